// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The MLPerf Tiny models as published: int8 to the bit as TensorFlow Lite Micro's reference kernels
// compute them, float32 within 1e-4 of them.
#include <gtest/gtest.h>

#include <map>

#include "core/compile/compile.h"
#include "core/execute/executor.h"
#include "core/formats/tflite/tflite_format.h"
#include "tests/support/reference_models.h"
#include "tests/support/reference_run.h"

namespace mote::tflite_format {
namespace {

struct Reference {
  const char* name;
  std::size_t nodes;  ///< of the program: a Transpose or a conversion left behind would add one
};

void PrintTo(const Reference& reference, std::ostream* stream) {
  *stream << reference.name;
}

class ReferenceModel : public testing::TestWithParam<Reference> {
 protected:
  void SetUp() override {
    const auto folder = tests::referenceModels();
    const std::string name = GetParam().name;
    if (!exists(folder / (name + ".tflite")))
      GTEST_SKIP() << "no reference models beside the checkout";
    auto model = parse(tests::readBytes(folder / (name + ".tflite")));
    ASSERT_TRUE(model.ok()) << model.error().text();
    m_graph = std::move(model->graph);
    auto compiled = compile::compile(m_graph);
    ASSERT_TRUE(compiled.ok()) << compiled.error().text();
    m_compiled = *compiled;
    m_expected = tests::readBytes(folder / (name + ".expected.bin"));
  }
  [[nodiscard]] execute::Executor executor(execute::Kernels kernels) const {
    return execute::Executor::load(m_compiled.image, kernels).value();
  }
  [[nodiscard]] std::map<std::string, int> types() const {
    std::map<std::string, int> counts;
    for (const auto id : m_graph.nodes()) ++counts[m_graph.node(id)->type];
    return counts;
  }
  graph::Graph m_graph;
  compile::Compiled m_compiled;
  std::vector<std::byte> m_expected;
};

class Int8File : public ReferenceModel {};

TEST_P(Int8File, EqualsTheReferenceToTheBit) {
  tests::expectStoredOutputs(m_compiled.image, m_expected);
}

TEST_P(Int8File, RunsInIntegersWithNothingAdded) {
  EXPECT_EQ(m_compiled.nodes.size(), GetParam().nodes);
  for (const auto& node : m_compiled.nodes)
    EXPECT_TRUE(node.kernel.ends_with("_s8")) << node.name << ": " << node.kernel;
}

TEST_P(Int8File, KeepsTheFilesInputsAndOutputs) {
  const auto runner = executor(execute::Kernels::Reference);
  EXPECT_EQ(runner.input(0).type, ElementType::Int8);
  EXPECT_EQ(runner.output(0).type, ElementType::Int8);
  EXPECT_GT(runner.input(0).scale, 0.0F);
  const auto& input = *m_graph.value(m_graph.inputs()[0]);
  EXPECT_TRUE(input.quantization && input.quantization->perTensor());
}

TEST_P(Int8File, HasATransposeOnlyBeforeTheFirstLayer) {
  EXPECT_LE(types()["Transpose"], 1);
}

INSTANTIATE_TEST_SUITE_P(All, Int8File,
                         testing::Values(Reference{"kws_int8", 12}, Reference{"ic_int8", 15},
                                         Reference{"vww_int8", 30}, Reference{"ad_int8", 10}),
                         [](const auto& info) { return std::string(info.param.name); });

class FloatFile : public ReferenceModel {};

TEST_P(FloatFile, IsCloseToTheReference) {
  tests::expectNearStoredOutputs(m_compiled.image, m_expected, 1e-4);
}

INSTANTIATE_TEST_SUITE_P(All, FloatFile,
                         testing::Values(Reference{"ic_float", 0}, Reference{"vww_float", 0},
                                         Reference{"ad_float", 0}),
                         [](const auto& info) { return std::string(info.param.name); });

class HybridFile : public ReferenceModel {};

TEST_P(HybridFile, RunsOnRealsWithWeightsOfTheFile) {
  auto runner = executor(execute::Kernels::Fastest);
  ASSERT_EQ(runner.input(0).type, ElementType::Float32);
  tests::setReferenceInput(runner, 0);
  ASSERT_TRUE(runner.runInPlace().ok());
  const TensorView output = runner.output(0);
  float sum = 0.0F;
  for (std::size_t i = 0; i < output.elements(); ++i) sum += output.as<float>()[i];
  EXPECT_NEAR(sum, 1.0F, 1e-5F) << "a softmax";
  EXPECT_GT(types()["DequantizeLinear"], 0) << "the weights stay int8";
}

INSTANTIATE_TEST_SUITE_P(All, HybridFile, testing::Values(Reference{"kws_hybrid", 0}),
                         [](const auto& info) { return std::string(info.param.name); });

}  // namespace
}  // namespace mote::tflite_format
