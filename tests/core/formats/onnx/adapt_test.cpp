// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Old and young opsets to the internal one: what each node must look like by the operators' change
// logs. The library's schemas judge the written form (expectRoundTrip).
#include <gmock/gmock.h>

#include "tests/core/formats/onnx/model_builder.h"

namespace mote::onnx_format {
namespace {

using onnx::AttributeProto;
using onnx::TensorProto;
using ::testing::ElementsAre;

struct Adapted {
  Model model;

  [[nodiscard]] const graph::Node& node(const std::string& type) const {
    for (const auto id : model.graph.nodes()) {
      if (model.graph.node(id)->type == type) return *model.graph.node(id);
    }
    static const graph::Node kNone;
    ADD_FAILURE() << "no node of type " << type;
    return kNone;
  }
  [[nodiscard]] const Array& constant(const graph::Node& node, std::size_t input) const {
    static const Array kNone;
    if (input >= node.inputs.size() || !node.inputs[input]) return kNone;
    const auto& value = model.graph.value(node.inputs[input])->constant;
    return value ? *value : kNone;
  }
  [[nodiscard]] std::string types() const {
    std::string text;
    for (const auto id : model.graph.topologicalOrder()) {
      text += (text.empty() ? "" : " ") + model.graph.node(id)->type;
    }
    return text;
  }
};

Adapted adapted(const ModelBuilder& b) {
  auto model = b.parsed();
  EXPECT_TRUE(model.ok()) << model.error().text();
  if (!model.ok()) return {};
  EXPECT_EQ(model->properties.opset, 13);
  expectRoundTrip(*model);
  return {std::move(model).value()};
}

ModelBuilder binaryModel(int opset, const std::string& type, std::vector<std::int64_t> other,
                         bool constantOther) {
  ModelBuilder b(opset);
  b.input("a", {2, 3, 4, 5}).output("y", {2, 3, 4, 5});
  std::int64_t count = 1;
  for (const auto dim : other) count *= dim;
  if (constantOther) {
    if (b.model.ir_version() < 4) b.input("b", other);
    b.floats("b", other, std::vector<float>(static_cast<std::size_t>(count), 2));
  } else {
    b.input("b", other);
  }
  auto& node = b.node(type, {"a", "b"}, {"y"});
  integer(node, "broadcast", 1);
  return b;
}

TEST(Adapt, BroadcastAxisOnAConstant) {
  auto b = binaryModel(6, "Mul", {3, 4}, true);
  integer(*b.graph().mutable_node(0), "axis", 1);
  const auto a = adapted(b);
  const auto& node = a.node("Mul");
  EXPECT_TRUE(node.attributes.empty());
  EXPECT_THAT(a.constant(node, 1).dims(), ElementsAre(3, 4, 1));
}

TEST(Adapt, BroadcastAxisOnAComputedValue) {
  auto b = binaryModel(6, "Add", {3}, false);
  integer(*b.graph().mutable_node(0), "axis", 1);
  const auto a = adapted(b);
  EXPECT_EQ(a.types(), "Unsqueeze Add");
  EXPECT_THAT(a.constant(a.node("Unsqueeze"), 1).toInt64s(), ElementsAre(1, 2));
}

TEST(Adapt, BroadcastOfASuffixIsAsNumPyDoes) {
  auto b = binaryModel(5, "Sub", {4, 5}, true);
  const auto a = adapted(b);
  EXPECT_THAT(a.constant(a.node("Sub"), 1).dims(), ElementsAre(4, 5));
  EXPECT_EQ(a.types(), "Sub");
}

TEST(Adapt, BroadcastAxisOutOfRangeIsRefused) {
  auto b = binaryModel(6, "Add", {3, 4}, true);
  integer(*b.graph().mutable_node(0), "axis", 3);
  EXPECT_EQ(b.refusal(), "onnx.adapt");
  b = binaryModel(6, "Add", {3, 4}, true);
  integer(*b.graph().mutable_node(0), "axis", -9);
  EXPECT_EQ(b.refusal(), "onnx.adapt");
}

TEST(Adapt, SlopesPerChannel) {
  ModelBuilder b(6);
  b.input("x", {1, 3, 4, 4}).output("y", {1, 3, 4, 4}).floats("s", {3}, {1, 2, 3});
  b.node("PRelu", {"x", "s"}, {"y"});
  const auto a = adapted(b);
  EXPECT_THAT(a.constant(a.node("PRelu"), 1).dims(), ElementsAre(3, 1, 1));
}

TEST(Adapt, AttributesThatBecameInputs) {
  ModelBuilder b(1);
  b.input("x", {1, 2, 6}).output("y", {2, 6});
  ints(b.node("Reshape", {"x"}, {"r"}), "shape", {1, 12});
  auto& slice = b.node("Slice", {"r"}, {"s"});
  ints(slice, "starts", {1});
  ints(slice, "ends", {9});
  ints(slice, "axes", {1});
  ints(b.node("Squeeze", {"s"}, {"q"}), "axes", {0});
  ints(b.node("Unsqueeze", {"q"}, {"u"}), "axes", {0});
  ints(b.node("ReduceSum", {"u"}, {"y"}), "axes", {1});
  const auto a = adapted(b);
  EXPECT_EQ(a.types(), "Reshape Slice Squeeze Unsqueeze ReduceSum");
  EXPECT_THAT(a.constant(a.node("Reshape"), 1).toInt64s(), ElementsAre(1, 12));
  EXPECT_THAT(a.constant(a.node("Slice"), 1).toInt64s(), ElementsAre(1));
  EXPECT_THAT(a.constant(a.node("Slice"), 2).toInt64s(), ElementsAre(9));
  EXPECT_THAT(a.constant(a.node("Slice"), 3).toInt64s(), ElementsAre(1));
  EXPECT_THAT(a.constant(a.node("Squeeze"), 1).toInt64s(), ElementsAre(0));
  EXPECT_THAT(a.constant(a.node("Unsqueeze"), 1).toInt64s(), ElementsAre(0));
  EXPECT_THAT(a.constant(a.node("ReduceSum"), 1).toInt64s(), ElementsAre(1));
}

TEST(Adapt, ClipPadDropoutSplitTopK) {
  ModelBuilder b(8);
  b.input("x", {1, 4}).output("y", {1, 2}).output("z", {1, 2});
  auto& clip = b.node("Clip", {"x"}, {"c"});
  real(clip, "min", 0);
  real(clip, "max", 6);
  auto& pad = b.node("Pad", {"c"}, {"p"});
  ints(pad, "pads", {0, 1, 0, 1});
  real(pad, "value", -1);
  real(b.node("Dropout", {"p"}, {"d"}), "ratio", 0.25F);
  integer(b.node("TopK", {"d"}, {"t", "i"}), "k", 4);
  auto& split = b.node("Split", {"t"}, {"y", "z"});
  integer(split, "axis", 1);
  ints(split, "split", {2, 2});
  const auto a = adapted(b);
  EXPECT_THAT(a.constant(a.node("Clip"), 1).toFloats(), ElementsAre(0));
  EXPECT_THAT(a.constant(a.node("Clip"), 2).toFloats(), ElementsAre(6));
  EXPECT_THAT(a.constant(a.node("Pad"), 1).toInt64s(), ElementsAre(0, 1, 0, 1));
  EXPECT_THAT(a.constant(a.node("Pad"), 2).toFloats(), ElementsAre(-1));
  EXPECT_THAT(a.constant(a.node("Dropout"), 1).toFloats(), ElementsAre(0.25F));
  EXPECT_THAT(a.constant(a.node("TopK"), 1).toInt64s(), ElementsAre(4));
  EXPECT_THAT(a.constant(a.node("Split"), 1).toInt64s(), ElementsAre(2, 2));
}

TEST(Adapt, ClipWithoutBoundsAndOfHalves) {
  ModelBuilder b(6);
  b.input("x", {4}, TensorProto::FLOAT16).output("y", {4}, TensorProto::FLOAT16);
  real(b.node("Clip", {"x"}, {"y"}), "max", 6);
  const auto a = adapted(b);
  EXPECT_EQ(a.types(), "Cast Clip");
  EXPECT_FALSE(a.node("Clip").inputs[1]) << "no lower bound";
  EXPECT_EQ(std::get<std::int64_t>(a.node("Cast").attributes.at("to")), TensorProto::FLOAT16);
}

TEST(Adapt, NormalizationLosesItsSwitches) {
  ModelBuilder b(1);
  b.input("x", {1, 2, 3, 3}).output("y", {1, 2, 3, 3});
  for (const char* name : {"s", "b", "m", "v"}) b.floats(name, {2}, {1, 1});
  auto& node = b.node("BatchNormalization", {"x", "s", "b", "m", "v"}, {"y"});
  integer(node, "is_test", 1);
  integer(node, "spatial", 1);
  ints(node, "consumed_inputs", {0, 0, 0, 1, 1});
  EXPECT_TRUE(adapted(b).node("BatchNormalization").attributes.empty());
  node.mutable_attribute(1)->set_i(0);
  EXPECT_EQ(b.refusal(), "onnx.adapt");
}

TEST(Adapt, UpsampleBecomesResize) {
  ModelBuilder b(7);
  b.input("x", {1, 1, 2, 2}).output("y", {1, 1, 4, 6});
  auto& node = b.node("Upsample", {"x"}, {"y"});
  text(node, "mode", "nearest");
  auto& scales = attribute(node, "scales", AttributeProto::FLOATS);
  for (const float scale : {1.0F, 1.0F, 2.0F, 3.0F}) scales.add_floats(scale);
  const auto a = adapted(b);
  const auto& resize = a.node("Resize");
  EXPECT_FALSE(resize.inputs[1]);
  EXPECT_THAT(a.constant(resize, 2).toFloats(), ElementsAre(1, 1, 2, 3));
  EXPECT_EQ(std::get<std::string>(resize.attributes.at("mode")), "nearest");
  EXPECT_EQ(std::get<std::string>(resize.attributes.at("nearest_mode")), "floor");
  EXPECT_EQ(std::get<std::string>(resize.attributes.at("coordinate_transformation_mode")),
            "asymmetric");
}

TEST(Adapt, SoftmaxOverSeveralAxes) {
  ModelBuilder b(11);
  b.input("x", {2, 3, 4}).output("y", {2, 3, 4});
  b.node("Softmax", {"x"}, {"y"});
  const auto a = adapted(b);
  EXPECT_EQ(a.types(), "Shape Flatten Softmax Reshape");
  EXPECT_EQ(std::get<std::int64_t>(a.node("Flatten").attributes.at("axis")), 1);
  EXPECT_EQ(std::get<std::int64_t>(a.node("Softmax").attributes.at("axis")), -1);
  EXPECT_EQ(a.model.graph.value(a.node("Reshape").outputs[0])->name, "y");
}

TEST(Adapt, SoftmaxOverOneAxisStaysOneNode) {
  for (const auto& dims : std::vector<std::vector<std::int64_t>>{{2, 3}, {2, 3, 1, 1}}) {
    ModelBuilder b(11);
    b.input("x", dims).output("y", dims);
    b.node("LogSoftmax", {"x"}, {"y"});
    const auto a = adapted(b);
    EXPECT_EQ(a.types(), "LogSoftmax");
    EXPECT_EQ(std::get<std::int64_t>(a.node("LogSoftmax").attributes.at("axis")), 1);
  }
}

TEST(Adapt, SoftmaxAfterADenseLayerNeedsNoDeclaredShape) {
  ModelBuilder b(9);
  b.input("x", {1, 4}).output("y", {});
  b.graph().mutable_output(0)->mutable_type()->mutable_tensor_type()->clear_shape();
  b.floats("w", {4, 2}, std::vector<float>(8, 1)).floats("c", {2}, {0, 0});
  b.node("Gemm", {"x", "w", "c"}, {"h"});
  b.node("Softmax", {"h"}, {"y"});
  auto model = b.parsed();
  ASSERT_TRUE(model.ok()) << model.error().text();
  EXPECT_EQ(model->graph.nodeCount(), 2U);
}

TEST(Adapt, CastAndConcatOfTheFirstOpset) {
  ModelBuilder b(1);
  b.input("x", {1, 2}).output("y", {1, 4}, TensorProto::INT32);
  b.node("Concat", {"x", "x"}, {"c"});
  text(b.node("Cast", {"c"}, {"y"}), "to", "INT32");
  const auto a = adapted(b);
  EXPECT_EQ(std::get<std::int64_t>(a.node("Concat").attributes.at("axis")), 1);
  EXPECT_EQ(std::get<std::int64_t>(a.node("Cast").attributes.at("to")), TensorProto::INT32);
}

TEST(Adapt, SubgraphsAreAdaptedToo) {
  ModelBuilder b(11);
  b.input("c", {}, TensorProto::BOOL).input("x", {1, 2}).output("y", {2});
  auto& node = b.node("If", {"c"}, {"y"});
  for (const char* name : {"then_branch", "else_branch"}) {
    auto& body = *attribute(node, name, AttributeProto::GRAPH).mutable_g();
    body.set_name(name);
    const std::string out = std::string(name) + "_out";
    ints(ModelBuilder::addNode(body, "Squeeze", {"x"}, {out}), "axes", {0});
    body.add_output()->set_name(out);
    ModelBuilder::setType(*body.mutable_output(0), {2});
  }
  adapted(b);
}

TEST(Adapt, YoungerOpsetsLoseWhatSaysNothing) {
  ModelBuilder b(16);
  b.input("x", {1, 4}).output("y", {1, 4}).floats("w", {1, 4}, {1, 1, 1, 1});
  auto& shape = *b.graph().add_initializer();
  shape.set_name("shape");
  shape.set_data_type(TensorProto::INT64);
  shape.add_dims(2);
  shape.add_int64_data(1);
  shape.add_int64_data(4);
  integer(b.node("Reshape", {"x", "shape"}, {"r"}), "allowzero", 0);
  b.node("Add", {"r", "w"}, {"y"});
  EXPECT_TRUE(adapted(b).node("Reshape").attributes.empty());
}

TEST(Adapt, YoungerOperatorsStayAndAreWrittenInTheirOpset) {
  ModelBuilder b(15);
  b.input("x", {1, 4}).output("y", {1, 4});
  b.node("HardSwish", {"x"}, {"y"});
  const auto model = b.parsed();
  ASSERT_TRUE(model.ok()) << model.error().text();
  EXPECT_EQ(model->properties.opset, 14);
  EXPECT_EQ(model->properties.originalOpset, 15);
  expectRoundTrip(*model);
  onnx::ModelProto written;
  ASSERT_TRUE(written.ParseFromString(serialize(*model).value()));
  EXPECT_EQ(written.opset_import(0).version(), 14);
}

}  // namespace
}  // namespace mote::onnx_format
