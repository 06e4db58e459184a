// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mote bench: figures that hang together.
#include "tests/app/mote/commands/command_line.h"

namespace mote::commands {
namespace {

using test::facts;
using test::mote;
using test::refusal;

TEST(Bench, GivesOrderedFigures) {
  const cli::Json json = facts({"bench", test::kSample, "--runs", "5", "--kernels", "reference"});
  EXPECT_EQ(json["runs"], 5);
  EXPECT_EQ(json["threads"], 1);
  EXPECT_EQ(json["kernels"], "reference");
  EXPECT_LE(json["min_us"].get<double>(), json["median_us"].get<double>());
  EXPECT_LE(json["median_us"].get<double>(), json["p90_us"].get<double>());
}

TEST(Bench, SaysHowManyThreadsItUsed) {
  EXPECT_EQ(facts({"bench", test::kSample, "--runs", "2", "--threads", "2"})["threads"], 2);
  EXPECT_NE(refusal({"bench", test::kSample, "--threads", "0"}), "");
}

TEST(Bench, RefusesKernelsThatAreNotThere) {
  EXPECT_EQ(refusal({"bench", test::kSample, "--kernels", "mmx"}), "run.kernels");
}

TEST(Bench, KnowsNoOtherPeer) {
  EXPECT_NE(refusal({"bench", test::kSample, "--runs", "1", "--peer", "nobody"}), "");
  EXPECT_EQ(refusal({"bench", test::kSample, "--runs", "1", "--peer", "onnxruntime",
                     "--peer-kernels", "sse9"}),
            "bench.peer-kernels");
}

}  // namespace
}  // namespace mote::commands
