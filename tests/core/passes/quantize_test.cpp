// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Quantization of a small classifier: structure, accuracy, and per-layer error against the formula.
#include <gtest/gtest.h>

#include <set>

#include "core/compile/compile.h"
#include "core/evaluate/evaluate.h"
#include "core/passes/catalogue.h"
#include "tests/support/known_models.h"

namespace mote::passes {
namespace {

PassResult quantized(const graph::Graph& graph, ParameterValues parameters = {}) {
  const Pass* pass = find("quantize");
  auto values = validate(*pass, std::move(parameters));
  EXPECT_TRUE(values.ok());
  auto result = pass->run({&graph, test::brightHalves(64), std::move(values).value()}, {});
  EXPECT_TRUE(result.ok()) << result.error().text();
  return std::move(result).value();
}

std::multiset<std::string> kernelsOf(const compile::Compiled& compiled) {
  std::multiset<std::string> kernels;
  for (const auto& node : compiled.nodes) kernels.insert(node.kernel);
  return kernels;
}

TEST(Quantize, RunsTheLayersOnInt8) {
  const PassResult result = quantized(test::twoDetectorClassifier());
  const auto compiled = compile::compile(result.graph);
  ASSERT_TRUE(compiled.ok()) << compiled.error().text();
  const auto kernels = kernelsOf(*compiled);
  EXPECT_EQ(kernels.count("conv2d_s8"), 1U);
  EXPECT_EQ(kernels.count("dense_s8"), 1U);
  EXPECT_EQ(kernels.count("quantize_s8"), 1U);
  EXPECT_EQ(kernels.count("dequantize_s8"), 1U);
  for (const std::string& kernel : kernels) EXPECT_FALSE(kernel.ends_with("_f32")) << kernel;
}

TEST(Quantize, KeepsInputsAndOutputsByNameAndType) {
  const graph::Graph source = test::twoDetectorClassifier();
  const PassResult result = quantized(source);
  ASSERT_EQ(result.graph.outputs().size(), 1U);
  EXPECT_EQ(result.graph.value(result.graph.outputs()[0])->name, "scores");
  EXPECT_EQ(result.graph.value(result.graph.outputs()[0])->type.element, ElementType::Float32);
  EXPECT_EQ(result.graph.value(result.graph.inputs()[0])->name, "image");
  EXPECT_TRUE(graph::checkInvariants(result.graph).ok());
}

TEST(Quantize, KeepsTheDecisions) {
  const auto data = test::brightHalves(64);
  for (const char* method : {"minmax", "percentile"}) {
    const PassResult result =
        quantized(test::twoDetectorClassifier(), {{"method", std::string(method)}});
    const auto compiled = compile::compile(result.graph);
    ASSERT_TRUE(compiled.ok());
    const auto accuracy = evaluate::evaluate(*compiled, *data, 0, 1, {});
    ASSERT_TRUE(accuracy.ok());
    EXPECT_DOUBLE_EQ(accuracy->accuracy(), 1.0) << method;
  }
}

TEST(Quantize, MeasuresErrorPerLayer) {
  const graph::Graph source = test::twoDetectorClassifier();
  const PassResult result = quantized(source);
  ASSERT_EQ(result.overlays.size(), 1U);
  const auto& sqnr = result.overlays.front();
  EXPECT_EQ(sqnr.unit, "dB");
  for (const char* name : {"conv", "relu", "scores"}) {
    const auto node = source.findNode(name);
    ASSERT_TRUE(sqnr.values.contains(*node)) << name;
    // An 8-bit uniform quantizer over a range a few deviations wide leaves 25 to 55 dB.
    EXPECT_GT(sqnr.values.at(*node), 25.0) << name;
    EXPECT_LT(sqnr.values.at(*node), 60.0) << name;
  }
}

TEST(Quantize, RunsTheLayersOnInt16WithLessNoise) {
  const auto data = test::brightHalves(64);
  const graph::Graph source = test::twoDetectorClassifier();
  const PassResult narrow = quantized(source);
  const PassResult wide = quantized(source, {{"activations", std::string("int16")}});
  const auto compiled = compile::compile(wide.graph);
  ASSERT_TRUE(compiled.ok()) << compiled.error().text();
  const auto kernels = kernelsOf(*compiled);
  for (const char* kernel : {"conv2d_s16", "dense_s16", "quantize_s16", "dequantize_s16"})
    EXPECT_EQ(kernels.count(kernel), 1U) << kernel;
  for (const std::string& kernel : kernels) EXPECT_FALSE(kernel.ends_with("_s8")) << kernel;
  const auto accuracy = evaluate::evaluate(*compiled, *data, 0, 1, {});
  ASSERT_TRUE(accuracy.ok());
  EXPECT_DOUBLE_EQ(accuracy->accuracy(), 1.0);
  const graph::NodeId scores = *source.findNode("scores");
  // Eight bits more are 48 dB.
  EXPECT_GT(wide.overlays[0].values.at(scores), narrow.overlays[0].values.at(scores) + 35.0);
}

TEST(Quantize, WeightsOfFourBitsStayInThem) {
  const PassResult result =
      quantized(test::leftHalfClassifier(), {{"weights", std::string("int4")}});
  bool found = false;
  for (const auto id : result.graph.values()) {
    const graph::Value& value = *result.graph.value(id);
    if (!value.constant || value.type.element != ElementType::Int8 || value.type.dims.size() != 2)
      continue;
    found = true;
    for (const auto step : value.constant->toInt64s()) EXPECT_LE(std::abs(step), 7);
  }
  EXPECT_TRUE(found) << "the layer's weights";
}

TEST(Quantize, RefusesWithoutDataAndWithoutLayers) {
  const Pass* pass = find("quantize");
  const graph::Graph graph = test::twoDetectorClassifier();
  EXPECT_FALSE(pass->run({&graph, nullptr, validate(*pass, {}).value()}, {}).ok());
  const PassResult once = quantized(graph);
  const auto twice =
      pass->run({&once.graph, test::brightHalves(8), validate(*pass, {}).value()}, {});
  ASSERT_FALSE(twice.ok());
  EXPECT_NE(twice.error().text().find("quantized already"), std::string::npos);
}

}  // namespace
}  // namespace mote::passes
