// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Steps as kernel calls into working tensors.
#include "core/operators/interface/steps.h"

#include <algorithm>
#include <string>

#include "core/kernels/movement.h"
#include "core/kernels/reduce.h"
#include "core/operators/interface/casting.h"
#include "core/operators/interface/elementwise.h"
#include "core/operators/interface/number.h"

namespace mote::operators {
namespace {

constexpr std::size_t kMaxParts = 16;  ///< operands of one call, well below the program's limit

kernels::WideReduction wideReduction(std::string_view what) {
  using Reduction = kernels::WideReduction;
  if (what == "mean") return Reduction::Mean;
  if (what == "max") return Reduction::Max;
  return what == "min" ? Reduction::Min : Reduction::Sum;
}

}  // namespace

Dims joinedDims(const Dims& a, const Dims& b) {
  const Dims& longer = a.size() >= b.size() ? a : b;
  const Dims& shorter = a.size() >= b.size() ? b : a;
  Dims result = longer;
  const std::size_t lead = longer.size() - shorter.size();
  for (std::size_t i = 0; i < shorter.size(); ++i)
    if (result[lead + i] == 1) result[lead + i] = shorter[i];
  return result;
}

Operand Steps::number(ElementType type, double value) const {
  return m_lowering.constant(numberOf(type, value));
}

Operand Steps::indices(const Dims& size, std::span<const std::int64_t> values) const {
  return m_lowering.constant(Array::int64s(size, values));
}

Operand Steps::unary(std::string_view kernel, Operand a, const kernels::UnaryParams& params) const {
  const Operand result = m_lowering.temporary(ElementType::Float32, dims(a));
  m_lowering.emit(kernel, params, {a}, {result});
  return result;
}

Operand Steps::binary(std::string_view kernel, Operand a, Operand b) const {
  const Operand result = m_lowering.temporary(type(a), joinedDims(dims(a), dims(b)));
  emitPair(m_lowering, kernel, a, b, result);
  return result;
}

Operand Steps::compare(std::string_view kernel, Operand a, Operand b) const {
  const Operand result = m_lowering.temporary(ElementType::Bool, joinedDims(dims(a), dims(b)));
  emitPair(m_lowering, kernel, a, b, result);
  return result;
}

Operand Steps::negated(Operand condition) const {
  const Operand result = m_lowering.temporary(ElementType::Bool, dims(condition));
  m_lowering.emit("logical_not", {condition}, {result});
  return result;
}

Operand Steps::where(Operand condition, Operand a, Operand b) const {
  const Dims size = joinedDims(dims(condition), joinedDims(dims(a), dims(b)));
  const Operand result = m_lowering.temporary(type(a), size);
  m_lowering.emit("where", {condition, a, b}, {result});
  return result;
}

Operand Steps::cast(Operand a, ElementType to) const {
  return castTo(m_lowering, a, to);
}

Operand Steps::reduce(std::string_view what, Operand a, std::size_t first, std::size_t last) const {
  Dims size = dims(a);
  const AxisView view = axisView(size, first, last);
  for (std::size_t axis = first; axis <= last && axis < size.size(); ++axis) size[axis] = 1;
  const Operand result = m_lowering.temporary(type(a), size);
  if (type(a) == ElementType::Float64) {
    kernels::WideReduceParams params{.operation = wideReduction(what)};
    setAxisView(params, view);
    m_lowering.emit("reduce_f64", params, {a}, {result});
    return result;
  }
  kernels::ReduceParams params;
  setAxisView(params, view);
  m_lowering.emit(std::string(what) + "_f32", params, {a}, {result});
  return result;
}

Operand Steps::gather(Operand data, Operand indices, std::size_t axis) const {
  Dims size = dims(data);
  const Dims named = dims(indices);
  const auto at = size.erase(size.begin() + static_cast<std::ptrdiff_t>(axis));
  size.insert(at, named.begin(), named.end());
  const Operand result = m_lowering.temporary(type(data), size);
  m_lowering.emit("gather", kernels::GatherParams{static_cast<std::int32_t>(axis)}, {data, indices},
                  {result});
  return result;
}

Operand Steps::slice(Operand data, std::size_t axis, std::int64_t start, std::int64_t step,
                     std::int64_t count) const {
  Dims size = dims(data);
  if (start == 0 && step == 1 && size[axis] == count) return data;
  kernels::SliceParams params;
  std::fill(std::begin(params.step), std::end(params.step), 1);
  params.start[axis] = static_cast<std::int32_t>(start);
  params.step[axis] = static_cast<std::int32_t>(step);
  size[axis] = count;
  const Operand result = m_lowering.temporary(type(data), size);
  m_lowering.emit("slice", params, {data}, {result});
  return result;
}

Operand Steps::concat(std::vector<Operand> parts, std::size_t axis) const {
  while (parts.size() > 1) {
    const std::size_t count = std::min(parts.size(), kMaxParts);
    Dims size = dims(parts[0]);
    for (std::size_t i = 1; i < count; ++i) size[axis] += dims(parts[i])[axis];
    const Operand joined = m_lowering.temporary(type(parts[0]), size);
    const kernels::ConcatParams params{.axis = static_cast<std::int32_t>(axis)};
    m_lowering.emit("concat", std::as_bytes(std::span(&params, 1)), std::span(parts).first(count),
                    std::span(&joined, 1));
    parts.erase(parts.begin() + 1, parts.begin() + static_cast<std::ptrdiff_t>(count));
    parts[0] = joined;
  }
  return parts[0];
}

Operand Steps::padded(Operand data, const Dims& before, const Dims& after) const {
  Dims size = dims(data);
  kernels::PadParams params;
  bool none = true;
  for (std::size_t axis = 0; axis < size.size() && axis < kMaxRank; ++axis) {
    params.before[axis] = static_cast<std::int32_t>(before[axis]);
    size[axis] += before[axis] + after[axis];
    none = none && before[axis] == 0 && after[axis] == 0;
  }
  if (none) return data;
  const Operand result = m_lowering.temporary(type(data), size);
  m_lowering.emit("pad", params, {data}, {result});
  return result;
}

Operand Steps::matmul(Operand a, Operand b) const {
  const Dims left = dims(a);
  const Dims right = dims(b);
  Dims size = joinedDims(Dims(left.begin(), left.end() - 2), Dims(right.begin(), right.end() - 2));
  size.insert(size.end(), {left[left.size() - 2], right.back()});
  const Operand result = m_lowering.temporary(type(a), size);
  m_lowering.emit("matmul_f32", {a, b}, {result});
  return result;
}

void Steps::give(const NodeView& view, std::size_t index, Operand operand, Layout layout) const {
  const graph::Value* value = view.output(index);
  if (value == nullptr) return;
  m_lowering.alias(value->id, layout,
                   m_lowering.reshaped(operand, storedDims(value->type.sizes(), layout)));
}

}  // namespace mote::operators
