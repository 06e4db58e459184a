// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ONNX models put together message by message, for tests.
#pragma once

#include <gtest/gtest.h>
#include <onnx/onnx_pb.h>

#include <initializer_list>
#include <string>
#include <vector>

#include "core/formats/onnx/onnx_format.h"

namespace mote::onnx_format {

struct ModelBuilder {
  onnx::ModelProto model;

  explicit ModelBuilder(std::int64_t opset = 13) {
    model.set_ir_version(7);
    auto& entry = *model.add_opset_import();
    entry.set_version(opset);
    graph().set_name("test");
  }

  onnx::GraphProto& graph() { return *model.mutable_graph(); }

  static void setType(onnx::ValueInfoProto& info, const std::vector<std::int64_t>& dims,
                      int type = onnx::TensorProto::FLOAT) {
    auto& tensor = *info.mutable_type()->mutable_tensor_type();
    tensor.set_elem_type(type);
    tensor.mutable_shape();
    for (const auto dim : dims) tensor.mutable_shape()->add_dim()->set_dim_value(dim);
  }

  ModelBuilder& input(const std::string& name, const std::vector<std::int64_t>& dims,
                      int type = onnx::TensorProto::FLOAT) {
    auto& info = *graph().add_input();
    info.set_name(name);
    setType(info, dims, type);
    return *this;
  }

  ModelBuilder& output(const std::string& name, const std::vector<std::int64_t>& dims,
                       int type = onnx::TensorProto::FLOAT) {
    auto& info = *graph().add_output();
    info.set_name(name);
    setType(info, dims, type);
    return *this;
  }

  /// A constant list.
  ModelBuilder& int64s(const std::string& name, const std::vector<std::int64_t>& values) {
    auto& tensor = *graph().add_initializer();
    tensor.set_name(name);
    tensor.set_data_type(onnx::TensorProto::INT64);
    tensor.add_dims(static_cast<std::int64_t>(values.size()));
    tensor.mutable_int64_data()->Assign(values.begin(), values.end());
    return *this;
  }
  ModelBuilder& floats(const std::string& name, const std::vector<std::int64_t>& dims,
                       const std::vector<float>& values) {
    auto& tensor = *graph().add_initializer();
    tensor.set_name(name);
    tensor.set_data_type(onnx::TensorProto::FLOAT);
    tensor.mutable_dims()->Assign(dims.begin(), dims.end());
    tensor.mutable_float_data()->Assign(values.begin(), values.end());
    return *this;
  }

  onnx::NodeProto& node(const std::string& type, std::initializer_list<std::string> inputs,
                        std::initializer_list<std::string> outputs) {
    return addNode(graph(), type, inputs, outputs);
  }

  static onnx::NodeProto& addNode(onnx::GraphProto& graph, const std::string& type,
                                  std::initializer_list<std::string> inputs,
                                  std::initializer_list<std::string> outputs) {
    auto& node = *graph.add_node();
    node.set_op_type(type);
    node.set_name(type + std::to_string(graph.node_size()));
    for (const auto& name : inputs) node.add_input(name);
    for (const auto& name : outputs) node.add_output(name);
    return node;
  }

  [[nodiscard]] Result<Model> parsed(const std::filesystem::path& folder = {}) const {
    const std::string bytes = model.SerializeAsString();
    return parse(std::as_bytes(std::span(bytes)), folder);
  }

  /// The error's code, or "" where the model is accepted.
  [[nodiscard]] std::string refusal() const {
    const auto result = parsed();
    return result.ok() ? "" : result.error().code;
  }
};

inline onnx::AttributeProto& attribute(onnx::NodeProto& node, const std::string& name,
                                       onnx::AttributeProto::AttributeType type) {
  auto& added = *node.add_attribute();
  added.set_name(name);
  added.set_type(type);
  return added;
}

inline void ints(onnx::NodeProto& node, const std::string& name,
                 const std::vector<std::int64_t>& values) {
  attribute(node, name, onnx::AttributeProto::INTS)
      .mutable_ints()
      ->Assign(values.begin(), values.end());
}

inline void integer(onnx::NodeProto& node, const std::string& name, std::int64_t value) {
  attribute(node, name, onnx::AttributeProto::INT).set_i(value);
}

inline void real(onnx::NodeProto& node, const std::string& name, float value) {
  attribute(node, name, onnx::AttributeProto::FLOAT).set_f(value);
}

inline void text(onnx::NodeProto& node, const std::string& name, const std::string& value) {
  attribute(node, name, onnx::AttributeProto::STRING).set_s(value);
}

/// x[1,4] -> Relu -> y
inline ModelBuilder reluModel(std::int64_t opset = 13) {
  ModelBuilder builder(opset);
  builder.input("x", {1, 4}).output("y", {1, 4});
  builder.node("Relu", {"x"}, {"y"});
  return builder;
}

/// Asserts that written bytes please the library's checker and mean the same graph again.
inline void expectRoundTrip(const Model& model) {
  const auto written = serialize(model);
  ASSERT_TRUE(written.ok()) << written.error().text();
  const auto bytes = std::as_bytes(std::span(*written));
  const auto checked = check(bytes);
  EXPECT_TRUE(checked.ok()) << checked.error().text();
  const auto again = parse(bytes, {});
  ASSERT_TRUE(again.ok()) << again.error().text();
  EXPECT_EQ(again->graph, model.graph);
}

}  // namespace mote::onnx_format
