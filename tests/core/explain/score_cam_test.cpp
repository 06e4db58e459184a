// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Score-CAM on a model whose first channel sees the left half and alone decides class 0.
#include <gtest/gtest.h>

#include "core/explain/catalogue.h"
#include "tests/support/known_models.h"

namespace mote::explain {
namespace {

double meanOfColumns(const Array& map, std::size_t from, std::size_t to) {
  const auto cells = map.as<float>();
  double sum = 0.0;
  for (std::size_t y = 0; y < 8; ++y) {
    for (std::size_t x = from; x < to; ++x) sum += static_cast<double>(cells[y * 8 + x]);
  }
  return sum / static_cast<double>(8 * (to - from));
}

TEST(ScoreCam, LightsUpWhereTheDecidingChannelIsActive) {
  const graph::Graph graph = test::twoDetectorClassifier();
  const Array input = test::halvesPicture(8, 8, 1.0F, -1.0F);
  for (const std::int64_t target : {0, 1}) {
    const auto result = find("score-cam")->run(graph, input, {.target = target}, {});
    ASSERT_TRUE(result.ok()) << result.error().text();
    const double left = meanOfColumns(result->heatmap.cells, 0, 4);
    const double right = meanOfColumns(result->heatmap.cells, 4, 8);
    const double advantage = target == 0 ? left - right : right - left;
    EXPECT_GT(advantage, 0.3);
  }
}

TEST(ScoreCam, NeedsAConvolution) {
  const auto result =
      find("score-cam")->run(test::leftHalfClassifier(), test::constantPicture(8, 8, 1.0F), {}, {});
  ASSERT_FALSE(result.ok());
  EXPECT_NE(result.error().text().find("convolution"), std::string::npos);
}

TEST(ScoreCam, StopsWhenCancelled) {
  JobContext context;
  context.cancel.cancel();
  const auto result =
      find("score-cam")
          ->run(test::twoDetectorClassifier(), test::constantPicture(8, 8, 1.0F), {}, context);
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.error().kind, ErrorKind::Cancelled);
}

}  // namespace
}  // namespace mote::explain
