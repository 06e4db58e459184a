// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Models of opsets 18 to 22 read as if written in opset 17.
#include "tests/core/formats/onnx/model_builder.h"

namespace mote::onnx_format {
namespace {

const graph::Node& onlyNode(const Model& model) {
  return *model.graph.node(model.graph.nodes().front());
}

void listOf(ModelBuilder& b, const std::string& name, const std::vector<std::int64_t>& values,
            bool raw) {
  auto& tensor = *b.graph().add_initializer();
  tensor.set_name(name);
  tensor.set_data_type(onnx::TensorProto::INT64);
  tensor.add_dims(static_cast<std::int64_t>(values.size()));
  if (raw) {
    tensor.set_raw_data(values.data(), values.size() * sizeof(std::int64_t));
  } else {
    tensor.mutable_int64_data()->Assign(values.begin(), values.end());
  }
}

/// x[2, 3, 4] through one node.
ModelBuilder modelOf(const std::string& type, std::initializer_list<std::string> inputs,
                     std::int64_t opset = 18) {
  ModelBuilder b(opset);
  b.input("x", {2, 3, 4}).output("y", {2, 3, 4});
  b.graph().mutable_output(0)->mutable_type()->mutable_tensor_type()->clear_shape();
  b.node(type, inputs, {"y"});
  return b;
}

onnx::NodeProto& nodeOf(ModelBuilder& b) {
  return *b.graph().mutable_node(0);
}

TEST(BringBack, KeepsWhatDidNotChangeAndTheOpsetAsFound) {
  for (const std::int64_t opset : {18, 20, 22}) {
    const auto model = reluModel(opset).parsed();
    ASSERT_TRUE(model.ok()) << model.error().text();
    EXPECT_EQ(model->properties.originalOpset, opset);
    EXPECT_EQ(model->properties.opset, 13);
    expectRoundTrip(*model);
  }
}

TEST(BringBack, MovesAxesOfReductionsBack) {
  for (const bool raw : {false, true}) {
    ModelBuilder b = modelOf("ReduceMean", {"x", "axes"});
    listOf(b, "axes", {-1, 0}, raw);
    integer(nodeOf(b), "noop_with_empty_axes", 0);
    const auto model = b.parsed();
    ASSERT_TRUE(model.ok()) << model.error().text();
    const graph::Node& node = onlyNode(*model);
    EXPECT_EQ(node.inputs.size(), 1U);
    EXPECT_EQ(std::get<std::vector<std::int64_t>>(node.attributes.at("axes")),
              (std::vector<std::int64_t>{-1, 0}));
    EXPECT_FALSE(node.attributes.contains("noop_with_empty_axes"));
  }
}

TEST(BringBack, FindsAxesInConstantNodes) {
  ModelBuilder b(20);
  b.input("x", {2, 3}).output("y", {2, 3});
  b.graph().mutable_output(0)->mutable_type()->mutable_tensor_type()->clear_shape();
  ints(b.node("Constant", {}, {"axes"}), "value_ints", {1});
  b.node("ReduceMax", {"x", "axes"}, {"y"});
  const auto model = b.parsed();
  ASSERT_TRUE(model.ok()) << model.error().text();
  EXPECT_EQ(std::get<std::vector<std::int64_t>>(onlyNode(*model).attributes.at("axes")),
            std::vector<std::int64_t>{1});
}

TEST(BringBack, DropsWhatIsTakenForGranted) {
  ModelBuilder cast = modelOf("Cast", {"x"}, 19);
  integer(nodeOf(cast), "to", onnx::TensorProto::INT32);
  integer(nodeOf(cast), "saturate", 1);
  cast.graph().mutable_output(0)->mutable_type()->mutable_tensor_type()->set_elem_type(
      onnx::TensorProto::INT32);
  EXPECT_EQ(cast.refusal(), "");
  ModelBuilder resize = modelOf("Resize", {"x", "", "scales"});
  resize.floats("scales", {3}, {1.0F, 1.0F, 2.0F});
  integer(nodeOf(resize), "antialias", 0);
  text(nodeOf(resize), "keep_aspect_ratio_policy", "stretch");
  EXPECT_EQ(resize.refusal(), "");
  ModelBuilder pool = modelOf("AveragePool", {"x"}, 19);
  ints(nodeOf(pool), "kernel_shape", {2});
  ints(nodeOf(pool), "dilations", {1});
  EXPECT_EQ(pool.refusal(), "");
}

TEST(BringBack, SpeaksOfGridsAsOpset16Does) {
  ModelBuilder b(20);
  b.input("x", {1, 1, 4, 4}).input("grid", {1, 2, 2, 2}).output("y", {1, 1, 2, 2});
  text(b.node("GridSample", {"x", "grid"}, {"y"}), "mode", "cubic");
  const auto model = b.parsed();
  ASSERT_TRUE(model.ok()) << model.error().text();
  EXPECT_EQ(std::get<std::string>(onlyNode(*model).attributes.at("mode")), "bicubic");
}

TEST(BringBack, KeepsYoungOperatorsToBeRefusedByName) {
  const auto model = modelOf("Gelu", {"x"}, 20).parsed();
  ASSERT_TRUE(model.ok()) << model.error().text();
  EXPECT_EQ(onlyNode(*model).type, "Gelu");
}

TEST(BringBack, RefusesFormsWithoutACounterpart) {
  ModelBuilder computed(18);
  computed.input("x", {2, 3}).input("axes", {1}, onnx::TensorProto::INT64).output("y", {2, 3});
  computed.node("ReduceMin", {"x", "axes"}, {"y"});
  EXPECT_EQ(computed.refusal(), "onnx.younger");
  ModelBuilder pool = modelOf("AveragePool", {"x"}, 19);
  ints(nodeOf(pool), "kernel_shape", {2});
  ints(nodeOf(pool), "dilations", {2});
  EXPECT_EQ(pool.refusal(), "onnx.younger");
  ModelBuilder resize = modelOf("Resize", {"x", "", "scales"});
  resize.floats("scales", {3}, {1.0F, 1.0F, 2.0F});
  integer(nodeOf(resize), "antialias", 1);
  EXPECT_EQ(resize.refusal(), "onnx.younger");
  ModelBuilder pad = modelOf("Pad", {"x", "pads", "", "axes"});
  listOf(pad, "pads", {1, 1}, false);
  listOf(pad, "axes", {2}, false);
  EXPECT_EQ(pad.refusal(), "onnx.younger");
}

}  // namespace
}  // namespace mote::onnx_format
