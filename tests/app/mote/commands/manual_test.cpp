// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every command line of the manual does what it says: it is run, page by page, in a folder where
// model.onnx is the sample.
#include <regex>
#include <sstream>

#include "tests/app/mote/commands/command_line.h"

namespace mote::commands {
namespace {

namespace fs = std::filesystem;

const fs::path kManual = MOTE_SOURCE_DIR "/resources/docs/manual";

/// Lines of the page's blocks of shell that begin with `mote`, in words.
std::vector<std::vector<std::string>> commandLines(const fs::path& page) {
  std::vector<std::vector<std::string>> found;
  std::ifstream file(page);
  bool shell = false;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("```")) shell = !shell && line == "```sh";
    if (!shell || !line.starts_with("mote ")) continue;
    std::istringstream words(line.substr(0, line.find(" #")));
    std::vector<std::string> command;
    for (std::string word; words >> word;) command.push_back(word);
    command.erase(command.begin());
    found.push_back(command);
  }
  return found;
}

std::string text(const std::vector<std::string>& command) {
  std::string line = "mote";
  for (const std::string& word : command) line += " " + word;
  return line;
}

bool firmwareExists(const std::string& board) {
  return fs::exists(std::string(MOTE_BINARY_DIR "/share/mote/firmware/mote-agent-") + board +
                    ".elf");
}

/// Why this machine cannot run the command; empty: it can.
std::string lack(const std::vector<std::string>& command) {
  if (std::ranges::find(command, test::kData) != command.end() && !test::hasData())
    return "Debian's dataset-fashion-mnist is not installed";
  const bool runs =
      command.front() == "profile" && std::ranges::find(command, "mps2-an386") != command.end();
  return runs && !firmwareExists("mps2-an386") ? "the firmware was not built" : "";
}

class Manual : public test::CommandTest, public testing::WithParamInterface<std::string> {
 protected:
  void SetUp() override {
    ::setenv("MOTE_RUNTIME_DIR", at("boards").c_str(), 1);
    m_before = fs::current_path();
    fs::copy_file(test::kSample, at("model.onnx"));
    fs::current_path(fs::path(at("model.onnx")).parent_path());
  }
  void TearDown() override {
    for (const char* board : {"native", "mps2-an386"}) test::mote({"boards", "--stop", board});
    ::unsetenv("MOTE_RUNTIME_DIR");
    fs::current_path(m_before);
  }
  fs::path m_before;
};

std::vector<std::string> pagesWithCommands() {
  std::vector<std::string> pages;
  for (const auto& file : fs::directory_iterator(kManual)) {
    if (file.path().extension() == ".md" && !commandLines(file.path()).empty())
      pages.push_back(file.path().stem().string());
  }
  std::ranges::sort(pages);
  return pages;
}

TEST_P(Manual, CommandLinesRun) {
  for (const auto& command : commandLines(kManual / (GetParam() + ".md"))) {
    if (const std::string why = lack(command); !why.empty()) {
      std::printf("not run: %s: %s\n", text(command).c_str(), why.c_str());
      continue;
    }
    const test::Run run = test::mote(command);
    EXPECT_EQ(run.code, 0) << text(command) << "\n" << run.out << run.err;
  }
}

INSTANTIATE_TEST_SUITE_P(Pages, Manual, testing::ValuesIn(pagesWithCommands()),
                         [](const auto& page) { return page.param; });

TEST(ManualCommands, AreMany) {
  std::size_t commands = 0;
  for (const std::string& page : pagesWithCommands())
    commands += commandLines(kManual / (page + ".md")).size();
  EXPECT_GT(commands, 20U);
}

}  // namespace
}  // namespace mote::commands
