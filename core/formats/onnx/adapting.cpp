// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Building blocks of the adapters.
#include "core/formats/onnx/adapting.h"

#include "core/formats/onnx/node_attributes.h"

namespace mote::onnx_format {

const std::string& Adapting::input(int index) const {
  static const std::string kNone;
  return index < node.input_size() ? node.input(index) : kNone;
}

void Adapting::setInput(int index, const std::string& name) {
  while (node.input_size() <= index) node.add_input();
  node.set_input(index, name);
}

std::string Adapting::freshName(const std::string& stem) {
  const std::string base = (node.output_size() > 0 ? node.output(0) : node.op_type()) + "_" + stem;
  std::string name = base;
  for (int suffix = 1; !m_graph.names.insert(name).second; ++suffix) {
    name = base + "_" + std::to_string(suffix);
  }
  return name;
}

std::string Adapting::addConstant(const std::string& stem, onnx::TensorProto tensor) {
  tensor.set_name(freshName(stem));
  auto& added = *m_graph.graph.add_initializer();
  added.Swap(&tensor);
  return added.name();
}

std::string Adapting::addInts(const std::string& stem, std::span<const std::int64_t> values) {
  onnx::TensorProto tensor;
  tensor.set_data_type(onnx::TensorProto::INT64);
  tensor.add_dims(static_cast<std::int64_t>(values.size()));
  tensor.mutable_int64_data()->Assign(values.begin(), values.end());
  return addConstant(stem, std::move(tensor));
}

std::string Adapting::addFloats(const std::string& stem, std::span<const float> values) {
  onnx::TensorProto tensor;
  tensor.set_data_type(onnx::TensorProto::FLOAT);
  tensor.add_dims(static_cast<std::int64_t>(values.size()));
  tensor.mutable_float_data()->Assign(values.begin(), values.end());
  return addConstant(stem, std::move(tensor));
}

std::string Adapting::addScalar(const std::string& stem, float value, const std::string& like) {
  onnx::TensorProto tensor;
  tensor.set_data_type(onnx::TensorProto::FLOAT);
  tensor.add_float_data(value);
  const std::string scalar = addConstant(stem, std::move(tensor));
  const int type = m_graph.hints.of(like).dataType;
  if (type == onnx::TensorProto::UNDEFINED || type == onnx::TensorProto::FLOAT) return scalar;
  const std::string cast = addBefore("Cast", {scalar});
  setAttribute(before.back(), "to", std::int64_t{type});
  return cast;
}

std::string Adapting::addBefore(const std::string& type, const std::vector<std::string>& inputs) {
  auto& added = before.emplace_back();
  added.set_op_type(type);
  added.set_name(freshName(type));
  for (const auto& name : inputs) added.add_input(name);
  added.add_output(added.name());
  return added.name();
}

void Adapting::widen(int index, int count) {
  if (count <= 0) return;
  const std::string name = input(index);
  if (const auto* constant = m_graph.hints.constant(name)) {
    auto& known = m_graph.widened[{name, count}];
    if (known.empty()) {
      onnx::TensorProto wide = *constant;
      for (int i = 0; i < count; ++i) wide.add_dims(1);
      known = addConstant("operand", std::move(wide));
    }
    node.set_input(index, known);
    return;
  }
  const int rank = m_graph.hints.of(name).rank();
  std::vector<std::int64_t> axes;
  for (int i = 0; i < count; ++i) axes.push_back(rank + i);
  node.set_input(index, addBefore("Unsqueeze", {name, addInts("axes", axes)}));
}

Error Adapting::cannot(const std::string& reason) const {
  return refused(
      "onnx.adapt",
      "%1 cannot be brought to the opset used here: %2; export the model again with opset "
      "13 or newer",
      {m_label, reason});
}

}  // namespace mote::onnx_format
