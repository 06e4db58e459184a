// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mote compile: figures, plan, program.
#include <algorithm>

#include "tests/app/mote/commands/command_line.h"

namespace mote::commands {
namespace {

using test::facts;
using test::mote;
using test::refusal;

class Compile : public test::CommandTest {};

TEST_F(Compile, WritesAProgramThatRuns) {
  const cli::Json json = facts({"compile", test::kSample, "--output", at("sample.mote")});
  EXPECT_EQ(json["flash_bytes"], std::filesystem::file_size(at("sample.mote")));
  EXPECT_GE(json["arena_bytes"].get<int>(), json["arena_bound_bytes"].get<int>());
  EXPECT_GT(facts({"bench", at("sample.mote"), "--runs", "1"})["median_us"].get<double>(), 0.0);
}

TEST_F(Compile, FitsOrSaysThatItDoesNot) {
  EXPECT_EQ(facts({"compile", test::kSample, "--board", "mps2-an386"})["fits"], true);
  EXPECT_NE(refusal({"compile", test::kSample, "--board", "no-such-board"}), "");
}

TEST_F(Compile, ListsBuffersThatNeverMeet) {
  const cli::Json json = facts({"compile", test::kSample, "--plan"});
  const cli::Json& buffers = json["buffers"];
  ASSERT_GT(buffers.size(), 2U);
  std::size_t top = 0;
  for (const cli::Json& buffer : buffers) {
    top = std::max(top, buffer["offset"].get<std::size_t>() + buffer["bytes"].get<std::size_t>());
    EXPECT_LE(buffer["first"].get<int>(), buffer["last"].get<int>());
  }
  EXPECT_LE(top, json["arena_bytes"].get<std::size_t>());
  EXPECT_LE(json["peak"]["bytes"].get<std::size_t>(), top);
  EXPECT_LT(json["peak"]["step"].get<std::size_t>(), json["nodes"].get<std::size_t>());
  // One buffer is the input: read, and written by no node.
  EXPECT_EQ(std::count_if(buffers.begin(), buffers.end(),
                          [](const cli::Json& one) { return one["writers"].empty(); }),
            1);
}

TEST_F(Compile, StoresWeightsInHalfPrecisionWhereAsked) {
  const auto flash = [](const char* weights) {
    return facts({"compile", test::kSample, "--weights", weights})["flash_bytes"].get<double>();
  };
  EXPECT_LT(flash("float16"), flash("full") * 0.7);
  EXPECT_EQ(flash("lossless"), flash("full")) << "trained weights are no halves";
  EXPECT_EQ(refusal({"compile", test::kSample, "--weights", "tiny"}), "usage.weights");
}

TEST_F(Compile, NamesAnInputThatIsNotThere) {
  EXPECT_NE(refusal({"compile", test::kSample, "--shape", "nothing=1x1x28x28"}), "");
  EXPECT_NE(refusal({"compile", test::kSample, "--shape", "image=1xtwo"}), "");
}

}  // namespace
}  // namespace mote::commands
