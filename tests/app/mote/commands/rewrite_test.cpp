// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mote rewrite: what changed, what it says, what it cannot take.
#include "tests/app/mote/commands/command_line.h"

namespace mote::commands {
namespace {

using test::facts;
using test::mote;
using test::refusal;

class Rewrite : public test::CommandTest {
 protected:
  void SetUp() override {
    test::CommandTest::SetUp();
    facts({"new", "resnet_8", "--channels", "8", "--output", at("net.onnx")});
  }
};

TEST_F(Rewrite, FoldsAndSaysSo) {
  const cli::Json made = facts(
      {"rewrite", at("net.onnx"), "--pass", "fold_batch_norm", "--output", at("folded.onnx")});
  EXPECT_LT(made["after"]["nodes"], made["before"]["nodes"]);
  EXPECT_EQ(made["after"]["macs"], made["before"]["macs"]);
  EXPECT_TRUE(made["equivalence"]["checked"]);
  EXPECT_LT(made["equivalence"]["relative_difference"], 1e-4);
  const cli::Json read = facts({"info", at("folded.onnx")});
  EXPECT_EQ(read["nodes"], made["after"]["nodes"]);
  EXPECT_FALSE(read["operators"].contains("BatchNormalization"));
}

TEST_F(Rewrite, SeparatesWithinABudget) {
  const cli::Json made = facts({"rewrite", at("net.onnx"), "--pass", "separate_convolutions"});
  EXPECT_LT(made["after"]["macs"], made["before"]["macs"]);
  EXPECT_FALSE(made["equivalence"]["exact"]);
  const cli::Json none = facts(
      {"rewrite", at("net.onnx"), "--pass", "separate_convolutions", "--set", "max_error=0.01"});
  EXPECT_EQ(none["after"]["macs"], none["before"]["macs"]);
  EXPECT_TRUE(none["equivalence"]["exact"]);
}

TEST_F(Rewrite, NamesWhatItCannotTake) {
  EXPECT_EQ(refusal({"rewrite", at("net.onnx"), "--pass", "quantize"}), "rewrite.unknown");
  EXPECT_EQ(refusal({"rewrite", at("net.onnx"), "--pass", "fold_batch_norm", "--set", "odd=1"}),
            "rewrite.parameter");
  EXPECT_EQ(refusal({"rewrite", at("net.onnx"), "--pass", "separate_convolutions", "--set",
                     "max_error=many"}),
            "parameter.type");
}

}  // namespace
}  // namespace mote::commands
