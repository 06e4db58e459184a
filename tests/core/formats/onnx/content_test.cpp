// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a file holds beside plain nodes: constants of every form, types, texts, subgraphs.
#include <gmock/gmock.h>

#include "core/graph/edit.h"
#include "tests/core/formats/onnx/model_builder.h"

namespace mote::onnx_format {
namespace {

using onnx::AttributeProto;
using onnx::TensorProto;
using ::testing::ElementsAre;

const Array& constant(const Model& model, const std::string& name) {
  return model.graph.value(*model.graph.findValue(name))->constant.value();
}

TEST(Content, TypedDataOfEveryElementType) {
  struct Case {
    int type;
    std::vector<float> values;
  };
  for (const auto& [type, values] :
       {Case{TensorProto::INT8, {-128, 127}}, Case{TensorProto::UINT8, {0, 255}},
        Case{TensorProto::INT16, {-32768, 32767}}, Case{TensorProto::UINT16, {0, 65535}},
        Case{TensorProto::INT32, {-5, 7}}, Case{TensorProto::BOOL, {0, 1}},
        Case{TensorProto::FLOAT, {0.5F, -1.25F}}, Case{TensorProto::DOUBLE, {0.5F, -1.25F}},
        Case{TensorProto::INT64, {-9, 9}}, Case{TensorProto::UINT32, {0, 4294967040.0F}},
        Case{TensorProto::UINT64, {0, 9}}, Case{TensorProto::FLOAT16, {1.5F, -2.0F}}}) {
    auto b = reluModel();
    auto& tensor = *b.graph().add_initializer();
    tensor.set_name("w");
    tensor.set_data_type(type);
    tensor.add_dims(2);
    for (const float value : values) {
      switch (type) {
        case TensorProto::FLOAT:
          tensor.add_float_data(value);
          break;
        case TensorProto::DOUBLE:
          tensor.add_double_data(value);
          break;
        case TensorProto::INT64:
          tensor.add_int64_data(static_cast<std::int64_t>(value));
          break;
        case TensorProto::UINT32:
        case TensorProto::UINT64:
          tensor.add_uint64_data(static_cast<std::uint64_t>(value));
          break;
        case TensorProto::FLOAT16:
          tensor.add_int32_data(value == 1.5F ? 0x3E00 : 0xC000);
          break;
        default:
          tensor.add_int32_data(static_cast<std::int32_t>(value));
      }
    }
    const auto model = b.parsed();
    ASSERT_TRUE(model.ok()) << type << model.error().text();
    EXPECT_EQ(constant(*model, "w").toFloats(), values) << type;
    expectRoundTrip(*model);
  }
}

TEST(Content, ConstantNodesBecomeConstants) {
  auto b = reluModel();
  real(b.node("Constant", {}, {"a"}), "value_float", 2.5F);
  integer(b.node("Constant", {}, {"b"}), "value_int", 7);
  ints(b.node("Constant", {}, {"c"}), "value_ints", {1, 2, 3});
  auto& floats = attribute(b.node("Constant", {}, {"d"}), "value_floats", AttributeProto::FLOATS);
  floats.add_floats(0.5F);
  auto& tensor =
      *attribute(b.node("Constant", {}, {"e"}), "value", AttributeProto::TENSOR).mutable_t();
  tensor.set_data_type(TensorProto::INT8);
  tensor.add_dims(2);
  tensor.set_raw_data("\x01\xFF");
  const auto model = b.parsed();
  ASSERT_TRUE(model.ok()) << model.error().text();
  EXPECT_EQ(model->graph.nodeCount(), 1U);
  EXPECT_THAT(constant(*model, "a").toFloats(), ElementsAre(2.5F));
  EXPECT_THAT(constant(*model, "a").dims(), ElementsAre());
  EXPECT_THAT(constant(*model, "b").toInt64s(), ElementsAre(7));
  EXPECT_THAT(constant(*model, "c").toInt64s(), ElementsAre(1, 2, 3));
  EXPECT_THAT(constant(*model, "c").dims(), ElementsAre(3));
  EXPECT_THAT(constant(*model, "d").toFloats(), ElementsAre(0.5F));
  EXPECT_THAT(constant(*model, "e").toInt64s(), ElementsAre(1, -1));
  expectRoundTrip(*model);
}

TEST(Content, TextStaysInConstantNodes) {
  auto b = reluModel();
  auto& words = *b.graph().add_initializer();
  words.set_name("words");
  words.set_data_type(TensorProto::STRING);
  words.add_dims(2);
  words.add_string_data("yes");
  words.add_string_data("no");
  text(b.node("Constant", {}, {"word"}), "value_string", "maybe");
  const auto model = b.parsed();
  ASSERT_TRUE(model.ok()) << model.error().text();
  EXPECT_EQ(model->graph.nodeCount(), 3U);
  EXPECT_EQ(model->graph.node(model->graph.producer(*model->graph.findValue("words")))->type,
            "Constant");
  expectRoundTrip(*model);
}

TEST(Content, SparseTensorsBecomeDense) {
  auto b = reluModel();
  auto& sparse = *b.graph().add_sparse_initializer();
  sparse.add_dims(2);
  sparse.add_dims(3);
  auto& values = *sparse.mutable_values();
  values.set_name("s");
  values.set_data_type(TensorProto::FLOAT);
  values.add_dims(2);
  values.add_float_data(5);
  values.add_float_data(6);
  auto& indices = *sparse.mutable_indices();
  indices.set_data_type(TensorProto::INT64);
  indices.add_dims(2);
  indices.add_int64_data(1);
  indices.add_int64_data(5);
  auto model = b.parsed();
  ASSERT_TRUE(model.ok()) << model.error().text();
  EXPECT_THAT(constant(*model, "s").toFloats(), ElementsAre(0, 5, 0, 0, 0, 6));
  expectRoundTrip(*model);

  indices.add_dims(2);
  indices.clear_int64_data();
  for (const int coordinate : {0, 2, 1, 0}) indices.add_int64_data(coordinate);
  model = b.parsed();
  ASSERT_TRUE(model.ok()) << model.error().text();
  EXPECT_THAT(constant(*model, "s").toFloats(), ElementsAre(0, 0, 5, 6, 0, 0));

  indices.set_int64_data(1, 3);
  EXPECT_EQ(b.refusal(), "onnx.sparse") << "a coordinate outside";
  indices.set_int64_data(1, -1);
  EXPECT_EQ(b.refusal(), "onnx.sparse");
  indices.set_int64_data(1, 2);
  sparse.set_dims(0, 1'000'000'000);
  EXPECT_EQ(b.refusal(), "onnx.sparse-large");
}

TEST(Content, InitializersThatAreInputsAreConstants) {
  ModelBuilder b;
  b.model.set_ir_version(3);
  b.input("x", {1, 2}).input("w", {1, 2}).output("y", {1, 2}).floats("w", {1, 2}, {3, 4});
  b.node("Add", {"x", "w"}, {"y"});
  const auto model = b.parsed();
  ASSERT_TRUE(model.ok()) << model.error().text();
  EXPECT_EQ(model->graph.inputs().size(), 1U);
  EXPECT_THAT(constant(*model, "w").toFloats(), ElementsAre(3, 4));
  expectRoundTrip(*model);
}

TEST(Content, TextsTypesAndPropertiesSurvive) {
  ModelBuilder b;
  b.model.set_producer_name("maker");
  b.model.set_producer_version("1.2");
  b.model.set_domain("org.example");
  b.model.set_model_version(9);
  b.model.set_doc_string("about the model");
  auto& entry = *b.model.add_metadata_props();
  entry.set_key("licence");
  entry.set_value("CC0");
  b.graph().set_doc_string("about the graph");
  b.input("x", {1, 4}).output("y", {1, 4});
  auto& dims = *b.graph().mutable_input(0)->mutable_type()->mutable_tensor_type()->mutable_shape();
  dims.mutable_dim(0)->set_dim_param("batch");
  b.graph().mutable_input(0)->set_doc_string("the picture");
  auto& inner = *b.graph().add_value_info();
  inner.set_name("h");
  ModelBuilder::setType(inner, {1, 4});
  inner.mutable_type()->mutable_tensor_type()->mutable_shape()->mutable_dim(1)->clear_value();
  b.node("Relu", {"x"}, {"h"}).set_doc_string("about the node");
  b.node("Relu", {"h"}, {"y"});
  auto& annotation = *b.graph().add_quantization_annotation();
  annotation.set_tensor_name("h");
  b.model.add_training_info()->mutable_algorithm()->set_name("sgd");
  const auto model = b.parsed();
  ASSERT_TRUE(model.ok()) << model.error().text();
  const auto* x = model->graph.value(*model->graph.findValue("x"));
  EXPECT_EQ(x->type.text(), "float32[batch, 4]");
  EXPECT_EQ(x->documentation, "the picture");
  EXPECT_EQ(model->graph.value(*model->graph.findValue("h"))->type.text(), "float32[1, ?]");

  onnx::ModelProto written;
  ASSERT_TRUE(written.ParseFromString(serialize(*model).value()));
  EXPECT_EQ(written.producer_name(), "maker");
  EXPECT_EQ(written.producer_version(), "1.2");
  EXPECT_EQ(written.domain(), "org.example");
  EXPECT_EQ(written.model_version(), 9);
  EXPECT_EQ(written.doc_string(), "about the model");
  EXPECT_EQ(written.metadata_props(0).value(), "CC0");
  EXPECT_EQ(written.graph().doc_string(), "about the graph");
  EXPECT_EQ(written.graph().node(0).doc_string(), "about the node");
  EXPECT_EQ(written.graph().input(0).SerializeAsString(), b.graph().input(0).SerializeAsString());
  EXPECT_EQ(written.graph().value_info(0).SerializeAsString(), inner.SerializeAsString());
  EXPECT_EQ(written.graph().quantization_annotation(0).tensor_name(), "h");
  EXPECT_EQ(written.training_info(0).algorithm().name(), "sgd");
}

ModelBuilder ifModel() {
  ModelBuilder b;
  b.input("c", {}, TensorProto::BOOL).input("x", {2}).output("y", {2}).floats("w", {2}, {1, 2});
  auto& node = b.node("If", {"c"}, {"y"});
  const auto branch = [&](const char* name, const char* type) {
    auto& body = *attribute(node, name, AttributeProto::GRAPH).mutable_g();
    body.set_name(name);
    ModelBuilder::addNode(body, type, {"x", "w"}, {std::string(name) + "_out"});
    auto& out = *body.add_output();
    out.set_name(std::string(name) + "_out");
    ModelBuilder::setType(out, {2});
  };
  branch("then_branch", "Add");
  branch("else_branch", "Mul");
  return b;
}

TEST(Content, SubgraphsAreOpaqueAndTheirReadsAreUses) {
  const auto model = ifModel().parsed();
  ASSERT_TRUE(model.ok()) << model.error().text();
  const auto& graph = model->graph;
  const auto node = graph.nodes().front();
  const auto x = *graph.findValue("x");
  const auto w = *graph.findValue("w");
  EXPECT_THAT(graph.node(node)->captures, ElementsAre(x, w));
  EXPECT_THAT(graph.consumers(w), ElementsAre(node));
  auto copy = graph;
  EXPECT_EQ(apply(copy, graph::RenameValue{w, "v"}).error().code, "graph.name-captured");
  const auto& branch = graph.node(node)->attributes.at("then_branch");
  EXPECT_EQ(std::get<graph::OpaqueAttribute>(branch).kind, "onnx.graph");
  expectRoundTrip(*model);
}

TEST(Content, SubgraphsKeepTheRules) {
  auto b = ifModel();
  auto& body = *b.graph().mutable_node(0)->mutable_attribute(0)->mutable_g();
  body.mutable_node(0)->set_input(0, "ghost");
  EXPECT_EQ(b.refusal(), "onnx.dangling");
  body.mutable_node(0)->set_input(0, "x");
  body.mutable_node(0)->set_output(0, "x");
  EXPECT_EQ(b.refusal(), "onnx.made-twice");
}

TEST(Content, OpenValuesAreNotWritten) {
  auto b = reluModel();
  b.node("Neg", {"y"}, {"z"});
  auto model = b.parsed().value();
  const auto relu = *model.graph.findNode("Relu1");
  auto removal = graph::apply(model.graph, graph::RemoveNode{relu});
  ASSERT_TRUE(removal.ok());
  EXPECT_EQ(serialize(model).error().code, "onnx.open-value");
}

TEST(Content, SequencesKeepTheirType) {
  ModelBuilder b(12);
  b.input("x", {2}).output("n", {}, TensorProto::INT64);
  b.node("SequenceConstruct", {"x"}, {"s"});
  b.node("SequenceLength", {"s"}, {"n"});
  auto& info = *b.graph().add_value_info();
  info.set_name("s");
  info.mutable_type()
      ->mutable_sequence_type()
      ->mutable_elem_type()
      ->mutable_tensor_type()
      ->set_elem_type(1);
  const auto model = b.parsed();
  ASSERT_TRUE(model.ok()) << model.error().text();
  EXPECT_FALSE(model->graph.value(*model->graph.findValue("s"))->opaqueType.empty());
  expectRoundTrip(*model);
}

}  // namespace
}  // namespace mote::onnx_format
