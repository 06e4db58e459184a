// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mote info: what a model is made of.
#include "tests/app/mote/commands/command_line.h"

namespace mote::commands {
namespace {

using test::facts;
using test::mote;
using test::refusal;

TEST(Info, CountsTheSample) {
  const cli::Json json = facts({"info", test::kSample});
  EXPECT_EQ(json["format"], "ONNX");
  EXPECT_EQ(json["inputs"].size(), 1U);
  EXPECT_EQ(json["outputs"].size(), 1U);
  EXPECT_GE(json["opset"].get<int>(), 7);
  std::size_t operators = 0;
  for (const auto& [type, count] : json["operators"].items()) operators += count.get<std::size_t>();
  EXPECT_EQ(operators, json["nodes"].get<std::size_t>());
  EXPECT_GT(json["parameters"].get<std::size_t>(), 0U);
  EXPECT_GT(json["macs"].get<std::size_t>(), 0U);
}

TEST(Info, SaysTheSameToPeople) {
  const test::Run run = mote({"info", test::kSample});
  EXPECT_EQ(run.code, 0);
  for (const char* word : {"nodes", "parameters", "MACs", "Conv", "inputs", "outputs"})
    EXPECT_NE(run.out.find(word), std::string::npos) << word;
}

TEST(Info, EstimatesForABoard) {
  const cli::Json json = facts({"info", test::kSample, "--board", "nucleo-l4r5zi"});
  EXPECT_EQ(json["board"], "nucleo-l4r5zi");
  EXPECT_EQ(json["kind"], "estimated");
  for (const char* figure : {"latency_us", "energy_uj", "instructions"}) {
    EXPECT_GT(json[figure]["low"].get<double>(), 0.0) << figure;
    EXPECT_LT(json[figure]["low"].get<double>(), json[figure]["value"].get<double>()) << figure;
    EXPECT_LT(json[figure]["value"].get<double>(), json[figure]["high"].get<double>()) << figure;
  }
  // Energy is latency times power.
  EXPECT_NEAR(json["energy_uj"]["value"].get<double>(),
              json["latency_us"]["value"].get<double>() * 52.0 / 1e3, 0.1);
  double sum = 0.0;
  for (const cli::Json& layer : json["layers"]) {
    if (!layer["latency_us"].is_null()) sum += layer["latency_us"]["value"].get<double>();
  }
  EXPECT_NEAR(sum, json["latency_us"]["value"].get<double>(), sum * 1e-6);
  EXPECT_EQ(json["fits"], true);
  EXPECT_EQ(json["missing"]["ram"], 0);
  EXPECT_TRUE(json["fixes"].empty());
  EXPECT_NE(json["sources"]["costs"].get<std::string>().find("mote calibrate"), std::string::npos);
  const test::Run run = mote({"info", test::kSample, "--board", "nucleo-l4r5zi"});
  for (const char* word : {"estimated", "not measured", "latency", "energy", "fits", "source of"})
    EXPECT_NE(run.out.find(word), std::string::npos) << word;
}

TEST(Info, RefusesAnUnknownBoard) {
  EXPECT_EQ(refusal({"info", test::kSample, "--board", "nucleo"}), "estimate.board-unknown");
  EXPECT_EQ(refusal({"info", test::kSample, "--board", "nucleo-l4r5zi", "--costs",
                     MOTE_SOURCE_DIR "/README.md"}),
            "costs.malformed");
}

TEST(Info, SaysWhatIsWrongWithAFile) {
  EXPECT_EQ(refusal({"info", "/no/such/file.onnx"}), "file.missing");
  const test::Run run = mote({"info", MOTE_SOURCE_DIR "/README.md"});
  EXPECT_EQ(run.code, 1);
  EXPECT_EQ(run.out, "");
  EXPECT_NE(run.err.find("README.md"), std::string::npos) << run.err;
  EXPECT_EQ(std::ranges::count(run.err, '\n'), 1) << run.err;
}

}  // namespace
}  // namespace mote::commands
