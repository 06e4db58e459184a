// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The graphs that files become: which nodes, in which order of axes, under which names, with which
// quantization; what stays foreign.
#include <gtest/gtest.h>

#include <algorithm>

#include "core/compile/compile.h"
#include "core/formats/tflite/tflite_format.h"
#include "tests/core/formats/tflite/scene.h"
#include "tests/support/tflite_interpreter.h"

namespace mote::tflite_format {
namespace {

using enum BuiltinOperator;
using schema::ActivationFunction;
using schema::Padding;

graph::Graph graphOf(Scene& scene) {
  auto model = parse(scene.bytes());
  EXPECT_TRUE(model.ok()) << model.error().text();
  return model.ok() ? std::move(model->graph) : graph::Graph();
}

const graph::Node& nodeOf(const graph::Graph& graph, const std::string& type) {
  for (const auto id : graph.nodes())
    if (graph.node(id)->type == type) return *graph.node(id);
  throw std::runtime_error("no " + type);
}

std::vector<std::int64_t> integers(const graph::Node& node, const std::string& name) {
  const auto found = node.attributes.find(name);
  if (found == node.attributes.end()) return {};
  return std::get<std::vector<std::int64_t>>(found->second);
}

std::int32_t conv(Scene& s, std::int32_t x, std::int32_t y, Padding padding = Padding::SAME,
                  ActivationFunction activation = ActivationFunction::NONE) {
  s.node(CONV_2D, {x, s.weights({2, 3, 3, 2}), s.weights({2})}, {y}, Kind::Conv2DOptions,
         schema::CreateConv2DOptions(s.tables(), padding, 2, 2, activation));
  return y;
}

TEST(Graph, TransposesStandOnlyAtTheModelsEnds) {
  Scene s;
  const auto first = conv(s, s.input({1, 8, 8, 2}), s.inner({1, 4, 4, 2}));
  const auto second = conv(s, first, s.inner({1, 2, 2, 2}));
  s.node(RELU, {second}, {s.result({1, 2, 2, 2})});
  EXPECT_EQ(typesOf(graphOf(s)), "Transpose Conv Conv Relu Transpose");
}

TEST(Graph, SamePaddingIsExplicit) {
  Scene s;
  conv(s, s.input({1, 8, 7, 2}), s.result({1, 4, 4, 2}));
  const auto graph = graphOf(s);
  EXPECT_EQ(integers(nodeOf(graph, "Conv"), "pads"), (std::vector<std::int64_t>{0, 1, 1, 1}));
}

TEST(Graph, SamePaddingOfUnknownSizesIsLeftToTheOperator) {
  Scene s;
  const auto x = s.file.tensor("x", TensorType::FLOAT32, {1, 1, 1, 2}, {}, {-1, -1, -1, 2});
  const auto y = s.file.tensor("y", TensorType::FLOAT32, {1, 1, 1, 2}, {}, {-1, -1, -1, 2});
  conv(s, x, y);
  const auto model = parse(s.file.finish({x}, {y}));
  ASSERT_TRUE(model.ok()) << model.error().text();
  EXPECT_EQ(std::get<std::string>(nodeOf(model->graph, "Conv").attributes.at("auto_pad")),
            "SAME_UPPER");
  compile::CompileOptions options;
  options.resolve.inputShapes["x"] = {1, 9, 8, 2};
  EXPECT_TRUE(compile::compile(model->graph, options).ok());
}

TEST(Graph, FusedActivationsAreNodes) {
  Scene s;
  conv(s, s.input({1, 8, 8, 2}), s.result({1, 4, 4, 2}), Padding::SAME, ActivationFunction::RELU6);
  EXPECT_EQ(typesOf(graphOf(s)), "Transpose Conv Clip Transpose");
}

TEST(Graph, InputsAndOutputsKeepNameTypeAndShape) {
  Scene s;
  const auto x =
      s.file.tensor("x", TensorType::INT8, {1, 8, 8, 2}, perTensor(0.5F, 3), {-1, 8, 8, 2});
  const auto y =
      s.file.tensor("y", TensorType::INT8, {1, 4, 4, 2}, perTensor(0.5F, 3), {-1, 4, 4, 2});
  s.node(MAX_POOL_2D, {x}, {y}, Kind::Pool2DOptions,
         schema::CreatePool2DOptions(s.tables(), Padding::VALID, 2, 2, 2, 2));
  const auto model = parse(s.file.finish({x}, {y}));
  ASSERT_TRUE(model.ok()) << model.error().text();
  const auto& input = *model->graph.value(model->graph.inputs()[0]);
  const auto& output = *model->graph.value(model->graph.outputs()[0]);
  EXPECT_EQ(input.name, "x");
  EXPECT_EQ(input.type.text(), "int8[?, 8, 8, 2]");
  EXPECT_EQ(output.name, "y");
  EXPECT_EQ(output.type.text(), "int8[?, 4, 4, 2]");
  ASSERT_TRUE(output.quantization);
  EXPECT_EQ(*output.quantization, (graph::Quantization{{0.5F}, {3}, -1}));
  EXPECT_EQ(typesOf(model->graph), "Transpose DequantizeLinear MaxPool QuantizeLinear Transpose");
}

TEST(Graph, WeightsKeepTheirIntegersAndScales) {
  Scene s;
  const Steps steps{{0.1F, 0.2F, 0.3F, 0.4F}, {0, 0, 0, 0}, 3};
  s.node(DEPTHWISE_CONV_2D,
         {s.input({1, 5, 5, 2}, int8(0.5F, 0)), s.weights8({1, 3, 3, 4}, steps),
          s.bias32(4, 100, {{9.0F, 9.0F, 9.0F, 9.0F}, {0, 0, 0, 0}, 0})},
         {s.result({1, 3, 3, 4}, int8(0.5F, 0))}, Kind::DepthwiseConv2DOptions,
         schema::CreateDepthwiseConv2DOptions(s.tables(), Padding::VALID, 1, 1, 2));
  const auto graph = graphOf(s);
  const auto& conv = nodeOf(graph, "Conv");
  EXPECT_EQ(std::get<std::int64_t>(conv.attributes.at("group")), 2);
  const auto& weights = *graph.node(graph.producer(conv.inputs[1]));
  const auto& stored = *graph.value(weights.inputs[0]);
  EXPECT_EQ(stored.type.text(), "int8[4, 1, 3, 3]");
  EXPECT_EQ(stored.quantization->axis, 0);
  EXPECT_EQ(std::get<std::int64_t>(weights.attributes.at("axis")), 0);
  const auto& bias = *graph.node(graph.producer(conv.inputs[2]));
  EXPECT_EQ(graph.value(bias.inputs[1])->constant->toFloats(),
            (std::vector<float>{0.05F, 0.1F, 0.15F, 0.2F}))
      << "input scale times weight scale, whatever the file says";
}

TEST(Graph, HalfPrecisionWeightsBecomeFloats) {
  Scene s;
  const auto half =
      s.file.constant<std::uint16_t>("half", TensorType::FLOAT16, {1, 1, 1, 1}, {0x3E00});  // 1.5
  const auto weights = s.inner({1, 1, 1, 1});
  s.node(DEQUANTIZE, {half}, {weights});
  s.node(CONV_2D, {s.input({1, 2, 2, 1}), weights}, {s.result({1, 2, 2, 1})}, Kind::Conv2DOptions,
         schema::CreateConv2DOptions(s.tables(), Padding::VALID, 1, 1));
  const auto graph = graphOf(s);
  EXPECT_EQ(typesOf(graph), "Transpose Conv Transpose");
  EXPECT_EQ(graph.value(nodeOf(graph, "Conv").inputs[1])->constant->toFloats(),
            std::vector<float>{1.5F});
}

TEST(Graph, DequantizedWeightsStayIntegers) {
  Scene s;
  const auto weights = s.inner({2, 3, 3, 2});
  s.node(DEQUANTIZE, {s.weights8({2, 3, 3, 2}, {{0.5F, 0.25F}, {0, 0}, 0})}, {weights});
  s.node(CONV_2D, {s.input({1, 4, 4, 2}), weights}, {s.result({1, 2, 2, 2})}, Kind::Conv2DOptions,
         schema::CreateConv2DOptions(s.tables(), Padding::VALID, 1, 1));
  const auto graph = graphOf(s);
  const auto& stored = *graph.value(nodeOf(graph, "DequantizeLinear").inputs[0]);
  EXPECT_EQ(stored.type.text(), "int8[2, 2, 3, 3]");
  EXPECT_TRUE(stored.constant);
}

TEST(Graph, FourBitWeightsAreUnpacked) {
  Scene s;
  const auto weights = s.file.constant<std::uint8_t>("w", TensorType::INT4, {1, 3}, {0x71, 0x0F},
                                                     perTensor(0.5F, 0));
  s.node(FULLY_CONNECTED, {s.input({1, 3}), weights}, {s.result({1, 1})},
         Kind::FullyConnectedOptions, schema::CreateFullyConnectedOptions(s.tables()));
  const auto graph = graphOf(s);
  const auto& stored = *graph.value(nodeOf(graph, "DequantizeLinear").inputs[0]);
  EXPECT_EQ(stored.constant->toInt64s(), (std::vector<std::int64_t>{1, 7, -1}));
}

TEST(Graph, SixteenBitActivationsAreImported) {
  Scene s;
  const auto x = s.input({1, 4, 4, 1}, TensorType::INT16, perTensor(0.001F, 0));
  const auto bias =
      s.file.constant<std::int64_t>("bias", TensorType::INT64, {1}, {1000}, perTensor(0.0005F, 0));
  s.node(CONV_2D, {x, s.weights8({1, 3, 3, 1}, perTensor(0.5F, 0)), bias},
         {s.result({1, 2, 2, 1}, TensorType::INT16, perTensor(0.002F, 0))}, Kind::Conv2DOptions,
         schema::CreateConv2DOptions(s.tables(), Padding::VALID, 1, 1));
  const auto graph = graphOf(s);
  EXPECT_EQ(graph.value(graph.inputs()[0])->type.element, ElementType::Int16);
  const auto compiled = compile::compile(graph);
  ASSERT_TRUE(compiled.ok()) << compiled.error().text();
  EXPECT_EQ(compiled->nodes.back().kernel, "conv2d_s16");
}

TEST(Graph, WhatHasNoCounterpartStaysForeign) {
  Scene s;
  const auto inner = s.inner({1, 4});
  s.file.custom("Sharpen", {s.input({1, 4})}, {inner}, {1, 2, 3});
  s.node(RELU, {inner}, {s.result({1, 4})});
  const auto graph = graphOf(s);
  const auto& node = nodeOf(graph, "Sharpen");
  EXPECT_EQ(node.domain, kForeignDomain);
  EXPECT_EQ(std::get<Array>(node.attributes.at("custom_options")).toInt64s(),
            (std::vector<std::int64_t>{1, 2, 3}));
  const auto compiled = compile::compile(graph);
  ASSERT_FALSE(compiled.ok());
  EXPECT_NE(compiled.error().text().find("tflite.Sharpen"), std::string::npos);
}

TEST(Graph, UnknownAndUnfusableOperatorsKeepTheFormatsName) {
  Scene s;
  const auto inner = s.inner({1, 4});
  s.node(UNIDIRECTIONAL_SEQUENCE_LSTM, {s.input({1, 4}), -1}, {inner});
  s.node(ADD, {inner, s.input({1, 4})}, {s.result({1, 4})}, Kind::AddOptions,
         schema::CreateAddOptions(s.tables(), ActivationFunction::TANH));
  s.node(static_cast<BuiltinOperator>(777), {inner}, {s.result({1, 4})});
  const auto graph = graphOf(s);
  EXPECT_EQ(typesOf(graph), "UNIDIRECTIONAL_SEQUENCE_LSTM ADD OPERATOR_777");
}

TEST(Graph, OutputsThatAreInputsOrConstantsGoThroughIdentity) {
  Scene s;
  const auto x = s.file.tensor("x", TensorType::FLOAT32, {2});
  const auto c = s.file.constant<float>("c", TensorType::FLOAT32, {2}, {1, 2});
  const auto model = parse(s.file.finish({x}, {x, c, x}));
  ASSERT_TRUE(model.ok()) << model.error().text();
  EXPECT_EQ(typesOf(model->graph), "Identity Identity Identity");
  EXPECT_TRUE(compile::compile(model->graph).ok());
}

TEST(Graph, NamesAreMadeUniqueAndReadable) {
  Scene s;
  const auto first = s.file.tensor("a;b", TensorType::FLOAT32, {2});
  const auto second = s.file.tensor("a;b", TensorType::FLOAT32, {2});
  const auto third = s.file.tensor("bad\xFF\x01name", TensorType::FLOAT32, {2});
  s.node(RELU, {first}, {second});
  s.node(ABS, {second}, {third});
  const auto model = parse(s.file.finish({first}, {third}));
  ASSERT_TRUE(model.ok()) << model.error().text();
  EXPECT_EQ(nodeOf(model->graph, "Relu").name, "a");
  EXPECT_TRUE(model->graph.findValue("a;b"));
  EXPECT_TRUE(model->graph.findValue("bad??name"));
}

TEST(Graph, MediaPipesTransposedConvolutionIsTheFormatsOwnWithABias) {
  if (!tests::hasTfliteInterpreter()) GTEST_SKIP() << "no TensorFlow Lite: packaging/install-peers";
  const auto build = [](bool custom) {
    Scene s;
    const auto x = s.input({1, 4, 3, 2});
    const auto w = s.weights({4, 2, 2, 2});
    const auto b = s.weights({4});
    if (custom) {
      s.file.custom("Convolution2DTransposeBias", {x, w, b}, {s.result({1, 8, 6, 4})},
                    {1, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0});
    } else {
      const auto y = s.inner({1, 8, 6, 4});
      s.node(TRANSPOSE_CONV, {s.file.ints("shape", {1, 8, 6, 4}), w, x}, {y},
             Kind::TransposeConvOptions,
             schema::CreateTransposeConvOptions(s.tables(), Padding::SAME, 2, 2));
      s.node(ADD, {y, b}, {s.result({1, 8, 6, 4})});
    }
    return std::pair(s.bytes(), s.contents());
  };
  const auto [plain, inputs] = build(false);
  const auto expected = tests::runTfliteInterpreter(plain, inputs);
  ASSERT_FALSE(expected.empty());
  const auto given = runOurs(build(true).first, inputs, true);
  ASSERT_FALSE(given.empty());
  EXPECT_LE(distance(TensorType::FLOAT32, given[0], expected[0]), 2e-5);
}

}  // namespace
}  // namespace mote::tflite_format
