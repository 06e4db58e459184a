// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Operators made of other operators' kernels: one call a step, each result a working tensor.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "core/array/array.h"
#include "core/kernels/elementwise.h"
#include "core/operators/interface/axis_view.h"
#include "core/operators/interface/lowering.h"
#include "core/operators/interface/node_view.h"

namespace mote::operators {

class Steps {
 public:
  explicit Steps(Lowering& lowering) : m_lowering(lowering) {}

  /// A single number of that type.
  [[nodiscard]] Operand number(ElementType type, double value) const;
  [[nodiscard]] Operand number(float value) const { return number(ElementType::Float32, value); }
  [[nodiscard]] Operand indices(const Dims& dims, std::span<const std::int64_t> values) const;

  /// A unary float32 kernel.
  [[nodiscard]] Operand unary(std::string_view kernel, Operand a,
                              const kernels::UnaryParams& params = {}) const;
  /// A broadcasting kernel ("add", "sub" ...), by the element type of both.
  [[nodiscard]] Operand binary(std::string_view kernel, Operand a, Operand b) const;
  /// "equal", "less" ...; Bool.
  [[nodiscard]] Operand compare(std::string_view kernel, Operand a, Operand b) const;
  [[nodiscard]] Operand negated(Operand condition) const;
  /// a where the condition holds, else b; all three broadcast.
  [[nodiscard]] Operand where(Operand condition, Operand a, Operand b) const;
  [[nodiscard]] Operand cast(Operand a, ElementType type) const;
  /// "sum", "mean", "max" or "min" over stored axes first..last of float32 or float64, which become
  /// 1.
  [[nodiscard]] Operand reduce(std::string_view what, Operand a, std::size_t first,
                               std::size_t last) const;
  /// The slices of `data` along a stored axis that `indices` name.
  [[nodiscard]] Operand gather(Operand data, Operand indices, std::size_t axis) const;
  /// start + i * step along one stored axis, `count` elements.
  [[nodiscard]] Operand slice(Operand data, std::size_t axis, std::int64_t start, std::int64_t step,
                              std::int64_t count) const;
  /// Several operands one after another along a stored axis.
  [[nodiscard]] Operand concat(std::vector<Operand> parts, std::size_t axis) const;
  /// Surrounded with zeros, `before` and `after` elements along each stored axis.
  [[nodiscard]] Operand padded(Operand data, const Dims& before, const Dims& after) const;
  /// Matrix products [..., M, K] x [..., K, N] of float32, leading axes broadcast.
  [[nodiscard]] Operand matmul(Operand a, Operand b) const;
  [[nodiscard]] Operand reshaped(Operand a, const Dims& dims) const {
    return m_lowering.reshaped(a, dims);
  }
  [[nodiscard]] Dims dims(Operand a) const { return m_lowering.dims(a); }
  [[nodiscard]] ElementType type(Operand a) const { return m_lowering.type(a); }

  /// Output `index` of the node is that operand, in the order of its plain dims.
  void give(const NodeView& view, std::size_t index, Operand operand,
            Layout layout = Layout::Plain) const;

 private:
  Lowering& m_lowering;
};

/// Dims of a broadcast of two known, fitting shapes.
[[nodiscard]] Dims joinedDims(const Dims& a, const Dims& b);

}  // namespace mote::operators
