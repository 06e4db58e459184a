// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lowering node by node; an operator's mistakes and impossible sizes become one named error.
#include "core/compile/draft_builder.h"

#include <algorithm>

#include "core/kernels/movement.h"
#include "core/operators/catalogue.h"
#include "core/operators/interface/moves.h"
#include "core/operators/interface/quantized.h"
#include "core/program/format.h"

namespace mote::compile {

using operators::Layout;
using operators::Operand;

namespace {

// A 32-bit target could not address more; the program format neither.
constexpr std::uint64_t kMaxTensorBytes = 0x7FFFFFF0;

/// Bytes of a tensor that a program can hold; empty for more, for empty tensors and high ranks.
std::optional<std::uint64_t> tensorBytes(ElementType type, const Dims& dims) {
  if (dims.size() > kMaxRank || elementBytes(type) == 0) return std::nullopt;
  std::uint64_t bytes = elementBytes(type);
  for (const auto dim : dims) {
    if (dim < 1 || __builtin_mul_overflow(bytes, static_cast<std::uint64_t>(dim), &bytes) ||
        bytes > kMaxTensorBytes)
      return std::nullopt;
  }
  return bytes;
}

/// A file may give int8 values to an operator that needs more for its int8 form, such as an output
/// with a scale. Operators that only move values take any.
bool takesOperands(const operators::Operator& entry, const operators::NodeView& view) {
  using Form = operators::QuantizedForm;
  const bool moves = entry.quantized == Form::InputRange || entry.quantized == Form::UnifiedRange;
  if (entry.quantized == Form::None || moves || !operators::isQuantized(view)) return true;
  return operators::isPerTensor(view.output(0)) && operators::takesQuantized(entry, view);
}

std::string describeTensor(ElementType type, const Dims& dims) {
  return std::string(elementTypeName(type)) + dimsText(dims);
}

}  // namespace

Result<void> DraftBuilder::addInput(graph::ValueId id) {
  const graph::Value& value = *m_graph.value(id);
  if (!value.type.fullyKnown()) {
    return refused("compile.input-shape",
                   "The shape of input '%1' is not known (%2): give its sizes",
                   {value.name, value.type.text()});
  }
  m_draft.inputs.push_back(define(id, Layout::Plain));
  return state();
}

Result<void> DraftBuilder::lowerNode(const graph::Node& node) {
  m_node = &node;
  const operators::NodeView view(m_graph, node);
  const operators::Operator* entry = operators::find(node.domain, node.type);
  if (entry == nullptr) {
    return view.refuse("compile.operator-unknown", "the operator %1 is not known here",
                       {node.domain.empty() ? node.type : node.domain + "." + node.type});
  }
  if (entry->lower == nullptr)
    return view.refuse("compile.operator-not-run", "this operator can be shown but not run");
  MOTE_TRY(checkOperands(view));
  if (!takesOperands(*entry, view)) {
    return view.refuse("operator.quantized",
                       "reads int8 values without what its int8 form needs: a quantized output, "
                       "constant symmetric weights");
  }
  auto lowered = entry->lower(view, *this);
  if (!lowered.ok()) return lowered.error();
  for (const auto id : node.outputs) {
    const bool wanted = id && (!m_graph.consumers(id).empty() || m_graph.isOutput(id));
    if (wanted && !m_places.contains(id)) {
      return view.refuse("compile.output", "the output '%1' is not computed by this version",
                         {m_graph.value(id)->name});
    }
  }
  return state();
}

Result<void> DraftBuilder::checkOperands(const operators::NodeView& view) const {
  for (const auto* list : {&view.node().inputs, &view.node().outputs}) {
    for (const auto id : *list) {
      const graph::Value* value = m_graph.value(id);
      if (value == nullptr) continue;
      if (!value->opaqueType.empty()) {
        return view.refuse("compile.type-foreign", "'%1' is of a type that is not run here",
                           {value->name});
      }
      if (!value->type.fullyKnown()) {
        return view.refuse("compile.type-unknown", "the shape of '%1' is not known (%2)",
                           {value->name, value->type.text()});
      }
      if (value->type.dims.size() > kMaxRank) {
        return view.refuse(
            "compile.rank", "'%1' has %2 dimensions, more than %3",
            {value->name, std::to_string(value->type.dims.size()), std::to_string(kMaxRank)});
      }
    }
  }
  return {};
}

Result<void> DraftBuilder::addOutput(graph::ValueId id) {
  const graph::NodeId producer = m_graph.producer(id);
  m_node = m_graph.node(producer);
  m_draft.outputs.push_back(use(id, Layout::Plain));
  return state();
}

void DraftBuilder::emit(std::string_view kernel, std::span<const std::byte> params,
                        std::span<const Operand> inputs, std::span<const Operand> outputs) {
  if (!outputs.empty() && !outputs.back().present()) outputs = outputs.first(outputs.size() - 1);
  const auto sound = [this](Operand operand) { return !operand.present() || usable(operand); };
  if (inputs.size() + outputs.size() > program::kMaxOperands) {
    fail(refused("compile.operands", "%1 has %2 operands, more than the %3 a program node can have",
                 {currentLabel(), std::to_string(inputs.size() + outputs.size()),
                  std::to_string(program::kMaxOperands)}));
    return;
  }
  if (!std::ranges::all_of(inputs, sound) || !std::ranges::all_of(outputs, sound)) return;
  DraftNode node;
  node.kernel = kernel;
  node.params.assign(params.begin(), params.end());
  node.inputs.assign(inputs.begin(), inputs.end());
  node.outputs.assign(outputs.begin(), outputs.end());
  if (m_node != nullptr) {
    node.node = m_node->id;
    const auto made = std::ranges::find_if(m_node->outputs, [](auto id) { return bool(id); });
    if (made != m_node->outputs.end()) node.value = *made;
  }
  m_draft.nodes.push_back(std::move(node));
}

Operand DraftBuilder::addTensor(DraftTensor tensor) {
  m_draft.tensors.push_back(std::move(tensor));
  return {static_cast<std::uint32_t>(m_draft.tensors.size() - 1)};
}

Operand DraftBuilder::addStored(DraftTensor tensor, DraftStorage storage) {
  const auto bytes = tensorBytes(tensor.type, tensor.dims);
  if (!bytes) {
    fail(refused(
        "compile.tensor",
        "%1 needs the tensor '%2' of %3, which cannot be run: of no numeric type, empty, too "
        "large or of too many dimensions",
        {currentLabel(), storage.name, describeTensor(tensor.type, tensor.dims)}));
  }
  storage.bytes = bytes.value_or(0);
  tensor.storage = static_cast<std::uint32_t>(m_draft.storages.size());
  m_draft.storages.push_back(std::move(storage));
  return addTensor(std::move(tensor));
}

Operand DraftBuilder::addView(DraftTensor tensor, Operand source) {
  tensor.storage = m_draft.tensor(source).storage;
  const auto bytes = tensorBytes(tensor.type, tensor.dims);
  if (bytes != m_draft.storages[tensor.storage].bytes) {
    fail(refused("compile.view", "%1: %2 is not the same bytes as %3",
                 {currentLabel(), describeTensor(tensor.type, tensor.dims),
                  describeTensor(type(source), dims(source))}));
  }
  return addTensor(std::move(tensor));
}

bool DraftBuilder::usable(Operand operand) const noexcept {
  return operand.index < m_draft.tensors.size();
}

void DraftBuilder::fail(Error error) {
  if (!m_error) m_error = std::move(error);
}

Result<void> DraftBuilder::state() {
  if (!m_error) return {};
  Error error = std::move(*m_error);
  m_error.reset();
  return error;
}

std::string DraftBuilder::currentLabel() const {
  return m_node != nullptr ? operators::NodeView(m_graph, *m_node).label() : "The graph";
}

}  // namespace mote::compile
