// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Adds QuantizeLinear/DequantizeLinear pairs by edits.
#include "core/quantization/insert_qdq.h"

#include <algorithm>

#include "core/graph/edit.h"

namespace mote::quantization {
namespace {

using graph::Graph;
using graph::Node;
using graph::NodeId;
using graph::TensorType;
using graph::Value;
using graph::ValueId;

/// Collects edits on a copy of the graph; the first refusal sticks.
class Rewriter {
 public:
  explicit Rewriter(const Graph& source) : m_graph(source) {}

  [[nodiscard]] const Graph& graph() const noexcept { return m_graph; }
  [[nodiscard]] Graph take() { return std::move(m_graph); }
  [[nodiscard]] const std::optional<Error>& error() const noexcept { return m_error; }

  void perform(graph::Edit edit) {
    if (m_error) return;
    if (auto applied = graph::apply(m_graph, std::move(edit)); !applied.ok())
      m_error = applied.error();
  }
  ValueId value(const std::string& name, TensorType type, std::optional<Array> constant = {}) {
    const ValueId id = m_graph.nextValueId();
    Value value;
    value.name = m_graph.freshValueName(name);
    value.type = std::move(type);
    value.constant = std::move(constant);
    perform(graph::AddValue{std::move(value)});
    return id;
  }
  ValueId constant(const std::string& name, const Array& array) {
    return value(name, TensorType::of(array.type(), array.dims()), array);
  }
  void node(const std::string& type, const std::string& name, std::vector<ValueId> inputs,
            ValueId output, int axis = -1) {
    Node node;
    node.type = type;
    node.name = name;
    node.inputs = std::move(inputs);
    node.outputs = {output};
    if (axis >= 0) node.attributes["axis"] = std::int64_t{axis};
    perform(graph::AddNode{std::move(node)});
  }
  void replaceInput(NodeId id, std::size_t index, ValueId with) {
    std::vector<ValueId> inputs = m_graph.node(id)->inputs;
    inputs[index] = with;
    perform(graph::SetNodeInputs{id, std::move(inputs)});
  }

