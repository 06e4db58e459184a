// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// 10,000 byte and 10,000 structural mutations of three models: every one is imported or refused in
// words, never a crash or hang; what is imported keeps the graph's rules and survives export.
#include <gtest/gtest.h>

#include <chrono>
#include <cstdio>

#include "core/formats/onnx/onnx_format.h"
#include "tests/core/formats/onnx/model_builder.h"
#include "tests/fuzz/fuzz_models.h"
#include "tests/fuzz/mutate.h"

namespace mote::fuzz {
namespace {

using onnx_format::Model;

constexpr int kCases = 10000;
constexpr double kLongestSeconds = 5;

std::span<const std::byte> bytesOf(const std::string& text) {
  return std::as_bytes(std::span(text));
}

struct Tally {
  int accepted = 0;
  int refused = 0;
  int checked = 0;
  double longest = 0;
};

void expectSurvivesExport(const Model& model, Tally& tally) {
  const auto invariants = graph::checkInvariants(model.graph);
  ASSERT_TRUE(invariants.ok()) << invariants.error().text();
  const auto written = onnx_format::serialize(model);
  ASSERT_TRUE(written.ok()) << written.error().text();
  const auto again = onnx_format::parse(bytesOf(*written), {});
  ASSERT_TRUE(again.ok()) << again.error().text();
  // NaN attributes differ from themselves; equal bytes are what counts.
  ASSERT_EQ(onnx_format::serialize(*again).value(), *written);
  if (onnx_format::check(bytesOf(*written)).ok()) ++tally.checked;
}

void tryModel(const std::string& bytes, Tally& tally) {
  const auto start = std::chrono::steady_clock::now();
  const auto model = onnx_format::parse(bytesOf(bytes), {});
  if (model.ok()) {
    ++tally.accepted;
    expectSurvivesExport(*model, tally);
  } else {
    ++tally.refused;
    ASSERT_FALSE(model.error().text().empty());
    ASSERT_NE(model.error().kind, ErrorKind::Bug) << model.error().text();
    ASSERT_NE(model.error().code, "onnx.library") << model.error().text();
    ASSERT_EQ(model.error().code.substr(0, 5), "onnx.") << "our rules come before the graph's";
  }
  const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
  tally.longest = std::max(tally.longest, taken.count());
  ASSERT_LT(taken.count(), kLongestSeconds);
}

void report(const char* what, const Tally& tally) {
  std::printf("%s: %d accepted (%d by the library's checker too), %d refused, longest %.0f ms\n",
              what, tally.accepted, tally.checked, tally.refused, tally.longest * 1e3);
}

const std::vector<onnx::ModelProto>& models() {
  static const std::vector<onnx::ModelProto> kModels = {convolutionModel(), quantizedModel(),
                                                        mixedModel()};
  return kModels;
}

TEST(OnnxFuzz, TheModelsAreGood) {
  for (const auto& model : models()) {
    const std::string bytes = model.SerializeAsString();
    const auto parsed = onnx_format::parse(bytesOf(bytes), {});
    ASSERT_TRUE(parsed.ok()) << parsed.error().text();
    onnx_format::expectRoundTrip(*parsed);
  }
}

TEST(OnnxFuzz, Bytes) {
  Random random(1);
  Tally tally;
  for (int i = 0; i < kCases; ++i) {
    const auto& model = models()[static_cast<std::size_t>(i) % models().size()];
    const std::string bytes = mutateBytes(model.SerializeAsString(), random);
    ASSERT_NO_FATAL_FAILURE(tryModel(bytes, tally)) << "case " << i;
  }
  report("byte mutations", tally);
  EXPECT_GT(tally.refused, kCases / 10);
  EXPECT_GT(tally.accepted, kCases / 100);
}

TEST(OnnxFuzz, Structure) {
  Random random(2);
  Tally tally;
  for (int i = 0; i < kCases; ++i) {
    onnx::ModelProto model = models()[static_cast<std::size_t>(i) % models().size()];
    mutateStructure(model, random);
    ASSERT_NO_FATAL_FAILURE(tryModel(model.SerializeAsString(), tally)) << "case " << i;
  }
  report("structural mutations", tally);
  EXPECT_GT(tally.refused, kCases / 10);
  EXPECT_GT(tally.accepted, kCases / 10);
}

}  // namespace
}  // namespace mote::fuzz
