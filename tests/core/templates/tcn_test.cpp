// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The temporal network: what its last step sees, and by hand-worked counts.
#include "tests/support/drawn_network.h"

namespace mote::templates {
namespace {

TEST(Tcn, CountsAsWorkedOutByHand) {
  const compile::Summary summary = compile::summarize(
      test::drawn("tcn", {{"axes", std::int64_t{2}}, {"levels", std::int64_t{2}}}));
  const std::uint64_t first = 3 * 2 * 25 + 25 + 3 * 25 * 25 + 25 + 2 * 25 + 25;
  const std::uint64_t second = 2 * (3 * 25 * 25 + 25);
  EXPECT_EQ(summary.parameters, first + second + 25 * 10 + 10);
}

TEST(Tcn, Runs) {
  test::expectRuns(test::drawn("tcn", {{"samples", std::int64_t{40}}}), {1, 10});
}

/// Scores for a signal of 40 steps that is 1 at `step` and 0 elsewhere.
std::vector<float> scoresOfPulse(execute::Executor& runner, std::int64_t step) {
  std::vector<float> signal(40, 0.0F);
  if (step >= 0) signal[static_cast<std::size_t>(step)] = 1.0F;
  const auto outputs = runner.run(std::vector<Array>{Array::floats({1, 1, 40}, signal)});
  EXPECT_TRUE(outputs.ok());
  return outputs.ok() ? outputs->front().toFloats() : std::vector<float>();
}

TEST(Tcn, SeesAsFarBackAsItsDilationsReach) {
  // One level of kernel 3: two convolutions, 1 + 2 * 2 = 5 steps.
  const auto compiled = compile::compile(
      test::drawn("tcn", {{"levels", std::int64_t{1}}, {"samples", std::int64_t{40}}}));
  ASSERT_TRUE(compiled.ok());
  execute::Executor runner = execute::Executor::load(compiled->image).value();
  const std::vector<float> silence = scoresOfPulse(runner, -1);
  EXPECT_NE(scoresOfPulse(runner, 39), silence);
  EXPECT_NE(scoresOfPulse(runner, 35), silence);
  EXPECT_EQ(scoresOfPulse(runner, 34), silence);
}

}  // namespace
}  // namespace mote::templates
