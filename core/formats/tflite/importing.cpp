// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Nodes and values, and what becomes of an operator's result.
#include "core/formats/tflite/importing.h"

#include <algorithm>
#include <limits>

#include "core/formats/tflite/tflite_format.h"

namespace mote::tflite_format {

using graph::ValueId;

namespace {

constexpr std::size_t kLongestList = 4096;

/// Converters join the names of all they fused with ';'; nodes are called by the first.
std::string labelOf(const std::string& name) {
  return name.substr(0, name.find(';'));
}

}  // namespace

Importing::Importing(const FileModel& source)
    : m_source(source), m_forms(source.tensors.size()), m_boundary(source.tensors.size(), false) {
  for (const auto* list : {&source.inputs, &source.outputs})
    for (const std::int32_t index : *list) m_boundary[static_cast<std::size_t>(index)] = true;
}

const FileTensor& Importing::tensor(std::int32_t index) const {
  return m_source.tensors[static_cast<std::size_t>(index)];
}

const FileTensor& Importing::input(const FileOperator& op, std::size_t index) const {
  return tensor(op.inputs[index]);
}

const FileTensor& Importing::output(const FileOperator& op, std::size_t index) const {
  return tensor(op.outputs[index]);
}

bool Importing::has(const FileOperator& op, std::size_t index) {
  return index < op.inputs.size() && op.inputs[index] >= 0;
}

std::int32_t Importing::sourceOf(std::int32_t tensor) const {
  const auto found = m_equal.find(tensor);
  return found == m_equal.end() ? tensor : found->second;
}

bool Importing::isConstant(std::int32_t index) const {
  const FileTensor& source = tensor(sourceOf(index));
  if (elementBytes(source.element) == 0) return false;
  return source.constant || std::ranges::find(source.shape, 0) != source.shape.end();
}

bool Importing::quantized(std::int32_t index) const {
  const FileTensor& source = tensor(index);
  const bool narrow = source.element == ElementType::Int8 || source.element == ElementType::UInt8 ||
                      source.element == ElementType::Int16;
  return narrow && !source.scales.empty();
}

graph::Quantization Importing::quantizationOf(std::int32_t index) const {
  const FileTensor& source = tensor(index);
  graph::Quantization quantization;
  // A channel of zeros may come with a scale of 0; any tiny one says the same.
  constexpr float kTiny = 1e-12F;
  for (const float scale : source.scales)
    quantization.scales.push_back(scale > 0.0F ? scale : kTiny);
  for (const std::int64_t zero : source.zeroPoints)
    quantization.zeroPoints.push_back(static_cast<std::int32_t>(zero));
  quantization.zeroPoints.resize(quantization.scales.size(), 0);
  if (quantization.scales.size() > 1) quantization.axis = source.quantizedDimension;
  return quantization;
}

std::optional<std::vector<std::int64_t>> Importing::integers(std::int32_t index) const {
  const FileTensor& source = tensor(index);
  const bool whole = source.element == ElementType::Int32 || source.element == ElementType::Int64;
  if (!whole || !isConstant(index)) return std::nullopt;
  const Array array = arrayOf(index);
  if (array.elements() > kLongestList) return std::nullopt;
  return array.toInt64s();
}

Error Importing::refuse(const FileOperator& op, const std::string& what,
                        const std::string& sentence) const {
  const std::string to =
      op.outputs.empty() || op.outputs[0] < 0 ? std::string() : " '" + output(op).name + "'";
  return refused("tflite." + what, "%1%2: " + sentence, {op.name, to});
}

Result<void> Importing::require(const FileOperator& op, std::size_t least, std::size_t most,
                                std::size_t outputs) const {
  bool fits = op.inputs.size() <= most && op.outputs.size() == outputs;
  for (std::size_t i = 0; fits && i < least; ++i) fits = has(op, i);
  if (fits) return {};
  return refuse(op, "operands", "it has not the inputs and outputs that it needs");
}

Result<void> Importing::requireRank(const FileOperator& op, const FileTensor& tensor,
                                    std::size_t rank) const {
  if (tensor.shape.size() == rank) return {};
  return refuse(op, "rank",
                "'" + tensor.name + "' has " + std::to_string(tensor.shape.size()) +
                    " dimensions instead of " + std::to_string(rank));
}

void Importing::perform(graph::Edit edit) {
  if (m_error) return;
  if (auto applied = graph::apply(m_graph, std::move(edit)); !applied.ok())
    m_error = applied.error();
}

ValueId Importing::declare(const std::string& name, graph::TensorType type,
                           std::optional<graph::Quantization> quantization) {
  const ValueId id = m_graph.nextValueId();
  graph::Value value;
  value.name = m_graph.freshValueName(name);
  value.type = std::move(type);
  value.quantization = std::move(quantization);
  perform(graph::AddValue{std::move(value)});
  return id;
}

ValueId Importing::constant(const std::string& name, const Array& array) {
  const ValueId id = declare(name, graph::TensorType::of(array.type(), array.dims()));
  perform(graph::SetConstant{id, array});
  return id;
}

ValueId Importing::integerConstant(const std::string& name, const std::vector<std::int64_t>& list) {
  return constant(name, Array::int64s({static_cast<std::int64_t>(list.size())}, list));
}

ValueId Importing::realConstant(float value) {
  ValueId& known = m_reals[value];
  if (!known) known = constant("number", Array::floats({}, std::span(&value, 1)));
  return known;
}

void Importing::node(std::string_view type, const std::string& name, Values inputs, Values outputs,
                     graph::Attributes attributes, std::string_view domain) {
  graph::Node node;
  node.type = type;
  node.domain = domain;
  node.name = name;
  node.inputs = std::move(inputs);
  node.outputs = std::move(outputs);
  node.attributes = std::move(attributes);
  perform(graph::AddNode{std::move(node)});
}

ValueId Importing::make(std::string_view type, const std::string& name, Values inputs,
                        graph::TensorType result, graph::Attributes attributes) {
  const ValueId value = declare(name, std::move(result));
  node(type, labelOf(name), std::move(inputs), {value}, std::move(attributes));
  return value;
}

std::pair<ValueId, ValueId> Importing::stepsOf(const graph::Quantization& quantization,
                                               ElementType element, const std::string& name) {
  auto& known = m_steps[{quantization.scales, quantization.zeroPoints, element}];
  if (known.first) return known;
  const auto count = static_cast<std::int64_t>(quantization.scales.size());
  const Dims dims = quantization.perTensor() ? Dims{} : Dims{count};
  const ValueId scale = constant(name + "_scale", Array::floats(dims, quantization.scales));
  const std::size_t width = elementBytes(element);
  Bytes zeros(quantization.scales.size() * width);
  for (std::size_t i = 0; i < quantization.scales.size(); ++i) {
    // Little-endian two's complement: the low bytes are the narrower integer.
    const auto wide = static_cast<std::int64_t>(quantization.zeroPoints[i]);
    for (std::size_t byte = 0; byte < width; ++byte)
      zeros[i * width + byte] = static_cast<std::byte>((wide >> (8 * byte)) & 0xFF);
  }
  const Array zero = Array::make(element, dims, std::move(zeros)).value();
  return known = {scale, constant(name + "_zero_point", zero)};
}

ValueId Importing::quantize(ValueId value, std::int32_t as, const std::string& name,
                            graph::TensorType type) {
  const graph::Quantization quantization = quantizationOf(as);
  const FileTensor& target = tensor(as);
  const auto [scale, zero] = stepsOf(quantization, target.element, target.name);
  type.element = target.element;
  const ValueId result = declare(name, std::move(type), quantization);
  graph::Attributes attributes;
  if (quantization.axis >= 0) attributes["axis"] = std::int64_t{quantization.axis};
  node("QuantizeLinear", labelOf(name) + "/quantize", {value, scale, zero}, {result},
       std::move(attributes));
  return result;
}

ValueId Importing::dequantize(ValueId value, const std::string& name,
                              const graph::Quantization& quantization) {
  if (m_error) return {};
  graph::TensorType type = m_graph.value(value)->type;
  const auto [scale, zero] = stepsOf(quantization, type.element, name);
  type.element = ElementType::Float32;
  graph::Attributes attributes;
  if (quantization.axis >= 0) attributes["axis"] = std::int64_t{quantization.axis};
  const ValueId result = declare(name + "_dequantized", std::move(type));
  node("DequantizeLinear", labelOf(name) + "/dequantize", {value, scale, zero}, {result},
       std::move(attributes));
  return result;
}

void Importing::giveStored(std::int32_t index, Order order, ValueId value) {
  if (tensor(index).shape.size() != 4) order = Order::Filed;
  forms(index).stored[at(order)] = value;
}

void Importing::giveReal(std::int32_t index, Order order, ValueId value) {
  if (!quantized(index)) return giveStored(index, order, value);
  const graph::TensorType type = typeIn(tensor(index).type, order);
  giveStored(index, order, quantize(value, index, nameFor(index, order), type));
}

ValueId Importing::activated(Activation activation, const std::string& name, ValueId value) {
  if (activation == Activation::None || activation == Activation::Unknown || m_error) return value;
  const ValueId result = declare(name, m_graph.value(value)->type);
  if (activation == Activation::Relu) {
    node("Relu", labelOf(name) + "/relu", {value}, {result});
  } else {
    const bool six = activation == Activation::Relu6;
    const ValueId low = realConstant(six ? 0.0F : -1.0F);
    const ValueId high = realConstant(six ? 6.0F : 1.0F);
    node("Clip", labelOf(name) + "/clip", {value, low, high}, {result});
  }
  return result;
}

void Importing::compute(const FileOperator& op, std::string_view type, Order order, Values inputs,
                        graph::Attributes attributes) {
  const std::int32_t index = op.outputs[0];
  const std::string base = nameFor(index, order);
  const std::string name = quantized(index) ? base + "_real" : base;
  graph::TensorType result = typeIn(tensor(index).type, order);
  if (quantized(index)) result.element = ElementType::Float32;
  const bool fused = op.options.activation != Activation::None;
  const ValueId value = declare(fused ? base + "_linear" : name, std::move(result));
  node(type, labelOf(base), std::move(inputs), {value}, std::move(attributes));
  giveReal(index, order, activated(op.options.activation, name, value));
}

void Importing::move(const FileOperator& op, std::string_view type, Order order, Values inputs,
                     graph::Attributes attributes, std::optional<std::size_t> only) {
  Values made;
  std::string label;
  for (std::size_t i = 0; i < op.outputs.size(); ++i) {
    if (only && i != *only) continue;
    const std::int32_t to = op.outputs[i];
    const std::string name = nameFor(to, order);
    if (label.empty()) label = labelOf(name);
    made.push_back(declare(name, typeIn(tensor(to).type, order),
                           quantized(to) ? std::optional(quantizationOf(to)) : std::nullopt));
    giveStored(to, order, made.back());
  }
  node(type, label, std::move(inputs), std::move(made), std::move(attributes));
}

void Importing::equate(std::int32_t index, std::int32_t constant) {
  m_equal[index] = sourceOf(constant);
}

void Importing::keepForeign(const FileOperator& op) {
  Values inputs;
  Values outputs;
  for (const std::int32_t index : op.inputs)
    inputs.push_back(index < 0 ? ValueId{} : stored(index));
  for (const std::int32_t index : op.outputs) {
    outputs.push_back(
        declare(tensor(index).name, tensor(index).type,
                quantized(index) ? std::optional(quantizationOf(index)) : std::nullopt));
    giveStored(index, Order::Filed, outputs.back());
  }
  graph::Attributes attributes;
  if (!op.customOptions.empty()) {
    attributes["custom_options"] =
        Array::make(ElementType::UInt8, {static_cast<std::int64_t>(op.customOptions.size())},
                    Bytes(op.customOptions.begin(), op.customOptions.end()))
            .value();
  }
  node(op.name, op.outputs.empty() ? op.name : labelOf(output(op).name), std::move(inputs),
       std::move(outputs), std::move(attributes), kForeignDomain);
}

}  // namespace mote::tflite_format
