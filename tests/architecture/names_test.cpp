// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names and words: how files are called, and what no file of ours may say.
#include <gtest/gtest.h>

#include <regex>

#include "tests/architecture/code.h"
#include "tests/architecture/tree.h"

namespace mote::architecture {
namespace {

/// Put together here, so that this file does not say them itself.
std::vector<std::string> forbiddenWords() {
  return {std::string("TO") + "DO", std::string("FIX") + "ME", std::string("XX") + "X"};
}

std::vector<std::string> forbiddenTexts() {
  return {std::string("/wo") + "rk/",          std::string("/ho") + "me/",
          std::string("/ro") + "ot/",          std::string("npm") + "js.",
          std::string("deb.deb") + "ian",      std::string("security.deb") + "ian",
          std::string("snapshot.deb") + "ian", std::string("pypi.") + "org",
          std::string("pythonhosted.") + "org"};
}

Findings badFileNames(const Files& files) {
  // .S is assembly for the preprocessor; an .s would pass it by.
  static const std::regex good(R"([a-z0-9_]+(\.[a-z0-9_]+)*(\.S)?)");
  static const std::set<std::string> given = {"CMakeLists.txt", "README.md"};
  Findings findings;
  for (const File& file : files) {
    const bool isOurs = isInHouse(file.path) || isBelow(file.path, "tests");
    const std::string name = nameOf(file.path);
    if (!isOurs || given.contains(name) || std::regex_match(name, good)) continue;
    findings.push_back(finding(file.path, 0, "not lower_snake_case"));
  }
  return findings;
}

Findings badFolderNames(const Files& files) {
  static const std::regex bad(R"((^|/)(utils?|misc|common|helpers?|managers?)/)");
  Findings findings;
  for (const File& file : files) {
    if (!std::regex_search(file.path, bad)) continue;
    findings.push_back(finding(file.path, 0, "a folder named after nothing in particular"));
  }
  return findings;
}

Findings headersWithoutPragma(const Files& files) {
  Findings findings;
  for (const File& file : files) {
    if (extensionOf(file.path) != ".h") continue;
    if (bareCode(file.text).find("#pragma once\n") != std::string::npos) continue;
    findings.push_back(finding(file.path, 0, "no #pragma once"));
  }
  return findings;
}

Findings forbiddenSayings(const Files& files) {
  Findings findings;
  for (const File& file : files) {
    for (const std::string& word : forbiddenWords()) {
      for (const std::size_t line : linesWithWord(file.text, word)) {
        findings.push_back(finding(file.path, line, word));
      }
    }
    for (const std::string& text : forbiddenTexts()) {
      const std::size_t at = file.text.find(text);
      if (at == std::string::npos) continue;
      findings.push_back(finding(file.path, lineAt(file.text, at), text));
    }
  }
  return findings;
}

TEST(Names, FilesAreLowerSnakeCase) {
  EXPECT_EQ(listed(badFileNames(tree())), "");
}

TEST(Names, FoldersSayWhatIsInside) {
  EXPECT_EQ(listed(badFolderNames(tree())), "");
}

TEST(Names, HeadersAreReadOnce) {
  EXPECT_EQ(listed(headersWithoutPragma(tree())), "");
}

TEST(Names, NothingLeftOpenAndNothingOfThisMachine) {
  EXPECT_EQ(listed(forbiddenSayings(tree())), "");
}

TEST(NamesChecker, FindsBadNames) {
  EXPECT_EQ(badFileNames({{"core/a/FooBar.cpp", ""}, {"core/a/foo-bar.h", ""}}).size(), 2U);
  EXPECT_TRUE(badFileNames({{"core/a/foo_bar.cpp.in", ""}, {"packaging/a-b", ""}}).empty());
  EXPECT_EQ(badFolderNames({{"core/utils/x.h", ""}, {"core/a/common/x.h", ""}}).size(), 2U);
  EXPECT_TRUE(badFolderNames({{"core/a/common.h", ""}}).empty());
}

TEST(NamesChecker, FindsHeadersWithoutPragma) {
  EXPECT_EQ(headersWithoutPragma({{"core/a/x.h", "// #pragma once\nint a;\n"}}).size(), 1U);
  EXPECT_TRUE(headersWithoutPragma({{"core/a/x.h", "#pragma once\nint a;\n"}}).empty());
}

TEST(NamesChecker, FindsForbiddenSayings) {
  for (const std::string& word : forbiddenWords()) {
    EXPECT_EQ(forbiddenSayings({{"core/a/x.h", "\n// " + word + ": later\n"}}),
              Findings{"core/a/x.h:2: " + word});
  }
  for (const std::string& text : forbiddenTexts()) {
    EXPECT_EQ(forbiddenSayings({{"README.md", "see " + text + "x"}}).size(), 1U) << text;
  }
  EXPECT_TRUE(forbiddenSayings({{"core/a/x.h", "a/work of art"}}).empty());
}

}  // namespace
}  // namespace mote::architecture
