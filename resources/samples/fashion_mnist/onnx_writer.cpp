// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Node names are the layers' names; each node's output is named after it, the last `probabilities`.
#include "resources/samples/fashion_mnist/onnx_writer.h"

#include <onnx/checker.h>
#include <onnx/onnx_pb.h>
#include <torch/torch.h>

#include <fstream>
#include <stdexcept>
#include <vector>

#include "resources/samples/fashion_mnist/fashion_mnist.h"

namespace mote::sample {
namespace {

using Integers = std::vector<std::int64_t>;

constexpr int kIrVersion = 7;
constexpr int kOpset = 13;

class GraphWriter {
 public:
  GraphWriter(onnx::GraphProto& graph, std::string input)
      : m_graph(graph), m_value(std::move(input)) {}

  // Adds a node that takes the value before it, and whose output the next node takes.
  onnx::NodeProto& add(const std::string& type, const std::string& name) {
    onnx::NodeProto& node = *m_graph.add_node();
    node.set_op_type(type);
    node.set_name(name);
    node.add_input(m_value);
    node.add_output(name);
    m_value = name;
    return node;
  }

  void addWeight(onnx::NodeProto& node, const std::string& role, const torch::Tensor& values) {
    const torch::Tensor plain = values.detach().to(torch::kFloat).contiguous();
    onnx::TensorProto& weight = *m_graph.add_initializer();
    weight.set_name(node.name() + "." + role);
    weight.set_data_type(onnx::TensorProto::FLOAT);
    for (const std::int64_t size : plain.sizes()) weight.add_dims(size);
    weight.set_raw_data(plain.data_ptr<float>(), plain.nbytes());
    node.add_input(weight.name());
  }

 private:
  onnx::GraphProto& m_graph;
  std::string m_value;
};

onnx::AttributeProto& addAttribute(onnx::NodeProto& node, const std::string& name,
                                   onnx::AttributeProto::AttributeType type) {
  onnx::AttributeProto& attribute = *node.add_attribute();
  attribute.set_name(name);
  attribute.set_type(type);
  return attribute;
}

void setInteger(onnx::NodeProto& node, const std::string& name, std::int64_t value) {
  addAttribute(node, name, onnx::AttributeProto::INT).set_i(value);
}

void setIntegers(onnx::NodeProto& node, const std::string& name, const Integers& values) {
  onnx::AttributeProto& attribute = addAttribute(node, name, onnx::AttributeProto::INTS);
  for (const std::int64_t value : values) attribute.add_ints(value);
}

void setReal(onnx::NodeProto& node, const std::string& name, double value) {
  addAttribute(node, name, onnx::AttributeProto::FLOAT).set_f(static_cast<float>(value));
}

void addLayer(GraphWriter& writer, const Layer& layer) {
  const torch::Tensor& weight = layer.conv->weight;
  const std::int64_t side = weight.size(2);
  const std::int64_t pad = side / 2;
  const std::int64_t stride = layer.conv->options.stride()->at(0);
  onnx::NodeProto& conv = writer.add("Conv", layer.name);
  setIntegers(conv, "kernel_shape", {side, side});
  setIntegers(conv, "strides", {stride, stride});
  setIntegers(conv, "pads", {pad, pad, pad, pad});
  setInteger(conv, "group", layer.conv->options.groups());
  writer.addWeight(conv, "weight", weight);

  onnx::NodeProto& norm = writer.add("BatchNormalization", layer.name + "_norm");
  setReal(norm, "epsilon", layer.norm->options.eps());
  writer.addWeight(norm, "scale", layer.norm->weight);
  writer.addWeight(norm, "bias", layer.norm->bias);
  writer.addWeight(norm, "mean", layer.norm->running_mean);
  writer.addWeight(norm, "variance", layer.norm->running_var);

  writer.add("Relu", layer.name + "_relu");
}

void describeValue(onnx::ValueInfoProto& value, const std::string& name, const Integers& shape) {
  value.set_name(name);
  onnx::TypeProto::Tensor& tensor = *value.mutable_type()->mutable_tensor_type();
  tensor.set_elem_type(onnx::TensorProto::FLOAT);
  for (const std::int64_t size : shape) tensor.mutable_shape()->add_dim()->set_dim_value(size);
}

onnx::ModelProto modelOf(const DsCnn& network) {
  onnx::ModelProto model;
  model.set_ir_version(kIrVersion);
  model.set_producer_name("Mote Studio sample trainer");
  model.add_opset_import()->set_version(kOpset);
  onnx::GraphProto& graph = *model.mutable_graph();
  graph.set_name("fashion_mnist_ds_cnn");
  describeValue(*graph.add_input(), "image", {1, 1, kSide, kSide});
  describeValue(*graph.add_output(), "probabilities", {1, kClasses});
  graph.mutable_input(0)->set_doc_string("Grey picture, pixel / 255: background 0, brightest 1.");

  GraphWriter writer(graph, "image");
  for (const Layer& layer : network.layers) addLayer(writer, layer);
  writer.add("GlobalAveragePool", "head/pool");
  setInteger(writer.add("Flatten", "head/flatten"), "axis", 1);
  onnx::NodeProto& dense = writer.add("Gemm", "head/dense");
  setInteger(dense, "transB", 1);
  writer.addWeight(dense, "weight", network.dense->weight);
  writer.addWeight(dense, "bias", network.dense->bias);
  onnx::NodeProto& softmax = writer.add("Softmax", "head/softmax");
  setInteger(softmax, "axis", 1);
  softmax.set_output(0, "probabilities");
  return model;
}

}  // namespace

void writeOnnx(const DsCnn& network, const std::string& path) {
  const onnx::ModelProto model = modelOf(network);
  onnx::checker::check_model(model);
  std::ofstream file(path, std::ios::binary);
  if (!model.SerializeToOstream(&file) || !file.flush()) {
    throw std::runtime_error(path + ": cannot be written");
  }
}

}  // namespace mote::sample