 private:
  Graph m_graph;
  std::optional<Error> m_error;
};

struct ScaleConstants {
  ValueId scale;
  ValueId zeroPoint;
};

ScaleConstants scaleConstants(Rewriter& rewriter, const std::string& base, const Affine& affine,
                              ElementType element) {
  const std::vector<float> scale = {affine.scale};
  // Zero has no steps from the zero point.
  const Array zero = quantizeConstant(Array::floats({}, std::vector{0.0F}), affine, element);
  return {rewriter.constant(base + "_scale", Array::floats({}, scale)),
          rewriter.constant(base + "_zero_point", zero)};
}

/// Every reader of `from` but `except` reads `to` instead; graph outputs too, which keep their
/// name.
void redirect(Rewriter& rewriter, ValueId from, ValueId to, NodeId except) {
  const auto readers = rewriter.graph().consumers(from);
  for (const NodeId reader : std::vector<NodeId>(readers.begin(), readers.end())) {
    if (reader == except) continue;
    const std::vector<ValueId> inputs = rewriter.graph().node(reader)->inputs;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
      if (inputs[i] == from) rewriter.replaceInput(reader, i, to);
    }
  }
  if (!rewriter.graph().isOutput(from)) return;
  const auto current = rewriter.graph().outputs();
  std::vector<ValueId> outputs(current.begin(), current.end());
  std::ranges::replace(outputs, from, to);
  rewriter.perform(graph::SetGraphOutputs{std::move(outputs)});
  const std::string name = rewriter.graph().value(from)->name;
  rewriter.perform(graph::RenameValue{from, rewriter.graph().freshValueName(name + "_real")});
  rewriter.perform(graph::RenameValue{to, name});
}

/// value -> Q -> integers -> DQ -> readers; a constant is stored as integers right away.
ValueId quantizeActivation(Rewriter& rewriter, ValueId id, const Affine& affine,
                           ElementType element) {
  const Value source = *rewriter.graph().value(id);
  const std::string base = source.name;
  TensorType integer = source.type;
  integer.element = element;
  const ScaleConstants constants = scaleConstants(rewriter, base, affine, element);
  const NodeId quantizer = source.constant ? NodeId{} : rewriter.graph().nextNodeId();
  const ValueId stored = rewriter.value(
      base + "_" + elementTypeName(element), integer,
      source.constant ? std::optional(quantizeConstant(*source.constant, affine, element))
                      : std::nullopt);
  if (!source.constant) {
    rewriter.node("QuantizeLinear", base + "/quantize", {id, constants.scale, constants.zeroPoint},
                  stored);
  }
  const ValueId real = rewriter.value(base + "_dequantized", source.type);
  rewriter.node("DequantizeLinear", base + "/dequantize",
                {stored, constants.scale, constants.zeroPoint}, real);
  redirect(rewriter, id, real, quantizer);
  return stored;
}

ValueId dequantized(Rewriter& rewriter, const std::string& base, const Array& stored,
                    const std::vector<float>& scales, int axis, ElementType element) {
  const auto count = static_cast<std::int64_t>(scales.size());
  const Dims dims = scales.size() == 1 ? Dims{} : Dims{count};
  const ValueId integer = rewriter.constant(base + "_stored", stored);
  const ValueId scale = rewriter.constant(base + "_scale", Array::floats(dims, scales));
  const Bytes zeros(scales.size() * elementBytes(element), std::byte{0});
  const ValueId zero =
      rewriter.constant(base + "_zero_point", Array::make(element, dims, zeros).value());
  const ValueId real =
      rewriter.value(base + "_dequantized", TensorType::of(ElementType::Float32, stored.dims()));
  rewriter.node("DequantizeLinear", base + "/dequantize", {integer, scale, zero}, real,
                scales.size() == 1 ? -1 : axis);
  return real;
}

void quantizeWeightsOf(Rewriter& rewriter, const Graph& source, const Layer& layer,
                       float inputScale, int bits) {
  const Node node = *source.node(layer.node);
  const Value& weights = *source.value(node.inputs[1]);
  const QuantizedWeights quantized = quantizeWeights(*weights.constant, layer.weightAxis, bits);
  const ValueId real = dequantized(rewriter, weights.name, quantized.stored, quantized.scales,
                                   layer.weightAxis, ElementType::Int8);
  rewriter.replaceInput(layer.node, 1, real);
  if (node.inputs.size() < 3 || !node.inputs[2]) return;
  const Value& bias = *source.value(node.inputs[2]);
  std::vector<float> scales;
  for (const float scale : quantized.scales) scales.push_back(scale * inputScale);
  const Array stored = quantizeBias(*bias.constant, inputScale, quantized.scales);
  rewriter.replaceInput(layer.node, 2,
                        dequantized(rewriter, bias.name, stored, scales, 0, ElementType::Int32));
}

void removeUnusedConstants(Rewriter& rewriter) {
  for (const ValueId id : rewriter.graph().values()) {
    const Value* value = rewriter.graph().value(id);
    if (value->constant && rewriter.graph().consumers(id).empty() &&
        !rewriter.graph().isOutput(id)) {
      rewriter.perform(graph::RemoveValue{id});
    }
  }
}

}  // namespace

Result<QdqGraph> insertQdq(const Graph& source, const Scheme& scheme,
                           const std::map<ValueId, Affine>& parameters) {
  Rewriter rewriter(source);
  QdqGraph result;
  for (const Layer& layer : scheme.layers) {
    if (layer.weightAxis < 0) continue;
    const ValueId input = source.node(layer.node)->inputs.front();
    quantizeWeightsOf(rewriter, source, layer, parameters.at(input).scale,
                      scheme.widths.weightBits);
  }
  for (const ValueId value : scheme.values) {
    result.stored[value] =
        quantizeActivation(rewriter, value, parameters.at(value), scheme.widths.activations);
  }
  removeUnusedConstants(rewriter);
  if (rewriter.error()) return *rewriter.error();
  result.graph = rewriter.take();
  return result;
}

}  // namespace mote::quantization
