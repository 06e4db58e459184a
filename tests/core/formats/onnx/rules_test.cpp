// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each rule a file can break, broken once: the refusal's code, and that it names the place.
#include <gmock/gmock.h>

#include "tests/core/formats/onnx/model_builder.h"

namespace mote::onnx_format {
namespace {

using onnx::AttributeProto;
using onnx::TensorProto;
using ::testing::HasSubstr;

TEST(Rules, AGoodModelPasses) {
  const auto model = reluModel().parsed();
  ASSERT_TRUE(model.ok()) << model.error().text();
  EXPECT_EQ(model->graph.nodeCount(), 1U);
  expectRoundTrip(*model);
}

TEST(Rules, NotAModel) {
  EXPECT_EQ(parse({}, {}).error().code, "onnx.empty");
  onnx::ModelProto nothing;
  nothing.set_ir_version(7);
  const std::string bytes = nothing.SerializeAsString();
  EXPECT_EQ(parse(std::as_bytes(std::span(bytes)), {}).error().code, "onnx.not-a-model");
  const std::string text = "GIF89a and so on, surely not a model";
  EXPECT_FALSE(parse(std::as_bytes(std::span(text)), {}).ok());
}

TEST(Rules, Versions) {
  auto b = reluModel();
  b.model.set_ir_version(2);
  EXPECT_EQ(b.refusal(), "onnx.ir-version");
  b.model.set_ir_version(99);
  EXPECT_EQ(b.refusal(), "onnx.ir-version");
  EXPECT_EQ(reluModel(23).refusal(), "onnx.opset-new");
  EXPECT_EQ(reluModel(0).refusal(), "onnx.opset");
  EXPECT_EQ(reluModel(-1).refusal(), "onnx.opset");
  b = reluModel();
  b.model.clear_opset_import();
  EXPECT_EQ(b.refusal(), "onnx.opset");
  b = reluModel();
  auto& again = *b.model.add_opset_import();
  again.set_domain("ai.onnx");
  again.set_version(12);
  EXPECT_EQ(b.refusal(), "onnx.opset");
}

TEST(Rules, Names) {
  auto b = reluModel();
  b.input("x", {1});
  EXPECT_EQ(b.refusal(), "onnx.made-twice");
  b = reluModel();
  b.node("Relu", {"x"}, {"y"});
  EXPECT_EQ(b.refusal(), "onnx.made-twice");
  b = reluModel();
  b.node("Relu", {"y"}, {"x"});
  EXPECT_EQ(b.refusal(), "onnx.cycle") << "x would be made from y, which is made from x";
  b = reluModel();
  b.node("Neg", {"x"}, {"x"});
  EXPECT_EQ(b.refusal(), "onnx.cycle");
  b = reluModel();
  b.output("y", {1, 4});
  EXPECT_EQ(b.refusal(), "onnx.made-twice");
  b = reluModel();
  b.floats("w", {1}, {1}).floats("w", {1}, {2});
  EXPECT_EQ(b.refusal(), "onnx.made-twice");
  b = reluModel();
  b.floats("", {1}, {1});
  EXPECT_EQ(b.refusal(), "onnx.made-twice");
  b = reluModel();
  b.graph().mutable_node(0)->set_name("\xff\xfe");
  EXPECT_EQ(b.refusal(), "onnx.text");
}

TEST(Rules, DanglingAndCyclic) {
  auto b = reluModel();
  b.node("Add", {"y", "ghost"}, {"z"});
  auto refused = b.parsed();
  ASSERT_FALSE(refused.ok());
  EXPECT_EQ(refused.error().code, "onnx.dangling");
  EXPECT_THAT(refused.error().text(), HasSubstr("'Add2' (Add)"));
  EXPECT_THAT(refused.error().text(), HasSubstr("'ghost'"));
  b = reluModel();
  b.output("nowhere", {1});
  EXPECT_EQ(b.refusal(), "onnx.dangling");
  b = reluModel();
  b.node("Add", {"x", "b"}, {"a"});
  b.node("Neg", {"a"}, {"b"});
  b.node("Neg", {"b"}, {"c"});
  refused = b.parsed();
  ASSERT_FALSE(refused.ok());
  EXPECT_EQ(refused.error().code, "onnx.cycle");
  EXPECT_THAT(refused.error().text(), ::testing::AnyOf(HasSubstr("'Add2'"), HasSubstr("'Neg3'")));
}

TEST(Rules, NodesOutOfOrderAreSorted) {
  ModelBuilder b;
  b.input("x", {1, 4}).output("y", {1, 4});
  b.node("Relu", {"b"}, {"y"});
  b.node("Neg", {"a"}, {"b"});
  b.node("Abs", {"x"}, {"a"});
  const auto model = b.parsed();
  ASSERT_TRUE(model.ok()) << model.error().text();
  std::string order;
  for (const auto id : model->graph.nodes()) order += model->graph.node(id)->type + " ";
  EXPECT_EQ(order, "Abs Neg Relu ");
  expectRoundTrip(*model);
}

TEST(Rules, NodesAgainstTheirSchema) {
  auto b = reluModel();
  b.graph().mutable_node(0)->add_input("x");
  auto refused = b.parsed();
  ASSERT_FALSE(refused.ok());
  EXPECT_EQ(refused.error().code, "onnx.node");
  EXPECT_THAT(refused.error().text(), HasSubstr("Relu1"));
  b = reluModel();
  b.graph().mutable_node(0)->clear_input();
  EXPECT_EQ(b.refusal(), "onnx.node");
  b = reluModel();
  integer(*b.graph().mutable_node(0), "surprise", 1);
  EXPECT_EQ(b.refusal(), "onnx.node");
  b = reluModel();
  b.node("Concat", {"y"}, {"z"});
  EXPECT_EQ(b.refusal(), "onnx.node") << "axis is required";
  real(*b.graph().mutable_node(1), "axis", 1);
  EXPECT_EQ(b.refusal(), "onnx.node") << "axis is an integer";
  b = reluModel();
  b.graph().mutable_node(0)->clear_op_type();
  EXPECT_EQ(b.refusal(), "onnx.no-type");
  b = reluModel();
  b.graph().mutable_node(0)->set_domain("com.example");
  EXPECT_EQ(b.refusal(), "onnx.no-domain");
}

TEST(Rules, Attributes) {
  auto b = reluModel();
  auto& node = b.node("Concat", {"y"}, {"z"});
  auto& axis = attribute(node, "axis", AttributeProto::INT);
  axis.set_i(0);
  axis.set_f(1);
  EXPECT_EQ(b.refusal(), "onnx.attribute-type") << "two values";
  axis.clear_f();
  axis.clear_type();
  EXPECT_EQ(b.refusal(), "onnx.attribute-type") << "no type";
  axis.set_type(AttributeProto::TENSOR);
  axis.clear_i();
  EXPECT_EQ(b.refusal(), "onnx.attribute-type") << "no tensor";
  axis.set_type(AttributeProto::INT);
  axis.set_ref_attr_name("outer");
  EXPECT_EQ(b.refusal(), "onnx.attribute-reference");
  axis.clear_ref_attr_name();
  axis.set_i(0);
  EXPECT_EQ(b.refusal(), "");
  integer(node, "axis", 1);
  EXPECT_EQ(b.refusal(), "onnx.attribute-name");
}

TEST(Rules, Tensors) {
  const auto refusalOf = [](auto change) {
    auto b = reluModel();
    b.floats("w", {2, 3}, {1, 2, 3, 4, 5, 6});
    change(*b.graph().mutable_initializer(0));
    return b.refusal();
  };
  EXPECT_EQ(refusalOf([](auto&) {}), "");
  EXPECT_EQ(refusalOf([](auto& t) { t.add_float_data(7); }), "onnx.tensor-data");
  EXPECT_EQ(refusalOf([](auto& t) { t.set_dims(0, 3); }), "onnx.tensor-data");
  EXPECT_EQ(refusalOf([](auto& t) { t.set_dims(0, -2); }), "onnx.tensor-dims");
  EXPECT_EQ(refusalOf([](auto& t) { t.set_dims(0, std::int64_t{1} << 62); }), "onnx.tensor-dims");
  EXPECT_EQ(refusalOf([](auto& t) { t.set_dims(0, 1'000'000'000); }), "onnx.tensor-dims");
  EXPECT_EQ(refusalOf([](auto& t) { t.set_data_type(77); }), "onnx.tensor-type");
  EXPECT_EQ(refusalOf([](auto& t) { t.set_data_type(0); }), "onnx.tensor-type");
  EXPECT_EQ(refusalOf([](auto& t) { t.set_raw_data("xy"); }), "onnx.tensor-field");
  EXPECT_EQ(refusalOf([](auto& t) { t.add_int64_data(1); }), "onnx.tensor-field");
  EXPECT_EQ(refusalOf([](auto& t) { t.mutable_segment()->set_begin(0); }), "onnx.tensor-segment");
  EXPECT_EQ(refusalOf([](auto& t) {
              for (int i = 0; i < 40; ++i) t.add_dims(1);
            }),
            "onnx.tensor-rank");
  EXPECT_EQ(refusalOf([](auto& t) {
              t.clear_float_data();
              t.set_data_type(TensorProto::INT8);
              for (int i = 0; i < 6; ++i) t.add_int32_data(100 * i);
            }),
            "onnx.tensor-range");
}

TEST(Rules, Types) {
  const auto refusalOf = [](auto change) {
    auto b = reluModel();
    change(*b.graph().mutable_input(0)->mutable_type()->mutable_tensor_type());
    return b.refusal();
  };
  EXPECT_EQ(refusalOf([](auto& t) { t.set_elem_type(99); }), "onnx.tensor-type");
  EXPECT_EQ(refusalOf([](auto& t) { t.mutable_shape()->mutable_dim(0)->set_dim_value(-7); }),
            "onnx.tensor-dims");
  EXPECT_EQ(refusalOf([](auto& t) {
              t.mutable_shape()->mutable_dim(0)->set_dim_value(std::int64_t{1} << 40);
              t.mutable_shape()->mutable_dim(1)->set_dim_value(std::int64_t{1} << 40);
            }),
            "onnx.tensor-dims");
  EXPECT_EQ(refusalOf([](auto& t) {
              for (int i = 0; i < 40; ++i) t.mutable_shape()->add_dim();
            }),
            "onnx.tensor-rank");
  EXPECT_EQ(refusalOf([](auto& t) { t.mutable_shape()->mutable_dim(0)->set_dim_value(-1); }), "");
}

TEST(Rules, UnknownOperatorsAreKept) {
  auto b = reluModel();
  auto& custom = b.node("FancyOp", {"y"}, {"z"});
  custom.set_domain("com.example");
  ints(custom, "levels", {1, 2, 3});
  auto& domain = *b.model.add_opset_import();
  domain.set_domain("com.example");
  domain.set_version(4);
  b.node("NoSuchThing", {"z"}, {"q"});
  const auto model = b.parsed();
  ASSERT_TRUE(model.ok()) << model.error().text();
  const auto id = model->graph.findNode("FancyOp2");
  ASSERT_TRUE(id);
  const auto& levels = model->graph.node(*id)->attributes.at("levels");
  EXPECT_EQ(std::get<std::vector<std::int64_t>>(levels), (std::vector<std::int64_t>{1, 2, 3}));
  const std::string written = serialize(*model).value();
  const auto again = parse(std::as_bytes(std::span(written)), {});
  ASSERT_TRUE(again.ok()) << again.error().text();
  EXPECT_EQ(again->graph, model->graph);
  EXPECT_EQ(again->properties.opsets.at("com.example"), 4);
}

}  // namespace
}  // namespace mote::onnx_format
