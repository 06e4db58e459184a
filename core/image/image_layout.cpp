// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lays the sections one after another and seals them with header and checksum.
#include "core/image/image_layout.h"

#include <algorithm>
#include <cstring>

#include "core/foundation/checksum.h"

namespace mote::image {
namespace {

constexpr std::uint32_t kNoName = 0xFFFFFFFFU;

std::size_t aligned(std::size_t offset) {
  constexpr std::size_t kMask = program::kAlignment - 1;
  return (offset + kMask) & ~kMask;
}

/// Appends the section's records at the next aligned offset of `image`.
template <typename T>
program::Section append(std::vector<std::byte>& image, const std::vector<T>& records) {
  image.resize(aligned(image.size()));
  const program::Section section{static_cast<std::uint32_t>(image.size()),
                                 static_cast<std::uint32_t>(records.size())};
  const auto raw = std::as_bytes(std::span(records));
  image.insert(image.end(), raw.begin(), raw.end());
  return section;
}

}  // namespace

std::uint32_t BlobSection::add(std::span<const std::byte> block) {
  const std::uint32_t hash = bytesHash(block);
  const auto [first, last] = m_blocks.equal_range(hash);
  for (auto it = first; it != last; ++it) {
    const auto [offset, size] = it->second;
    if (std::ranges::equal(block, std::span(m_bytes).subspan(offset, size))) {
      return static_cast<std::uint32_t>(offset);
    }
  }
  m_bytes.resize(aligned(m_bytes.size()));
  const std::size_t offset = m_bytes.size();
  m_bytes.insert(m_bytes.end(), block.begin(), block.end());
  m_blocks.emplace(hash, std::pair{offset, block.size()});
  return static_cast<std::uint32_t>(offset);
}

std::uint32_t ImageLayout::addOperands(std::span<const TensorId> operands) {
  const auto first = static_cast<std::uint32_t>(m_operands.size());
  m_operands.insert(m_operands.end(), operands.begin(), operands.end());
  return first;
}

std::uint32_t ImageLayout::addDims(const std::vector<std::int32_t>& dims) {
  const auto [it, isNew] = m_dimsIndex.try_emplace(dims, static_cast<std::uint32_t>(m_dims.size()));
  if (isNew) {
    m_dims.insert(m_dims.end(), dims.begin(), dims.end());
  }
  return it->second;
}

std::uint32_t ImageLayout::addName(const std::string& name) {
  const auto offset = static_cast<std::uint32_t>(m_names.size());
  const auto raw = std::as_bytes(std::span(name));
  m_names.insert(m_names.end(), raw.begin(), raw.end());
  m_names.push_back(std::byte{0});
  return offset;
}

void ImageLayout::addTensor(const TensorSpec& spec, program::Storage storage,
                            std::uint32_t offset) {
  program::TensorRecord record{};
  record.type = static_cast<std::uint8_t>(spec.type);
  record.rank = static_cast<std::uint8_t>(spec.dims.size());
  record.storage = storage;
  record.offset = offset;
  record.dims = addDims(spec.dims);
  record.scale = spec.scale;
  record.zeroPoint = spec.zeroPoint;
  m_tensors.push_back(record);
}

void ImageLayout::addArena(const TensorSpec& spec, program::Storage storage, std::uint32_t offset) {
  addTensor(spec, storage, offset);
}

void ImageLayout::addConstant(const TensorSpec& spec, std::span<const std::byte> content) {
  addTensor(spec, program::Storage::Constant, m_constants.add(content));
}

void ImageLayout::addNode(const NodeSpec& node, bool withName) {
  program::NodeRecord record{};
  record.kernel = nameHash(node.kernel);
  record.operands = addOperands(node.inputs);
  addOperands(node.outputs);
  record.inputCount = static_cast<std::uint8_t>(node.inputs.size());
  record.outputCount = static_cast<std::uint8_t>(node.outputs.size());
  record.paramBytes = static_cast<std::uint16_t>(node.params.size());
  record.params = m_params.add(node.params);
  record.name = withName && !node.name.empty() ? addName(node.name) : kNoName;
  m_nodes.push_back(record);
}

std::size_t ImageLayout::imageBytes() const noexcept {
  std::size_t bytes = sizeof(program::Header);
  for (const std::size_t section :
       {m_tensors.size() * sizeof(program::TensorRecord),
        m_nodes.size() * sizeof(program::NodeRecord), m_operands.size() * sizeof(TensorId),
        m_dims.size() * sizeof(std::int32_t), m_params.bytes().size(), m_constants.bytes().size(),
        m_names.size()}) {
    bytes = aligned(bytes) + section;
  }
  return aligned(bytes);
}

std::vector<std::byte> ImageLayout::write(std::uint32_t arenaBytes, std::uint16_t inputs,
                                          std::uint16_t outputs) const {
  program::Header header{};
  std::vector<std::byte> image(sizeof(header));
  image.reserve(imageBytes());
  header.tensors = append(image, m_tensors);
  header.nodes = append(image, m_nodes);
  header.operands = append(image, m_operands);
  header.dims = append(image, m_dims);
  header.params = append(image, m_params.bytes());
  header.constants = append(image, m_constants.bytes());
  header.names = append(image, m_names);
  image.resize(aligned(image.size()));

  header.magic = program::kMagic;
  header.version = program::kVersion;
  header.headerBytes = sizeof(header);
  header.totalBytes = static_cast<std::uint32_t>(image.size());
  header.arenaBytes = arenaBytes;
  header.inputCount = inputs;
  header.outputCount = outputs;
  std::memcpy(image.data(), &header, sizeof(header));
  header.crc = crc32(std::span(image).subspan(offsetof(program::Header, arenaBytes)));
  std::memcpy(image.data() + offsetof(program::Header, crc), &header.crc, sizeof(header.crc));
  return image;
}

}  // namespace mote::image
