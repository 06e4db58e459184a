// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Projects saved and opened; damage, hostility and full disks.
#include "core/project/project.h"

#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <fstream>

#include "core/project/manifest.h"
#include "tests/support/known_models.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/settled_model.h"

namespace mote::project {
namespace {

namespace fs = std::filesystem;
using onnx_format::Model;

Project sample(float weight = 1.0F, std::size_t weights = 4) {
  test::GraphBuilder builder;
  const auto x = builder.input("x", {1, static_cast<std::int64_t>(weights)});
  const auto w = builder.floats("w", {1, static_cast<std::int64_t>(weights)},
                                std::vector<float>(weights, weight));
  builder.output(builder.node("Add", "sum", {x, w}));
  Model model{builder.take(), {}};
  model.graph.name = "kws";
  model.properties.metadata["weight"] = std::to_string(weight);
  return {"kws", std::make_shared<const Model>(std::move(model)), nullptr, {}};
}

class ProjectFolder : public testing::Test {
 protected:
  [[nodiscard]] std::string refusal() const {
    const auto opened = open(m_path);
    EXPECT_FALSE(opened.ok());
    return opened.ok() ? std::string() : opened.error().code;
  }
  [[nodiscard]] fs::path modelFile() const {
    const auto manifest = parseManifest(test::textOf(m_path / kManifestName), "");
    EXPECT_TRUE(manifest.ok());
    return m_path / manifest->model.file;
  }
  test::ScratchFolder m_folder;
  fs::path m_path = m_folder / "kws.mote-project";
};

TEST_F(ProjectFolder, OpensAsItWasSaved) {
  Project project = sample();
  project.quantized = std::make_shared<const Model>(test::settled(test::twoDetectorClassifier()));
  project.sections = {{"board", "\"mps2-an386\""}, {"remarks", R"([{"text":"here"}])"}};
  ASSERT_TRUE(save(project, m_path).ok());
  EXPECT_TRUE(isProject(m_path));
  EXPECT_TRUE(isProject(m_path / kManifestName));
  EXPECT_FALSE(isProject(m_folder.path()));
  for (const fs::path& path : {m_path, m_path / kManifestName, m_path / ""}) {
    const auto again = open(path);
    ASSERT_TRUE(again.ok()) << again.error().text();
    EXPECT_EQ(again->name, "kws");
    EXPECT_EQ(again->model->graph, project.model->graph);
    EXPECT_EQ(again->model->properties.metadata, project.model->properties.metadata);
    EXPECT_EQ(again->quantized->graph, project.quantized->graph);
    EXPECT_EQ(again->sections, project.sections);
  }
}

TEST_F(ProjectFolder, KeepsOnlyWhatTheLastSaveNames) {
  for (const float weight : {1.0F, 2.0F, 2.0F, 3.0F}) {
    Project project = sample(weight);
    if (weight < 3.0F) project.quantized = sample(-weight).model;
    ASSERT_TRUE(save(project, m_path).ok());
    EXPECT_EQ(test::filesIn(m_path), weight < 3.0F ? 3U : 2U);
    EXPECT_EQ(open(m_path)->model->graph, project.model->graph);
    std::ofstream(m_folder / "beside") << "not ours";
  }
  EXPECT_TRUE(fs::exists(m_folder / "beside"));
}

TEST_F(ProjectFolder, LeavesAloneWhatIsNotItsOwn) {
  ASSERT_TRUE(save(sample(1), m_path).ok());
  std::ofstream(m_path / "notes.txt") << "mine";
  std::ofstream(m_path / "model.onnx") << "mine, too";
  ASSERT_TRUE(save(sample(2), m_path).ok());
  EXPECT_EQ(test::textOf(m_path / "notes.txt"), "mine");
  EXPECT_EQ(test::textOf(m_path / "model.onnx"), "mine, too");
}

TEST_F(ProjectFolder, WritesAroundPiecesOfABrokenSave) {
  ASSERT_TRUE(save(sample(1), m_path).ok());
  const std::string name = modelFile().filename().string();
  fs::remove(m_path / kManifestName);
  std::ofstream(m_path / name) << "a piece of what was to be written";
  ASSERT_TRUE(save(sample(1), m_path).ok()) << "a folder with nothing but our pieces is free";
  EXPECT_NE(modelFile().filename(), name);
  EXPECT_TRUE(open(m_path).ok());
  EXPECT_EQ(test::filesIn(m_path), 2U);
}

TEST_F(ProjectFolder, IsRefusedOverOtherThings) {
  fs::create_directory(m_path);
  std::ofstream(m_path / "holiday.jpg") << "picture";
  EXPECT_EQ(save(sample(), m_path).error().code, "project.folder");
  EXPECT_EQ(test::filesIn(m_path), 1U);
  fs::remove_all(m_path);
  std::ofstream(m_path) << "a file";
  EXPECT_FALSE(save(sample(), m_path).ok());
  EXPECT_EQ(test::textOf(m_path), "a file");
  EXPECT_FALSE(save(sample(), m_folder / "no" / "such.mote-project").ok());
  EXPECT_EQ(open(m_folder / "none").error().code, "project.missing");
}

TEST_F(ProjectFolder, DoesNotFollowLinks) {
  const fs::path secret = m_folder / "secret";
  std::ofstream(secret) << "keep";
  fs::create_directory(m_path);
  fs::create_symlink(secret, m_path / kManifestName);
  EXPECT_EQ(refusal(), "project.missing");
  EXPECT_FALSE(save(sample(), m_path).ok());
  EXPECT_EQ(test::textOf(secret), "keep");
  fs::remove_all(m_path);
  ASSERT_TRUE(save(sample(), m_path).ok());
  const fs::path model = modelFile();
  fs::rename(model, m_folder / "elsewhere.onnx");
  fs::create_symlink(m_folder / "elsewhere.onnx", model);
  EXPECT_EQ(refusal(), "file.open");
}

TEST_F(ProjectFolder, NamesDamage) {
  ASSERT_TRUE(save(sample(), m_path).ok());
  const fs::path model = modelFile();
  const std::string whole = test::textOf(model);
  for (std::size_t at = 0; at < whole.size(); at += 17) {
    std::string bytes = whole;
    bytes[at] = static_cast<char>(bytes[at] ^ 0x10);
    std::ofstream(model, std::ios::binary) << bytes;
    ASSERT_EQ(refusal(), "project.damaged") << at;
    std::ofstream(model, std::ios::binary) << whole.substr(0, at);
    ASSERT_EQ(refusal(), "project.damaged") << at;
  }
  fs::remove(model);
  EXPECT_EQ(refusal(), "file.open");
  fs::create_directory(model);
  EXPECT_EQ(refusal(), "file.kind");
}

TEST_F(ProjectFolder, ReadsEveryPrefixOfItsJsonWithoutHarm) {
  ASSERT_TRUE(save(sample(), m_path).ok());
  const std::string whole = test::textOf(m_path / kManifestName);
  for (std::size_t size = 0; size + 3 < whole.size(); ++size) {
    std::ofstream(m_path / kManifestName, std::ios::binary) << whole.substr(0, size);
    ASSERT_EQ(refusal(), "project.manifest") << size;
  }
}

TEST_F(ProjectFolder, StaysAsItWasWhereTheNewOneCannotBeWritten) {
  ASSERT_TRUE(save(sample(1), m_path).ok());
  Project broken = sample(2);
  broken.sections = {{"notes", "no JSON"}};
  EXPECT_EQ(save(broken, m_path).error().code, "project.section");
  EXPECT_EQ(open(m_path)->model->graph, sample(1).model->graph);
  EXPECT_EQ(test::filesIn(m_path), 2U);
}

TEST_F(ProjectFolder, StaysAsItWasOnAFullDisk) {
  ASSERT_TRUE(save(sample(1), m_path).ok());
  const auto child = fork();
  ASSERT_GE(child, 0);
  if (child == 0) {
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{65536, 65536};
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0) _exit(2);
    const auto result = save(sample(2, 1U << 18U), m_path);
    _exit(!result.ok() && result.error().code == "file.write" ? 0 : 1);
  }
  int status = -1;
  ASSERT_EQ(waitpid(child, &status, 0), child);
  EXPECT_EQ(status, 0);
  EXPECT_EQ(open(m_path)->model->graph, sample(1).model->graph);
  EXPECT_EQ(test::filesIn(m_path), 2U) << "nothing half-written is left";
}

TEST_F(ProjectFolder, WindowsSavingAtOnceLeaveAWholeProject) {
  std::vector<pid_t> savers;
  for (const float weight : {1.0F, 2.0F, 3.0F}) {
    const auto child = fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
      bool good = true;
      for (int i = 0; i < 30; ++i)
        good =
            good && save(sample(weight + static_cast<float>(i)), m_path).ok() && open(m_path).ok();
      _exit(good ? 0 : 1);
    }
    savers.push_back(child);
  }
  for (const pid_t saver : savers) {
    int status = -1;
    ASSERT_EQ(waitpid(saver, &status, 0), saver);
    EXPECT_EQ(status, 0);
  }
  EXPECT_TRUE(open(m_path).ok());
  EXPECT_EQ(test::filesIn(m_path), 2U);
}

}  // namespace
}  // namespace mote::project
