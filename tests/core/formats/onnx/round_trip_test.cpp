// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Foreign models: each imports or is refused clearly; what imports survives export and import as an
// equal graph, and the ONNX library's checker accepts what we wrote.
#include <gtest/gtest.h>

#include <cstdio>
#include <span>

#include "core/formats/onnx/onnx_format.h"
#include "tests/core/formats/onnx/test_models.h"

namespace mote::onnx_format {
namespace {

struct Tally {
  int imported = 0;
  int refused = 0;
  int unchecked = 0;
};

void roundTrip(const std::filesystem::path& path, Tally& tally) {
  const auto model = load(path);
  if (!model.ok()) {
    ++tally.refused;
    std::printf("refused %s: %s\n", path.c_str(), model.error().text().c_str());
    return;
  }
  ++tally.imported;
  ASSERT_TRUE(graph::checkInvariants(model->graph).ok()) << path;
  const auto written = serialize(*model);
  ASSERT_TRUE(written.ok()) << path << ": " << written.error().text();
  const auto again = parse(std::as_bytes(std::span(*written)), {});
  ASSERT_TRUE(again.ok()) << path << ": " << again.error().text();
  EXPECT_EQ(again->graph, model->graph) << path;
  EXPECT_EQ(again->properties.opset, model->properties.opset) << path;
  EXPECT_EQ(again->properties.metadata, model->properties.metadata) << path;
  EXPECT_EQ(again->properties.opaque, model->properties.opaque) << path;
  EXPECT_EQ(serialize(*again).value(), *written) << path << ": writing twice differs";
  const auto checked = check(std::as_bytes(std::span(*written)));
  if (!checked.ok()) {
    ++tally.unchecked;
    std::printf("checker on %s: %s\n", path.c_str(), checked.error().text().c_str());
  }
}

Tally roundTripBelow(const std::filesystem::path& folder) {
  Tally tally;
  for (const auto& path : modelsBelow(folder)) roundTrip(path, tally);
  std::printf("%s: %d imported, %d refused, %d not accepted by the checker\n", folder.c_str(),
              tally.imported, tally.refused, tally.unchecked);
  return tally;
}

TEST(RoundTrip, ConvertedAndSimpleModels) {
  if (!std::filesystem::exists(onnxTestData())) GTEST_SKIP() << "libonnx-testdata is not installed";
  for (const char* set : {"simple", "pytorch-operator", "pytorch-converted"}) {
    const auto tally = roundTripBelow(onnxTestData() / set);
    EXPECT_EQ(tally.refused, 0) << set;
    EXPECT_EQ(tally.unchecked, 0) << set;
    EXPECT_GT(tally.imported, 20) << set;
  }
}

TEST(RoundTrip, EveryOperatorCase) {
  if (!std::filesystem::exists(onnxTestData())) GTEST_SKIP() << "libonnx-testdata is not installed";
  const auto tally = roundTripBelow(onnxTestData() / "node");
  EXPECT_GT(tally.imported, 900);
  EXPECT_EQ(tally.refused, 1) << "only Scan of opset 8, which runs over a batch";
  EXPECT_EQ(tally.unchecked, 0);
}

TEST(RoundTrip, ReferenceModels) {
  if (!std::filesystem::exists(referenceModels())) GTEST_SKIP() << "no reference models";
  const auto tally = roundTripBelow(referenceModels());
  EXPECT_GT(tally.imported, 10);
  EXPECT_EQ(tally.refused, 0);
  EXPECT_EQ(tally.unchecked, 0);
}

}  // namespace
}  // namespace mote::onnx_format
