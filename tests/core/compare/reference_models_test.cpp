// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The same networks written by TensorFlow Lite and by PyTorch, in floats and in integers.
#include <gtest/gtest.h>

#include "core/compare/compare.h"
#include "core/workspace/model_file.h"
#include "tests/support/reference_models.h"

namespace mote::compare {
namespace {

class ReferencePair : public testing::Test {
 protected:
  void SetUp() override {
    if (!exists(tests::referenceModels() / "kws_int8.tflite"))
      GTEST_SKIP() << "no reference models beside the checkout";
  }
  static graph::Graph opened(const char* file) {
    auto model = workspace::openModel(tests::referenceModels() / file);
    EXPECT_TRUE(model.ok()) << model.error().text();
    auto graph = workspace::graphOf(*model);
    EXPECT_TRUE(graph.ok()) << graph.error().text();
    return (*graph)->graph;
  }
  static Comparison compared(const char* before, const char* after) {
    auto comparison = compareGraphs(opened(before), opened(after), {});
    EXPECT_TRUE(comparison.ok()) << comparison.error().text();
    return std::move(comparison).value();
  }
};

TEST_F(ReferencePair, OneNetworkInTwoFormats) {
  const Comparison dense = compared("ad_float.onnx", "ad_float.tflite");
  EXPECT_EQ(dense.count(Kind::Same) + 1, dense.pairs.size());
  EXPECT_EQ(dense.count(Kind::Removed), 1U) << "the Identity at its end";
  // Pooling all and pooling 8 x 8 are two ways to say it, and how its Reshape names the batch.
  const Comparison residual = compared("ic_float.onnx", "ic_float.tflite");
  EXPECT_EQ(residual.count(Kind::Changed), 2U);
  EXPECT_EQ(residual.count(Kind::Removed), 1U);
  EXPECT_EQ(residual.count(Kind::Added) + residual.count(Kind::Retuned), 0U);
}

TEST_F(ReferencePair, FloatsAndIntegersPairNodeByNode) {
  const Comparison comparison = compared("vww_float.tflite", "vww_int8.tflite");
  EXPECT_EQ(comparison.count(Kind::Requantized), comparison.pairs.size());
  EXPECT_EQ(comparison.before.macs, comparison.after.macs);
  ASSERT_EQ(comparison.ends.size(), 2U);
  EXPECT_EQ(comparison.ends[0].aspect, Aspect::Input);
  EXPECT_EQ(comparison.ends[1].aspect, Aspect::Output);
}

TEST_F(ReferencePair, ScalesOfTheSameIntegersAreTheSame) {
  const Comparison comparison = compared("kws_qdq_s8.onnx", "kws_int8.tflite");
  EXPECT_GE(comparison.count(Kind::Same), 18U);
  EXPECT_EQ(comparison.count(Kind::Retuned) + comparison.count(Kind::Added), 0U);
}

}  // namespace
}  // namespace mote::compare
