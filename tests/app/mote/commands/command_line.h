// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The command line as a user has it: words in, exit code and text out.
#pragma once

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "app/mote/cli/command.h"
#include "app/mote/cli/runner.h"
#include "app/mote/commands/catalogue.h"

namespace mote::test {

const inline std::string kSample = MOTE_SOURCE_DIR "/resources/samples/fashion_mnist/ds_cnn.onnx";
const inline std::string kData = "fashion-mnist";

inline bool hasData() {
  return std::filesystem::exists("/usr/share/datasets/fashion-mnist");
}

struct Run {
  int code = 0;
  std::string out;
  std::string err;
  [[nodiscard]] cli::Json json() const { return cli::Json::parse(out); }
};

inline Run mote(const std::vector<std::string>& words) {
  std::vector<const char*> arguments = {"mote"};
  for (const std::string& word : words) arguments.push_back(word.c_str());
  testing::internal::CaptureStdout();
  testing::internal::CaptureStderr();
  Run run;
  run.code =
      cli::runCommandLine(commands::all(), static_cast<int>(arguments.size()), arguments.data());
  run.out = testing::internal::GetCapturedStdout();
  run.err = testing::internal::GetCapturedStderr();
  return run;
}

/// With --json; fails the test where the command does.
inline cli::Json facts(std::vector<std::string> words) {
  words.emplace_back("--json");
  const Run run = mote(words);
  EXPECT_EQ(run.code, 0) << run.out << run.err;
  EXPECT_EQ(run.err, "");
  return cli::Json::parse(run.out, nullptr, false);
}

/// The error's code where the command refuses, as promised to programs.
inline std::string refusal(std::vector<std::string> words) {
  words.emplace_back("--json");
  const Run run = mote(words);
  EXPECT_NE(run.code, 0);
  const cli::Json json = cli::Json::parse(run.out, nullptr, false);
  EXPECT_TRUE(json.contains("error")) << run.out;
  return json.contains("error") ? json["error"]["code"].get<std::string>() : "";
}

/// A folder of the test's own, gone after it.
class CommandTest : public testing::Test {
 protected:
  CommandTest() { std::filesystem::create_directories(m_folder); }
  ~CommandTest() override {
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
  }
  [[nodiscard]] std::string at(const std::string& name) const { return (m_folder / name).string(); }

 private:
  std::filesystem::path m_folder =
      std::filesystem::path(testing::TempDir()) /
      (std::string("mote-") + testing::UnitTest::GetInstance()->current_test_info()->name() + "-" +
       std::to_string(::getpid()));
};

}  // namespace mote::test
