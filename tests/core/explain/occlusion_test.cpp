// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Occlusion on a model whose decision is known: the score is the mean of the picture's left half.
#include <gtest/gtest.h>

#include "core/explain/catalogue.h"
#include "tests/support/known_models.h"

namespace mote::explain {
namespace {

TEST(Occlusion, FindsTheHalfThatDecides) {
  const graph::Graph graph = test::leftHalfClassifier();
  const Array input = test::constantPicture(8, 8, 1.0F);
  const auto result =
      find("occlusion")->run(graph, input, {.target = 0, .window = 2, .stride = 2}, {});
  ASSERT_TRUE(result.ok()) << result.error().text();
  const auto cells = result->heatmap.cells.as<float>();
  for (std::size_t y = 0; y < 8; ++y) {
    for (std::size_t x = 0; x < 8; ++x)
      EXPECT_FLOAT_EQ(cells[y * 8 + x], x < 4 ? 1.0F : 0.0F) << y << "," << x;
  }
  // Hiding 2 x 2 of the 32 deciding cells lowers their mean by 4 / 32.
  EXPECT_NEAR(result->heatmap.rawMaximum, 4.0 / 32.0, 1e-6);
  EXPECT_NEAR(result->heatmap.rawMinimum, 0.0, 1e-6);
}

TEST(Occlusion, ExplainsTheOtherClassTheOtherWay) {
  const graph::Graph graph = test::leftHalfClassifier();
  const Array input = test::constantPicture(8, 8, 1.0F);
  const auto result =
      find("occlusion")->run(graph, input, {.target = 1, .window = 2, .stride = 2}, {});
  ASSERT_TRUE(result.ok()) << result.error().text();
  EXPECT_FLOAT_EQ(result->heatmap.cells.as<float>()[7], 1.0F);
  EXPECT_FLOAT_EQ(result->heatmap.cells.as<float>()[0], 0.0F);
}

TEST(Occlusion, StopsWhenCancelled) {
  JobContext context;
  context.cancel.cancel();
  const auto result =
      find("occlusion")
          ->run(test::leftHalfClassifier(), test::constantPicture(8, 8, 1.0F), {}, context);
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.error().kind, ErrorKind::Cancelled);
}

TEST(Occlusion, RefusesClassesThatAreNotThere) {
  const auto result =
      find("occlusion")
          ->run(test::leftHalfClassifier(), test::constantPicture(8, 8, 1.0F), {.target = 9}, {});
  EXPECT_FALSE(result.ok());
}

}  // namespace
}  // namespace mote::explain
