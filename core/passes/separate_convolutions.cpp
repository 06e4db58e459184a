// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A convolution as a depthwise and a pointwise one, the nearest there is (Guo et al. 2018, Network
// decoupling, arXiv:1808.05517): for each input channel i, W[:, i, :, :] seen as a matrix of
// outputs by taps is replaced by its best product of two vectors,
//   W[o, i, y, x]  ~  P[o, i] * D[i, y, x]
//   Conv(k x k, I -> O)   becomes   Conv(k x k, one filter a channel) -> Conv(1 x 1, I -> O)
#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/graph/edit.h"
#include "core/passes/interface/pass.h"

namespace mote::passes::separate_convolutions_entry {
namespace {

using graph::Graph;
using graph::Node;
using graph::NodeId;
using graph::ValueId;

constexpr int kIterations = 60;

std::vector<Parameter> parameters() {
  return {{"max_error", "Largest error of a layer's weights, relative to them, in percent", 100.0,
           0.0, 100.0}};
}

struct Parts {
  std::vector<float> depthwise;  ///< [I, taps]
  std::vector<float> pointwise;  ///< [O, I]
  double error = 0.0;            ///< Frobenius, relative
};

/// The leading pair of singular vectors of one input channel's [O, taps], by power iteration.
void separateChannel(std::span<const float> weights, std::size_t outputs, std::size_t inputs,
                     std::size_t taps, std::size_t channel, Parts& parts) {
  const auto at = [&](std::size_t o, std::size_t t) {
    return static_cast<double>(weights[(o * inputs + channel) * taps + t]);
  };
  std::vector<double> tap(taps, 0.0);
  double largest = -1.0;
  for (std::size_t o = 0; o < outputs; ++o) {  // the longest filter is a good beginning
    double length = 0.0;
    for (std::size_t t = 0; t < taps; ++t) length += at(o, t) * at(o, t);
    if (length <= largest) continue;
    largest = length;
    for (std::size_t t = 0; t < taps; ++t) tap[t] = at(o, t);
  }
  std::vector<double> out(outputs, 0.0);
  for (int i = 0; i < kIterations; ++i) {
    const double length = std::sqrt(std::inner_product(tap.begin(), tap.end(), tap.begin(), 0.0));
    if (length <= 0.0) break;
    for (double& value : tap) value /= length;
    for (std::size_t o = 0; o < outputs; ++o) {
      out[o] = 0.0;
      for (std::size_t t = 0; t < taps; ++t) out[o] += at(o, t) * tap[t];
    }
    if (i + 1 == kIterations) break;
    for (std::size_t t = 0; t < taps; ++t) {
      tap[t] = 0.0;
      for (std::size_t o = 0; o < outputs; ++o) tap[t] += at(o, t) * out[o];
    }
  }
  for (std::size_t t = 0; t < taps; ++t)
    parts.depthwise[channel * taps + t] = static_cast<float>(tap[t]);
  for (std::size_t o = 0; o < outputs; ++o)
    parts.pointwise[o * inputs + channel] = static_cast<float>(out[o]);
}

Parts separated(const Array& weight) {
  const auto outputs = static_cast<std::size_t>(weight.dims()[0]);
  const auto inputs = static_cast<std::size_t>(weight.dims()[1]);
  const std::size_t taps = weight.elements() / (outputs * inputs);
  const auto weights = weight.as<float>();
  Parts parts{std::vector<float>(inputs * taps), std::vector<float>(outputs * inputs), 0.0};
  for (std::size_t i = 0; i < inputs; ++i)
    separateChannel(weights, outputs, inputs, taps, i, parts);
  double off = 0.0;
  double all = 0.0;
  for (std::size_t o = 0; o < outputs; ++o) {
    for (std::size_t i = 0; i < inputs; ++i) {
      for (std::size_t t = 0; t < taps; ++t) {
        const double exact = static_cast<double>(weights[(o * inputs + i) * taps + t]);
        const double near = static_cast<double>(parts.pointwise[o * inputs + i]) *
                            static_cast<double>(parts.depthwise[i * taps + t]);
        off += (exact - near) * (exact - near);
        all += exact * exact;
      }
    }
  }
  parts.error = all > 0.0 ? std::sqrt(off / all) : 0.0;
  return parts;
}

/// The weights of a layer that gains: not grouped, more than one tap, constant; null otherwise.
const Array* weightOf(const Graph& graph, const Node& node) {
  if (node.type != "Conv" || !node.domain.empty() || node.inputs.size() < 2) return nullptr;
  const auto group = node.attributes.find("group");
  if (group != node.attributes.end() && group->second != graph::Attribute(std::int64_t{1}))
    return nullptr;
  const graph::Value* value = graph.value(node.inputs[1]);
  if (value == nullptr || !value->constant || value->constant->type() != ElementType::Float32)
    return nullptr;
  const Dims& dims = value->constant->dims();
  if (dims.size() < 3 || value->constant->elements() == 0) return nullptr;
  std::int64_t taps = 1;
  for (std::size_t i = 2; i < dims.size(); ++i) taps *= dims[i];
  const std::int64_t before = dims[0] * dims[1] * taps;
  return taps > 1 && dims[1] * (taps + dims[0]) < before ? &*value->constant : nullptr;
}

ValueId addConstant(const Graph& graph, ValueId id, const std::string& name, const Array& array,
                    graph::Batch& batch) {
  graph::Value value;
  value.id = id;
  value.name = graph.freshValueName(name);
  value.type = graph::TensorType::of(array.type(), array.dims());
  value.constant = array;
  batch.edits.emplace_back(graph::AddValue{std::move(value)});
  return id;
}

/// The layer itself becomes the pointwise part, a new node before it the depthwise one.
graph::Edit replacement(const Graph& graph, const Node& node, const Array& weight,
                        const Parts& parts) {
  const std::string base = node.name.empty() ? "separated" : node.name;
  Dims depthwise = weight.dims();
  depthwise[0] = weight.dims()[1];
  depthwise[1] = 1;
  Dims pointwise(weight.dims().size(), 1);
  pointwise[0] = weight.dims()[0];
  pointwise[1] = weight.dims()[1];
  graph::Batch batch{"separate", {}};
  const ValueId first = graph.nextValueId();
  addConstant(graph, first, base + ".depthwise.weight", Array::floats(depthwise, parts.depthwise),
              batch);
  const ValueId second = addConstant(graph, {first.value + 1}, base + ".pointwise.weight",
                                     Array::floats(pointwise, parts.pointwise), batch);
  graph::Value between;
  between.id = {first.value + 2};
  between.name = graph.freshValueName(base + ".depthwise");
  batch.edits.emplace_back(graph::AddValue{between});
  Node filter;
  filter.id = graph.nextNodeId();
  filter.name = base + ".depthwise";
  filter.type = "Conv";
  filter.inputs = {node.inputs[0], first};
  filter.outputs = {between.id};
  filter.attributes = node.attributes;
  filter.attributes.insert_or_assign("group", graph::Attribute(weight.dims()[1]));
  batch.edits.emplace_back(graph::AddNode{std::move(filter)});
  std::vector<ValueId> inputs = node.inputs;
  inputs[0] = between.id;
  inputs[1] = second;
  batch.edits.emplace_back(graph::SetNodeInputs{node.id, std::move(inputs)});
  for (const auto& [key, attribute] : node.attributes)
    batch.edits.emplace_back(graph::SetAttribute{node.id, key, std::nullopt});
  if (graph.consumers(node.inputs[1]).size() == 1 && !graph.isOutput(node.inputs[1]))
    batch.edits.emplace_back(graph::RemoveValue{node.inputs[1]});
  return batch;
}

Result<PassResult> run(const PassInput& input, const JobContext& context) {
  const double most = real(input.parameters, "max_error") / 100.0;
  PassResult result;
  result.graph = *input.graph;
  overlay::NodeOverlay errors{"weight_error", "%", "measured", overlay::Scale::Sequential, {}};
  double worst = 0.0;
  const auto order = result.graph.topologicalOrder();
  for (std::size_t i = 0; i < order.size(); ++i) {
    if (context.cancelled()) return cancelled();
    if (context.progress)
      context.progress(static_cast<double>(i) / static_cast<double>(order.size()), "separate");
    const Node node = *result.graph.node(order[i]);
    const Array* found = weightOf(result.graph, node);
    if (found == nullptr) continue;
    const Array weight = *found;
    const Parts parts = separated(weight);
    if (parts.error > most) continue;
    MOTE_TRY(graph::apply(result.graph, replacement(result.graph, node, weight, parts)));
    errors.values[node.id] = 100.0 * parts.error;
    worst = std::max(worst, parts.error);
  }
  result.figures["separated_layers"] = static_cast<double>(errors.values.size());
  result.figures["largest_weight_error_percent"] = 100.0 * worst;
  result.overlays.push_back(std::move(errors));
  return result;
}

}  // namespace

MOTE_PASS(separate_convolutions) = {
    .id = "separate_convolutions",
    .title = "Separate convolutions",
    .parameters = parameters,
    .run = run,
};

}  // namespace mote::passes::separate_convolutions_entry
