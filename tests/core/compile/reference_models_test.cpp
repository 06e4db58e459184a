// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The MLPerf Tiny networks from ONNX: int8 to the bit as TensorFlow Lite Micro's reference kernels
// compute them, float32 within 1e-4 of them.
#include <gtest/gtest.h>

#include "core/compile/compile.h"
#include "core/formats/onnx/onnx_format.h"
#include "tests/support/reference_models.h"
#include "tests/support/reference_run.h"

namespace mote::compile {
namespace {

struct Reference {
  const char* model;
  const char* outputs;
  std::size_t nodes;  ///< of the program: a fallback to float would add conversions
  std::size_t most;   ///< bytes of the program, without names
};

void PrintTo(const Reference& reference, std::ostream* stream) {
  *stream << reference.model;
}

std::string nameOf(const testing::TestParamInfo<Reference>& info) {
  std::string name = info.param.model;
  return name.substr(0, name.find('.'));
}

class ReferenceModel : public testing::TestWithParam<Reference> {
 protected:
  void SetUp() override {
    const auto folder = tests::referenceModels();
    if (!exists(folder / GetParam().model))
      GTEST_SKIP() << "no reference models beside the checkout";
    const auto model = onnx_format::load(folder / GetParam().model);
    ASSERT_TRUE(model.ok()) << model.error().text();
    CompileOptions options;
    options.names = false;
    auto compiled = compile(model->graph, options);
    ASSERT_TRUE(compiled.ok()) << compiled.error().text();
    m_compiled = *compiled;
    m_expected = tests::readBytes(folder / GetParam().outputs);
    ASSERT_FALSE(m_expected.empty());
  }
  Compiled m_compiled;
  std::vector<std::byte> m_expected;
};

class Int8Model : public ReferenceModel {};

TEST_P(Int8Model, EqualsTheReferenceToTheBit) {
  tests::expectStoredOutputs(m_compiled.image, m_expected);
}

TEST_P(Int8Model, RunsInIntegersThroughout) {
  EXPECT_EQ(m_compiled.nodes.size(), GetParam().nodes);
  for (const auto& node : m_compiled.nodes)
    EXPECT_TRUE(node.kernel.ends_with("_s8")) << node.kernel;
}

TEST_P(Int8Model, IsSmall) {
  EXPECT_LE(m_compiled.flashBytes(), GetParam().most);
}

INSTANTIATE_TEST_SUITE_P(
    All, Int8Model,
    testing::Values(Reference{"kws_qdq_s8.onnx", "kws_int8.expected.bin", 12, 30'000},
                    Reference{"ic_qdq_s8.onnx", "ic_int8.expected.bin", 15, 84'000},
                    Reference{"vww_qdq_s8.onnx", "vww_int8.expected.bin", 30, 250'000},
                    Reference{"ad_qdq_s8.onnx", "ad_int8.expected.bin", 10, 280'000}),
    nameOf);

class FloatModel : public ReferenceModel {};

TEST_P(FloatModel, IsCloseToTheReference) {
  tests::expectNearStoredOutputs(m_compiled.image, m_expected, 1e-4);
}

INSTANTIATE_TEST_SUITE_P(All, FloatModel,
                         testing::Values(Reference{"ic_float.onnx", "ic_float.expected.bin", 0, 0},
                                         Reference{"vww_float.onnx", "vww_float.expected.bin", 0,
                                                   0},
                                         Reference{"ad_float.onnx", "ad_float.expected.bin", 0, 0}),
                         nameOf);

}  // namespace
}  // namespace mote::compile
