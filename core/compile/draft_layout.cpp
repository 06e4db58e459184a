// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where values are at hand: layouts, aliases, constants in the order a kernel wants.
#include <utility>

#include "core/compile/draft_builder.h"
#include "core/kernels/movement.h"
#include "core/operators/interface/moves.h"

namespace mote::compile {

using operators::Layout;
using operators::Operand;
using operators::Permutation;

namespace {

Layout other(Layout layout) {
  return layout == Layout::Plain ? Layout::ChannelsLast : Layout::Plain;
}

/// From one stored order to the other.
Permutation layoutChange(std::size_t rank, Layout to) {
  Permutation forward = operators::layoutPermutation(rank, Layout::ChannelsLast);
  if (to == Layout::ChannelsLast) return forward;
  Permutation inverse(rank);
  for (std::size_t i = 0; i < rank; ++i) inverse[forward[i]] = i;
  return inverse;
}

}  // namespace

Layout DraftBuilder::layoutOf(graph::ValueId value) const {
  const auto found = m_places.find(value);
  return found == m_places.end() ? Layout::Plain : found->second.first;
}

Operand& DraftBuilder::place(graph::ValueId value, Layout layout) {
  auto [entry, fresh] = m_places.try_emplace(value);
  if (fresh) entry->second.first = layout;
  return layout == Layout::Plain ? entry->second.plain : entry->second.channelsLast;
}

DraftTensor DraftBuilder::describe(const graph::Value& value, Layout layout) const {
  DraftTensor tensor;
  tensor.type = value.type.element;
  tensor.dims = operators::storedDims(value.type.sizes(), layout);
  if (value.quantization && value.quantization->perTensor()) {
    tensor.scale = value.quantization->scales[0];
    const auto& zeroPoints = value.quantization->zeroPoints;
    tensor.zeroPoint = zeroPoints.empty() ? 0 : zeroPoints[0];
  }
  return tensor;
}

Operand DraftBuilder::use(graph::ValueId id, Layout layout) {
  const graph::Value* value = m_graph.value(id);
  if (value == nullptr) return {};
  if (value->type.dims.size() < 3) layout = Layout::Plain;
  if (const Operand at = place(id, layout); at.present()) return at;
  if (value->constant) {
    place(id, Layout::Plain);
    const Operand made = constantValue(*value, layout);
    return place(id, layout) = made;
  }
  if (!place(id, other(layout)).present()) {
    fail(refused("compile.order", "%1 reads '%2' before it is computed",
                 {currentLabel(), value->name}));
    return define(id, layout);
  }
  const Operand made = changeLayout(*value, other(layout));
  return place(id, layout) = made;
}

Operand DraftBuilder::constantValue(const graph::Value& value, Layout layout) {
  Array content = *value.constant;
  if (layout == Layout::ChannelsLast) {
    content = operators::permuted(
        content, operators::layoutPermutation(content.dims().size(), Layout::ChannelsLast));
  }
  return addStored(describe(value, layout), {value.name, 0, std::move(content)});
}

Operand DraftBuilder::changeLayout(const graph::Value& value, Layout from) {
  const Layout to = other(from);
  const Operand source = place(value.id, from);
  DraftTensor target = describe(value, to);
  const std::size_t rank = target.dims.size();
  const Permutation permutation = layoutChange(rank, to);
  if (operators::movesNothing(dims(source), permutation)) {
    return addView(std::move(target), source);
  }
  const Operand result = addStored(std::move(target), {value.name, 0, std::nullopt});
  kernels::TransposeParams params;
  for (std::size_t i = 0; i < rank && i < kMaxRank; ++i)
    params.permutation[i] = static_cast<std::int32_t>(permutation[i]);
  const std::size_t before = m_draft.nodes.size();
  emit("transpose", params, {source}, {result});
  if (m_draft.nodes.size() > before) {
    m_draft.nodes.back().value = value.id;
    m_draft.nodes.back().inserted = true;
  }
  return result;
}

Operand DraftBuilder::define(graph::ValueId id, Layout layout) {
  const graph::Value* value = m_graph.value(id);
  if (value == nullptr) return {};
  if (value->type.dims.size() < 3) layout = Layout::Plain;
  const Operand made = addStored(describe(*value, layout), {value->name, 0, std::nullopt});
  return place(id, layout) = made;
}

void DraftBuilder::alias(graph::ValueId id, Layout layout, Operand source) {
  const graph::Value* value = m_graph.value(id);
  if (value == nullptr || !usable(source)) return;
  if (value->type.dims.size() < 3) layout = Layout::Plain;
  place(id, layout) = addView(describe(*value, layout), source);
}

Operand DraftBuilder::reshaped(Operand operand, const Dims& newDims) {
  if (!usable(operand)) return {};
  DraftTensor tensor = m_draft.tensor(operand);
  if (tensor.dims == newDims) return operand;
  tensor.dims = newDims;
  return addView(std::move(tensor), operand);
}

Operand DraftBuilder::scaled(Operand operand, float scale, std::int32_t zeroPoint) {
  if (!usable(operand)) return {};
  DraftTensor tensor = m_draft.tensor(operand);
  if (tensor.scale == scale && tensor.zeroPoint == zeroPoint) return operand;
  tensor.scale = scale;
  tensor.zeroPoint = zeroPoint;
  return addView(std::move(tensor), operand);
}

Operand DraftBuilder::asInt8(Operand operand) {
  if (!usable(operand)) return {};
  DraftTensor tensor = m_draft.tensor(operand);
  tensor.type = ElementType::Int8;
  tensor.scale = 0.0F;
  tensor.zeroPoint = 0;
  return addView(std::move(tensor), operand);
}

Operand DraftBuilder::constant(const Array& array) {
  DraftTensor tensor;
  tensor.type = array.type();
  tensor.dims = array.dims();
  return addStored(std::move(tensor), {{}, 0, array});
}

Operand DraftBuilder::temporary(ElementType element, const Dims& size, float scale,
                                std::int32_t zeroPoint) {
  return addStored({element, size, scale, zeroPoint, 0}, {"temporary", 0, std::nullopt});
}

Operand DraftBuilder::scratch(std::uint64_t bytes) {
  if (bytes == 0) return {};
  DraftTensor tensor;
  tensor.type = ElementType::UInt8;
  tensor.dims = {static_cast<std::int64_t>(bytes)};
  return addStored(std::move(tensor), {"scratch", 0, std::nullopt, true});
}

Dims DraftBuilder::dims(Operand operand) const {
  return usable(operand) ? m_draft.tensor(operand).dims : Dims{};
}

ElementType DraftBuilder::type(Operand operand) const {
  return usable(operand) ? m_draft.tensor(operand).type : ElementType::Undefined;
}

}  // namespace mote::compile
