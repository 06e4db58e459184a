// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Scales weights per output channel and moves the shift into the bias.
#include "core/compile/fold_batch_normalization.h"

#include <vector>

#include "core/graph/edit.h"
#include "core/operators/catalogue.h"
#include "core/operators/interface/clamp.h"
#include "core/operators/interface/normalization.h"

namespace mote::compile {
namespace {

using graph::Graph;
using graph::Node;
using graph::NodeId;
using graph::ValueId;
using operators::NodeView;

/// The layer whose weights can take the normalization in; null where there is none.
const Node* foldableLayer(const Graph& graph, const Node& normalization) {
  if (normalization.type != "BatchNormalization" || normalization.inputs.empty()) return nullptr;
  for (std::size_t i = 1; i < normalization.outputs.size(); ++i) {
    if (normalization.outputs[i]) return nullptr;
  }
  const ValueId between = normalization.inputs.front();
  const Node* layer = graph.node(graph.producer(between));
  if (layer == nullptr || graph.isOutput(between) || graph.consumers(between).size() != 1)
    return nullptr;
  const operators::Operator* known = operators::find(layer->domain, layer->type);
  if (known == nullptr || known->weightAxis == nullptr || layer->type == "MatMul") return nullptr;
  const NodeView view(graph, *layer);
  const Array* weight = view.inputConstant(1);
  const Array* bias = view.inputConstant(2);
  const bool constants =
      weight != nullptr && weight->type() == ElementType::Float32 &&
      (!view.hasInput(2) || (bias != nullptr && bias->type() == ElementType::Float32));
  return constants && known->weightAxis(view) >= 0 && operators::clampOf(view).none() ? layer
                                                                                      : nullptr;
}

/// The bias is left out, one number, or one number per channel, and is added as it is.
bool addsPerChannel(const NodeView& layer, std::size_t channels) {
  if (layer.real("beta", 1.0F) != 1.0F) return false;
  const Array* bias = layer.inputConstant(2);
  if (bias == nullptr || bias->elements() == 1) return true;
  return bias->elements() == channels && bias->dims().back() == static_cast<std::int64_t>(channels);
}

Array scaledWeights(const Array& weight, std::size_t axis, std::span<const float> scale) {
  std::size_t inner = 1;
  for (std::size_t i = axis + 1; i < weight.dims().size(); ++i)
    inner *= static_cast<std::size_t>(weight.dims()[i]);
  const auto values = weight.as<float>();
  std::vector<float> scaled(values.begin(), values.end());
  for (std::size_t i = 0; i < scaled.size(); ++i) scaled[i] *= scale[i / inner % scale.size()];
  return Array::floats(weight.dims(), scaled);
}

Array shiftedBias(const Array* bias, std::span<const float> scale, std::span<const float> shift) {
  std::vector<float> values(shift.begin(), shift.end());
  if (bias != nullptr) {
    const auto given = bias->as<float>();
    for (std::size_t i = 0; i < values.size(); ++i)
      values[i] += given[given.size() == 1 ? 0 : i] * scale[i];
  }
  return Array::floats({static_cast<std::int64_t>(values.size())}, values);
}

graph::AddValue constantNamed(const Graph& graph, ValueId id, const std::string& base,
                              const Array& array) {
  graph::Value value;
  value.id = id;
  value.name = graph.freshValueName(base);
  value.type = graph::TensorType::of(array.type(), array.dims());
  value.constant = array;
  return {std::move(value)};
}

Result<bool> foldOne(Graph& graph, NodeId id) {
  const Node& normalization = *graph.node(id);
  const Node* layer = foldableLayer(graph, normalization);
  if (layer == nullptr) return false;
  const auto folded = operators::scaleAndShift(NodeView(graph, normalization));
  const NodeView view(graph, *layer);
  const auto axis =
      static_cast<std::size_t>(operators::find(layer->domain, layer->type)->weightAxis(view));
  const Array& weight = *view.inputConstant(1);
  if (!folded || axis >= weight.dims().size() ||
      weight.dims()[axis] != static_cast<std::int64_t>(folded->scale.elements()) ||
      !addsPerChannel(view, folded->scale.elements())) {
    return false;
  }
  const auto scale = folded->scale.as<float>();
  const Array newWeight = scaledWeights(weight, axis, scale);
  const Array newBias = shiftedBias(view.inputConstant(2), scale, folded->shift.as<float>());
  const ValueId weightId = graph.nextValueId();
  const ValueId biasId{weightId.value + 1};
  const std::string& base = view.input(1)->name;
  std::vector<ValueId> inputs = layer->inputs;
  inputs.resize(3);
  inputs[1] = weightId;
  inputs[2] = biasId;
  std::vector<graph::Edit> edits = {
      constantNamed(graph, weightId, base + "_folded", newWeight),
      constantNamed(graph, biasId, base + "_folded_bias", newBias), graph::RemoveNode{id},
      graph::SetNodeInputs{layer->id, std::move(inputs)},
      graph::SetNodeOutputs{layer->id, {normalization.outputs.front()}}};
  MOTE_TRY(graph::apply(graph, graph::Batch{"fold-batch-normalization", std::move(edits)}));
  return true;
}

}  // namespace

Result<void> foldBatchNormalization(Graph& graph) {
  for (const NodeId id : graph.topologicalOrder()) MOTE_TRY(foldOne(graph, id));
  return {};
}

}  // namespace mote::compile
