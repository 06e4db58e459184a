// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an operator talks to when it turns its node into kernel calls; core/compile implements it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/array/array.h"
#include "core/graph/graph.h"

namespace mote::operators {

/// Plain: the dims' own order. ChannelsLast: [N, C, d1...] stored as [N, d1..., C] (rank >= 3).
/// Below rank 3 the two are the same. Constants are Plain.
enum class Layout : std::uint8_t { Plain, ChannelsLast };

/// A tensor of the program under construction.
struct Operand {
  std::uint32_t index = std::numeric_limits<std::uint32_t>::max();
  [[nodiscard]] bool present() const noexcept {
    return index != std::numeric_limits<std::uint32_t>::max();
  }
};

class Lowering {
 public:
  virtual ~Lowering() = default;

  /// The layout in which the value is at hand; follow it where the operator does not care.
  [[nodiscard]] virtual Layout layoutOf(graph::ValueId value) const = 0;
  /// The value in that layout; a transpose is emitted once where it is at hand in the other only.
  virtual Operand use(graph::ValueId value, Layout layout) = 0;
  /// Declares the tensor of an output value; dims are the value's, permuted where ChannelsLast;
  /// element type and per-tensor quantization are the value's.
  virtual Operand define(graph::ValueId value, Layout layout) = 0;
  /// The output value is the same bytes as `source` (Reshape, Flatten, Identity, Squeeze ...).
  virtual void alias(graph::ValueId value, Layout layout, Operand source) = 0;
  /// Same bytes seen with other dims (e.g. 1-D convolution as 2-D).
  virtual Operand reshaped(Operand operand, const Dims& dims) = 0;
  /// Same bytes, read or written with that quantization.
  virtual Operand scaled(Operand operand, float scale, std::int32_t zeroPoint) = 0;
  /// Same bytes, each taken as an int8 in two's complement.
  virtual Operand asInt8(Operand operand) = 0;
  /// A tensor in flash; equal constants are stored once. Quantization for int8 tables is not
  /// needed.
  virtual Operand constant(const Array& array) = 0;
  /// A working tensor that lives for the node that uses it, or until its last use.
  virtual Operand temporary(ElementType type, const Dims& dims, float scale = 0.0F,
                            std::int32_t zeroPoint = 0) = 0;
  /// Working memory for one kernel call, whose last output it is: as many bytes as the kernel's
  /// header asks for. Absent where that is none.
  virtual Operand scratch(std::uint64_t bytes) = 0;
  /// Dims as stored (permuted) and element type of an operand.
  [[nodiscard]] virtual Dims dims(Operand operand) const = 0;
  [[nodiscard]] virtual ElementType type(Operand operand) const = 0;

  /// Appends a kernel call. An Operand that is not present() is an optional one left out; scratch
  /// that is not present() is no operand at all.
  virtual void emit(std::string_view kernel, std::span<const std::byte> params,
                    std::span<const Operand> inputs, std::span<const Operand> outputs) = 0;

  template <typename Params>
  void emit(std::string_view kernel, const Params& params, std::initializer_list<Operand> inputs,
            std::initializer_list<Operand> outputs) {
    emit(kernel, std::as_bytes(std::span(&params, 1)), std::span(inputs.begin(), inputs.size()),
         std::span(outputs.begin(), outputs.size()));
  }
  void emit(std::string_view kernel, std::initializer_list<Operand> inputs,
            std::initializer_list<Operand> outputs) {
    emit(kernel, std::span<const std::byte>(), std::span(inputs.begin(), inputs.size()),
         std::span(outputs.begin(), outputs.size()));
  }
};

/// Axis of the plain dims -> axis of the stored dims.
[[nodiscard]] std::size_t storedAxis(std::size_t axis, std::size_t rank, Layout layout) noexcept;
/// Plain dims -> stored dims.
[[nodiscard]] Dims storedDims(const Dims& dims, Layout layout);

}  // namespace mote::operators
