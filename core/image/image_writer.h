// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes .mote program images (core/program/format.h): collect tensors and nodes, place the arena
// tensors, write.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "core/program/format.h"
#include "core/result/result.h"
#include "core/tensor/element_type.h"

namespace mote::image {

/// Tensor index as in the operands section.
using TensorId = std::uint16_t;
constexpr TensorId kAbsent = program::kAbsent;

/// Type, dims (each >= 1; none for a scalar) and per-tensor quantization (scale 0 = none).
struct TensorSpec {
  ElementType type = ElementType::Float32;
  std::vector<std::int32_t> dims;
  float scale = 0.0F;
  std::int32_t zeroPoint = 0;
};

/// One node. `inputs` may hold kAbsent for operands left out; `name` may be empty.
struct NodeSpec {
  std::string kernel;             ///< the kernel's name, e.g. "conv2d_s8"
  std::vector<std::byte> params;  ///< the kernel's parameter block, see paramBytes()
  std::vector<TensorId> inputs;
  std::vector<TensorId> outputs;
  std::string name;
};

/// The bytes of a parameter struct of core/kernels.
template <typename Params>
[[nodiscard]] std::vector<std::byte> paramBytes(const Params& params) {
  static_assert(std::is_trivially_copyable_v<Params>);
  const auto raw = std::as_bytes(std::span(&params, 1));
  return {raw.begin(), raw.end()};
}

/// The image and what its parts weigh.
struct Image {
  std::vector<std::byte> bytes;  ///< copy to a 16-byte aligned place before opening it
  std::uint32_t arenaBytes = 0;
};

/// Collects a program; nothing is checked until write(). Equal dims, constants and parameter blocks
/// are stored once. The same calls in the same order give the same bytes.
class ImageWriter {
 public:
  /// A tensor in working memory: a model input, a node's output. Give it a place with place() or
  /// placeRest().
  TensorId addArena(TensorSpec spec);
  /// Working memory for one node, which names it as its last output; placed as arena tensors are.
  TensorId addScratch(std::uint32_t bytes);
  /// A tensor in the image. `bytes`: row-major little-endian elements, as many as the spec says.
  TensorId addConstant(TensorSpec spec, std::span<const std::byte> bytes);
  /// The same from values, whose C++ type must match the spec's.
  template <typename T>
  TensorId addConstantOf(TensorSpec spec, const std::vector<T>& values) {
    return addConstant(std::move(spec), std::as_bytes(std::span(values)));
  }
  /// Nodes run in the order they were added.
  void addNode(NodeSpec node);
  /// In the order the model lists them. Arena tensors only; an output may be a constant.
  void addInput(TensorId tensor);
  void addOutput(TensorId tensor);

  /// Puts an arena tensor at a byte offset (a multiple of program::kAlignment). Several tensors may
  /// share bytes: that they are not alive together is the caller's memory plan.
  void place(TensorId tensor, std::uint32_t offset);
  /// Puts every arena tensor not placed yet after the highest placed one, each on its own bytes.
  void placeRest();

  [[nodiscard]] const TensorSpec& spec(TensorId tensor) const { return m_tensors[tensor].spec; }
  /// Bytes of a tensor; 0 where its spec is invalid.
  [[nodiscard]] std::uint32_t tensorBytes(TensorId tensor) const;
  [[nodiscard]] std::size_t tensorCount() const noexcept { return m_tensors.size(); }
  [[nodiscard]] std::size_t nodeCount() const noexcept { return m_nodes.size(); }

  /// Node names go into the image unless `withNames` is false (smaller flash).
  /// Refused (codes "image.…"): too many tensors (65,535), a bad spec, constant bytes that do not
  /// match their spec, an unplaced or misplaced arena tensor, a node with an unknown tensor, more
  /// than program::kMaxOperands operands, a constant output of a node, scratch that is not a node's
  /// last output, or an image beyond 2 GiB.
  [[nodiscard]] Result<Image> write(bool withNames = true) const;

 private:
  struct Tensor {
    TensorSpec spec;
    program::Storage storage = program::Storage::Arena;
    std::int64_t offset = -1;        ///< in the arena; -1 = not placed
    std::vector<std::byte> content;  ///< of a constant
  };
  [[nodiscard]] bool isIn(TensorId tensor, program::Storage storage) const;
  [[nodiscard]] bool isReadable(TensorId tensor) const;
  Result<void> checkTensor(std::size_t index) const;
  Result<void> checkTensors() const;
  Result<void> checkNode(const NodeSpec& node) const;
  Result<void> checkNodes() const;
  std::uint32_t arenaBytes() const;
  TensorId add(Tensor tensor);

  std::vector<Tensor> m_tensors;
  std::vector<NodeSpec> m_nodes;
  std::vector<TensorId> m_inputs;
  std::vector<TensorId> m_outputs;
};

}  // namespace mote::image
