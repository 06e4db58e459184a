// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mote export: formats by suffix.
#include "tests/app/mote/commands/command_line.h"

namespace mote::commands {
namespace {

using test::facts;
using test::mote;
using test::refusal;

class Export : public test::CommandTest {};

TEST_F(Export, WritesOnnxThatCountsTheSame) {
  facts({"export", test::kSample, "--output", at("copy.onnx")});
  const cli::Json original = facts({"info", test::kSample});
  const cli::Json copy = facts({"info", at("copy.onnx")});
  for (const char* field : {"nodes", "parameters", "macs", "operators", "inputs", "outputs"})
    EXPECT_EQ(copy[field], original[field]) << field;
}

TEST_F(Export, LeavesNamesOutWhereAsked) {
  const cli::Json named = facts({"export", test::kSample, "--output", at("named.mote")});
  const cli::Json bare = facts({"export", test::kSample, "--strip", "--output", at("bare.mote")});
  EXPECT_LT(bare["bytes"].get<int>(), named["bytes"].get<int>());
}

TEST_F(Export, RefusesOtherFormats) {
  EXPECT_EQ(refusal({"export", test::kSample, "--output", at("model.pt")}), "export.format");
  EXPECT_NE(refusal({"export", test::kSample, "--output", "/no/such/folder/model.onnx"}), "");
}

}  // namespace
}  // namespace mote::commands
