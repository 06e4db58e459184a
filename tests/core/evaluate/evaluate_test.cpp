// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Accuracy and confusion on data whose answers are known.
#include "core/evaluate/evaluate.h"

#include <gtest/gtest.h>

#include "tests/support/known_models.h"

namespace mote::evaluate {
namespace {

compile::Compiled model() {
  auto compiled = compile::compile(test::twoDetectorClassifier());
  EXPECT_TRUE(compiled.ok()) << compiled.error().text();
  return std::move(compiled).value();
}

test::MemorySet handMade() {
  std::vector<Array> inputs;
  for (const float value : {1.0F, 1.0F, -1.0F, -1.0F})
    inputs.push_back(test::constantPicture(8, 8, value));
  return {std::move(inputs), {0, 1, 1, 0}, {"plus", "minus"}};
}

TEST(Evaluate, CountsByHand) {
  for (const unsigned threads : {1U, 3U}) {
    const auto result = evaluate(model(), handMade(), 0, threads, {});
    ASSERT_TRUE(result.ok()) << result.error().text();
    EXPECT_EQ(result->samples, 4U);
    EXPECT_EQ(result->correct, 2U);
    EXPECT_DOUBLE_EQ(result->accuracy(), 0.5);
    EXPECT_EQ(result->predictions, (std::vector<std::int32_t>{0, 0, 1, 1}));
    EXPECT_EQ(result->confusion, (std::vector<std::vector<std::uint32_t>>{{1, 1}, {1, 1}}));
  }
}

TEST(Evaluate, LimitTakesTheFirstSamples) {
  const auto result = evaluate(model(), handMade(), 1, 1, {});
  ASSERT_TRUE(result.ok());
  EXPECT_DOUBLE_EQ(result->accuracy(), 1.0);
}

TEST(Evaluate, RefusesUnlabelledAndEmptyData) {
  const test::MemorySet unlabelled({test::constantPicture(8, 8, 1.0F)}, {-1}, {});
  EXPECT_FALSE(evaluate(model(), unlabelled, 0, 1, {}).ok());
  EXPECT_FALSE(evaluate(model(), test::MemorySet({}, {}, {}), 0, 1, {}).ok());
}

TEST(Evaluate, NamesSamplesOfTheWrongSize) {
  const test::MemorySet wrong({test::constantPicture(4, 4, 1.0F)}, {0}, {});
  const auto result = evaluate(model(), wrong, 0, 2, {});
  ASSERT_FALSE(result.ok());
  EXPECT_NE(result.error().text().find("16"), std::string::npos);
}

TEST(Evaluate, StopsWhenCancelled) {
  JobContext context;
  context.cancel.cancel();
  const auto result = evaluate(model(), handMade(), 0, 2, context);
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.error().kind, ErrorKind::Cancelled);
}

}  // namespace
}  // namespace mote::evaluate
