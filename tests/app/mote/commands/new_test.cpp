// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mote new: sliders as options, files that open again.
#include "tests/app/mote/commands/command_line.h"

namespace mote::commands {
namespace {

using test::facts;
using test::mote;
using test::refusal;

class New : public test::CommandTest {};

TEST_F(New, WritesWhatInfoThenCounts) {
  const cli::Json made = facts({"new", "mobilenet_v1", "--width", "0.25", "--size", "96",
                                "--classes", "2", "--output", at("vww.onnx")});
  EXPECT_EQ(made["template"], "mobilenet_v1");
  EXPECT_EQ(made["values"]["size"], 96);
  EXPECT_EQ(made["macs"], 7489664);
  const cli::Json read = facts({"info", at("vww.onnx")});
  for (const char* field : {"nodes", "parameters", "macs"}) EXPECT_EQ(read[field], made[field]);
  EXPECT_EQ(read["producer"], "Mote Studio");
}

TEST_F(New, WritesTheSameBytesForTheSameSeed) {
  const auto bytesOf = [this](const std::string& name, const std::string& seed) {
    facts({"new", "resnet_8", "--channels", "4", "--seed", seed, "--output", at(name)});
    std::ifstream file(at(name), std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(file), {});
  };
  const std::string first = bytesOf("a.onnx", "5");
  EXPECT_EQ(bytesOf("b.onnx", "5"), first);
  EXPECT_NE(bytesOf("c.onnx", "6"), first);
}

TEST_F(New, NamesWhatItCannotTake) {
  EXPECT_EQ(refusal({"new", "nonsense", "--output", at("x.onnx")}), "template.unknown");
  EXPECT_EQ(refusal({"new", "tcn", "--width", "2", "--output", at("x.onnx")}), "parameter.unknown");
  EXPECT_EQ(refusal({"new", "tcn", "--levels", "99", "--output", at("x.onnx")}), "parameter.range");
  EXPECT_EQ(refusal({"new", "tcn", "--levels", "two", "--output", at("x.onnx")}), "parameter.type");
  EXPECT_FALSE(std::filesystem::exists(at("x.onnx")));
}

TEST_F(New, ListsItsTemplatesInTheHelp) {
  const test::Run run = mote({"help", "new"});
  EXPECT_EQ(run.code, 0);
  for (const char* id : {"mobilenet_v2", "squeezenet_1_1", "fc_autoencoder", "--bottleneck"})
    EXPECT_NE(run.out.find(id), std::string::npos) << id;
}

}  // namespace
}  // namespace mote::commands
