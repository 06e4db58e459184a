// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mote project: into a folder, out of it, and the folder wherever a model goes.
#include "core/project/project.h"

#include "tests/app/mote/commands/command_line.h"

namespace mote::commands {
namespace {

using test::facts;
using test::refusal;

class ProjectCommand : public test::CommandTest {};

TEST_F(ProjectCommand, GoesWhereverAModelGoes) {
  const std::string path = at("kws.mote-project");
  const cli::Json saved =
      facts({"project", "save", test::kSample, "--output", path, "--name", "Keyword spotter"});
  EXPECT_EQ(saved["name"], "Keyword spotter");
  EXPECT_EQ(saved["quantized"], false);
  const cli::Json model = facts({"info", test::kSample});
  const cli::Json project = facts({"info", path});
  EXPECT_EQ(project["format"], "project");
  EXPECT_EQ(project["project"]["name"], "Keyword spotter");
  for (const char* field : {"nodes", "parameters", "macs", "operators", "inputs"})
    EXPECT_EQ(project[field], model[field]) << field;
  EXPECT_EQ(facts({"info", path + "/project.json"})["nodes"], model["nodes"]);
  EXPECT_GT(facts({"compile", path, "--output", at("kws.mote")})["flash_bytes"], 0);
}

TEST_F(ProjectCommand, GivesBackTheModelThatWentIn) {
  const std::string path = at("kws.mote-project");
  facts({"project", "save", test::kSample, "--output", path, "--quantized", test::kSample});
  for (const std::string& name : {std::string("out.onnx"), std::string("quantized.onnx")}) {
    std::vector<std::string> words = {"project", "export", path, "--output", at(name)};
    if (name != "out.onnx") words.emplace_back("--take-quantized");
    facts(words);
    const auto before = onnx_format::load(test::kSample);
    const auto after = onnx_format::load(at(name));
    ASSERT_TRUE(before.ok() && after.ok());
    EXPECT_EQ(after->graph, before->graph);
    EXPECT_EQ(after->properties.metadata, before->properties.metadata);
  }
}

TEST_F(ProjectCommand, KeepsWhatAnotherSaid) {
  const std::string first = at("a.mote-project");
  facts({"project", "save", test::kSample, "--output", first});
  auto project = project::open(first);
  ASSERT_TRUE(project.ok());
  project->sections = {{"notes", R"(["mine"])"}};
  ASSERT_TRUE(project::save(*project, first).ok());
  facts({"project", "save", first, "--output", at("b.mote-project")});
  const cli::Json copy = facts({"info", at("b.mote-project")});
  EXPECT_EQ(copy["project"]["sections"], cli::Json({"notes"}));
  EXPECT_EQ(copy["project"]["name"], "ds_cnn");
}

TEST_F(ProjectCommand, NamesWhatItCannotDo) {
  EXPECT_EQ(refusal({"project", "burn", test::kSample, "--output", at("x")}), "usage.action");
  EXPECT_EQ(refusal({"project", "export", at("none"), "--output", at("x")}), "project.missing");
  EXPECT_EQ(refusal({"project", "save", at("none.onnx"), "--output", at("x")}), "file.missing");
  facts({"project", "save", test::kSample, "--output", at("p.mote-project")});
  EXPECT_EQ(
      refusal({"project", "export", at("p.mote-project"), "--output", at("x"), "--take-quantized"}),
      "project.no-quantized");
  EXPECT_EQ(refusal({"info", MOTE_SOURCE_DIR "/tests"}), "project.missing");
  EXPECT_FALSE(std::filesystem::exists(at("x")));
}

}  // namespace
}  // namespace mote::commands
