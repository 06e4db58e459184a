// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Saving: whole or not at all, also on a full disk and when killed.
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <csignal>
#include <fstream>

#include "tests/core/formats/onnx/model_builder.h"

namespace mote::onnx_format {
namespace {

namespace fs = std::filesystem;

class Save : public ::testing::Test {
 protected:
  void SetUp() override {
    m_folder = fs::temp_directory_path() / ("mote-save-" + std::to_string(getpid()));
    fs::create_directories(m_folder);
    m_path = m_folder / "model.onnx";
  }
  void TearDown() override { fs::remove_all(m_folder); }

  static Model modelWith(float value, std::size_t weights) {
    auto b = reluModel();
    b.floats("w", {static_cast<std::int64_t>(weights)}, std::vector<float>(weights, value));
    return b.parsed().value();
  }

  [[nodiscard]] std::size_t filesInFolder() const {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(m_folder), {}));
  }

  fs::path m_folder;
  fs::path m_path;
};

TEST_F(Save, WritesWhatLoadReads) {
  const Model model = modelWith(1, 10);
  ASSERT_TRUE(save(model, m_path).ok());
  const auto again = load(m_path);
  ASSERT_TRUE(again.ok()) << again.error().text();
  EXPECT_EQ(again->graph, model.graph);
  ASSERT_TRUE(save(modelWith(2, 5), m_path).ok()) << "over an old file";
  EXPECT_EQ(filesInFolder(), 1U);
}

TEST_F(Save, KeepsPermissionsAndLinks) {
  ASSERT_TRUE(save(modelWith(1, 1), m_path).ok());
  fs::permissions(m_path, fs::perms::owner_read | fs::perms::owner_write);
  const fs::path link = m_folder / "link.onnx";
  fs::create_symlink("model.onnx", link);
  ASSERT_TRUE(save(modelWith(2, 3), link).ok());
  EXPECT_TRUE(fs::is_symlink(link));
  EXPECT_EQ(fs::status(m_path).permissions(), fs::perms::owner_read | fs::perms::owner_write);
  EXPECT_EQ(load(m_path)->graph, modelWith(2, 3).graph);
}

TEST_F(Save, SaysWhyNot) {
  const auto result = save(modelWith(1, 1), m_folder / "no" / "such" / "folder.onnx");
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.error().code, "onnx.save");
  EXPECT_NE(result.error().text().find("No such file"), std::string::npos);
  EXPECT_EQ(load(m_folder / "none.onnx").error().code, "onnx.open");
  EXPECT_EQ(load(m_folder).error().code, "onnx.not-a-file");
}

// A limit on file sizes makes one write short and the next fail, as a full disk does.
TEST_F(Save, AFullDiskLeavesTheOldFile) {
  ASSERT_TRUE(save(modelWith(1, 10), m_path).ok());
  const auto child = fork();
  ASSERT_GE(child, 0);
  if (child == 0) {
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{65536, 65536};
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0) _exit(2);
    const auto result = save(modelWith(2, 1U << 20U), m_path);
    _exit(!result.ok() && result.error().code == "onnx.save" ? 0 : 1);
  }
  int status = 0;
  ASSERT_EQ(waitpid(child, &status, 0), child);
  EXPECT_EQ(status, 0);
  EXPECT_EQ(load(m_path)->graph, modelWith(1, 10).graph);
  EXPECT_EQ(filesInFolder(), 1U) << "nothing half-written is left";
}

TEST_F(Save, KilledSaversLeaveAWholeFile) {
  ASSERT_TRUE(save(modelWith(0, 1U << 16U), m_path).ok());
  for (int round = 0; round < 20; ++round) {
    const auto child = fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
      const Model models[] = {modelWith(1, 1U << 16U), modelWith(2, 1U << 16U)};
      for (int i = 0;; ++i) static_cast<void>(save(models[i % 2], m_path));
    }
    usleep(static_cast<useconds_t>(5000 + 3000 * round));
    kill(child, SIGKILL);
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    const auto whole = load(m_path);
    ASSERT_TRUE(whole.ok()) << round << ": " << whole.error().text();
    EXPECT_EQ(whole->graph.value(*whole->graph.findValue("w"))->constant->elements(), 1U << 16U);
  }
}

}  // namespace
}  // namespace mote::onnx_format
