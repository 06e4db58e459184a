// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Collects and checks tensors and nodes; the bytes are laid out in image_layout.cpp.
#include "core/image/image_writer.h"

#include <algorithm>

#include "core/image/image_layout.h"
#include "core/tensor/tensor_view.h"

namespace mote::image {
namespace {

constexpr std::int64_t kMaxBytes = 0x7FFFFFFF;

std::int64_t aligned(std::int64_t offset) {
  constexpr std::int64_t kMask = program::kAlignment - 1;
  return (offset + kMask) & ~kMask;
}

/// -1 where the spec is invalid or the tensor would exceed 2 GiB.
std::int64_t specBytes(const TensorSpec& spec) {
  std::int64_t bytes = elementBytes(spec.type);
  if (bytes == 0 || spec.dims.size() > kMaxRank) {
    return -1;
  }
  for (const std::int32_t dim : spec.dims) {
    if (dim < 1 || bytes > kMaxBytes / dim) {
      return -1;
    }
    bytes *= dim;
  }
  return bytes;
}

std::string tensorText(std::size_t index) {
  return std::to_string(index);
}

}  // namespace

TensorId ImageWriter::add(Tensor tensor) {
  m_tensors.push_back(std::move(tensor));
  return static_cast<TensorId>(m_tensors.size() - 1);
}

TensorId ImageWriter::addArena(TensorSpec spec) {
  return add({std::move(spec), program::Storage::Arena, -1, {}});
}

TensorId ImageWriter::addScratch(std::uint32_t bytes) {
  TensorSpec spec{ElementType::UInt8, {static_cast<std::int32_t>(bytes)}, 0.0F, 0};
  return add({std::move(spec), program::Storage::Scratch, -1, {}});
}

TensorId ImageWriter::addConstant(TensorSpec spec, std::span<const std::byte> bytes) {
  return add({std::move(spec), program::Storage::Constant, -1, {bytes.begin(), bytes.end()}});
}

void ImageWriter::addNode(NodeSpec node) {
  m_nodes.push_back(std::move(node));
}

void ImageWriter::addInput(TensorId tensor) {
  m_inputs.push_back(tensor);
}

void ImageWriter::addOutput(TensorId tensor) {
  m_outputs.push_back(tensor);
}

void ImageWriter::place(TensorId tensor, std::uint32_t offset) {
  m_tensors[tensor].offset = offset;
}

void ImageWriter::placeRest() {
  std::int64_t end = 0;
  for (const Tensor& tensor : m_tensors) {
    if (tensor.offset >= 0) {
      end = std::max(end, tensor.offset + specBytes(tensor.spec));
    }
  }
  for (Tensor& tensor : m_tensors) {
    if (tensor.storage != program::Storage::Constant && tensor.offset < 0) {
      tensor.offset = aligned(end);
      end = tensor.offset + std::max<std::int64_t>(specBytes(tensor.spec), 0);
    }
  }
}

std::uint32_t ImageWriter::tensorBytes(TensorId tensor) const {
  return static_cast<std::uint32_t>(std::max<std::int64_t>(specBytes(m_tensors[tensor].spec), 0));
}

std::uint32_t ImageWriter::arenaBytes() const {
  std::int64_t end = 0;
  for (const Tensor& tensor : m_tensors) {
    if (tensor.storage != program::Storage::Constant) {
      end = std::max(end, tensor.offset + specBytes(tensor.spec));
    }
  }
  return static_cast<std::uint32_t>(aligned(end));
}

bool ImageWriter::isIn(TensorId tensor, program::Storage storage) const {
  return tensor < m_tensors.size() && m_tensors[tensor].storage == storage;
}

bool ImageWriter::isReadable(TensorId tensor) const {
  return tensor < m_tensors.size() && m_tensors[tensor].storage != program::Storage::Scratch;
}

Result<void> ImageWriter::checkTensor(std::size_t index) const {
  const Tensor& tensor = m_tensors[index];
  const std::int64_t bytes = specBytes(tensor.spec);
  if (bytes < 0) {
    return refused("image.tensor",
                   "Tensor %1 cannot be stored in a program: its element type, rank, a dimension "
                   "below 1 or its size does not fit",
                   {tensorText(index)});
  }
  if (tensor.storage == program::Storage::Constant) {
    if (tensor.content.size() != static_cast<std::size_t>(bytes)) {
      return refused(
          "image.constant", "Constant tensor %1 has %2 bytes, its dimensions need %3",
          {tensorText(index), std::to_string(tensor.content.size()), std::to_string(bytes)});
    }
    return {};
  }
  if (tensor.offset < 0 || tensor.offset % program::kAlignment != 0 ||
      tensor.offset + bytes > kMaxBytes - program::kAlignment) {
    return refused("image.place", "Tensor %1 has no valid place in working memory",
                   {tensorText(index)});
  }
  return {};
}

Result<void> ImageWriter::checkTensors() const {
  if (m_tensors.size() > kAbsent) {
    return refused("image.tensors", "The model has %1 tensors, a program holds at most %2",
                   {std::to_string(m_tensors.size()), std::to_string(kAbsent)});
  }
  for (std::size_t i = 0; i < m_tensors.size(); ++i) {
    MOTE_TRY(checkTensor(i));
  }
  const auto isArena = [this](TensorId id) { return isIn(id, program::Storage::Arena); };
  const auto readable = [this](TensorId id) { return isReadable(id); };
  if (!std::ranges::all_of(m_inputs, isArena) || !std::ranges::all_of(m_outputs, readable) ||
      m_inputs.size() > kAbsent || m_outputs.size() > kAbsent) {
    return refused("image.interface", "An input or output of the model is not one of its tensors");
  }
  return {};
}

Result<void> ImageWriter::checkNode(const NodeSpec& node) const {
  const std::size_t operands = node.inputs.size() + node.outputs.size();
  if (operands > program::kMaxOperands || node.params.size() > 0xFFFF) {
    return refused(
        "image.operands", "Node %1 (%2) has %3 operands, a program allows %4 of them for one node",
        {node.name, node.kernel, std::to_string(operands), std::to_string(program::kMaxOperands)});
  }
  const auto known = [this](TensorId id) { return id == kAbsent || isReadable(id); };
  const auto writable = [this](TensorId id) { return isIn(id, program::Storage::Arena); };
  auto results = std::span(node.outputs);
  if (!results.empty() && isIn(results.back(), program::Storage::Scratch))
    results = results.first(results.size() - 1);
  if (!std::ranges::all_of(node.inputs, known) || !std::ranges::all_of(results, writable)) {
    return refused("image.node",
                   "Node %1 (%2) reads an unknown tensor or scratch, or writes to a constant",
                   {node.name, node.kernel});
  }
  if (node.name.find('\0') != std::string::npos) {
    return refused("image.name", "The name of a node (%1) holds a zero byte", {node.kernel});
  }
  return {};
}

Result<void> ImageWriter::checkNodes() const {
  for (const NodeSpec& node : m_nodes) {
    MOTE_TRY(checkNode(node));
  }
  return {};
}

Result<Image> ImageWriter::write(bool withNames) const {
  MOTE_TRY(checkTensors());
  MOTE_TRY(checkNodes());
  ImageLayout layout;
  layout.addOperands(m_inputs);
  layout.addOperands(m_outputs);
  for (const Tensor& tensor : m_tensors) {
    if (tensor.storage == program::Storage::Constant) {
      layout.addConstant(tensor.spec, tensor.content);
    } else {
      layout.addArena(tensor.spec, tensor.storage, static_cast<std::uint32_t>(tensor.offset));
    }
  }
  for (const NodeSpec& node : m_nodes) {
    layout.addNode(node, withNames);
  }
  if (layout.imageBytes() > static_cast<std::size_t>(kMaxBytes)) {
    return refused("image.size", "The program would take %1 bytes, the limit is %2",
                   {std::to_string(layout.imageBytes()), std::to_string(kMaxBytes)});
  }
  Image image;
  image.arenaBytes = arenaBytes();
  image.bytes = layout.write(image.arenaBytes, static_cast<std::uint16_t>(m_inputs.size()),
                             static_cast<std::uint16_t>(m_outputs.size()));
  return image;
}

}  // namespace mote::image
