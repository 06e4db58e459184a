// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mote conformance: cases judged, failures in the exit code.
#include "tests/app/mote/commands/command_line.h"

namespace mote::commands {
namespace {

using test::facts;
using test::mote;
using test::refusal;

class Conformance : public test::CommandTest {};

const std::string kCases = "/usr/share/libonnx-testdata/data/node";

TEST_F(Conformance, JudgesAFolder) {
  if (!std::filesystem::exists(kCases)) GTEST_SKIP() << "libonnx-testdata is not installed";
  for (const char* name : {"test_relu", "test_add_bcast"})
    std::filesystem::copy(kCases + "/" + name, at(name), std::filesystem::copy_options::recursive);
  const cli::Json json = facts({"conformance", at("")});
  EXPECT_EQ(json["passed"], 2);
  EXPECT_EQ(json["failed"], 0);
}

TEST_F(Conformance, FailsWhereAnOutputDiffers) {
  if (!std::filesystem::exists(kCases)) GTEST_SKIP() << "libonnx-testdata is not installed";
  std::filesystem::copy(kCases + "/test_relu", at("test_relu"),
                        std::filesystem::copy_options::recursive);
  // What goes in is not what comes out of Relu.
  const std::string set = at("test_relu/test_data_set_0/");
  std::filesystem::copy_file(set + "input_0.pb", set + "output_0.pb",
                             std::filesystem::copy_options::overwrite_existing);
  const test::Run run = mote({"conformance", at(""), "--json"});
  EXPECT_EQ(run.code, 1);
  EXPECT_EQ(run.json()["failed"], 1);
}

TEST_F(Conformance, RefusesAFolderWithoutCases) {
  EXPECT_NE(refusal({"conformance", at("nothing")}), "");
}

}  // namespace
}  // namespace mote::commands
