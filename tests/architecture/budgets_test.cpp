// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Budgets: lines a file, lines a function, lines of tests a line of core.
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/architecture/allowances.h"
#include "tests/architecture/code.h"

namespace mote::architecture {
namespace {

constexpr std::size_t kFileLines = 400;
constexpr std::size_t kFunctionLines = 60;
constexpr std::size_t kFileLinesP95 = 300;
constexpr double kTestLinesPerCoreLine = 0.7;

bool isBudgeted(std::string_view path) {
  return isCode(path) || extensionOf(path) == ".S" || extensionOf(path) == ".cmake" ||
         extensionOf(path) == ".py" || extensionOf(path) == ".proto" ||
         nameOf(path) == "CMakeLists.txt";
}

std::size_t lineCount(const File& file) {
  return linesOf(file.text).size();
}

Findings longFiles(const Files& files) {
  Findings findings;
  for (const File& file : files) {
    const std::size_t lines = lineCount(file);
    if (!isBudgeted(file.path) || lines <= kFileLines) continue;
    findings.push_back(finding(file.path, 0, std::to_string(lines) + " lines"));
  }
  return findings;
}

Findings longFunctions(const Files& files) {
  Findings findings;
  for (const File& file : files) {
    if (!isCode(file.path)) continue;
    for (const Function& function : functionsOf(file.text)) {
      if (function.length <= kFunctionLines) continue;
      const std::string what = std::to_string(function.length) + " lines: " + function.head;
      findings.push_back(finding(file.path, function.line, what));
    }
  }
  return findings;
}

/// The number of lines that 95 of 100 code files keep within.
std::size_t fileLinesP95(const Files& files) {
  std::vector<std::size_t> counts;
  for (const File& file : files) {
    if (isCode(file.path)) counts.push_back(lineCount(file));
  }
  if (counts.empty()) return 0;
  std::ranges::sort(counts);
  return counts[(counts.size() * 95 + 99) / 100 - 1];
}

std::size_t codeLinesBelow(const Files& files, std::string_view folder) {
  std::size_t lines = 0;
  for (const File& file : files) {
    if (isCode(file.path) && isBelow(file.path, folder)) lines += lineCount(file);
  }
  return lines;
}

std::string textOf(std::size_t lines) {
  std::string text;
  for (std::size_t i = 0; i < lines; ++i) text += "x;\n";
  return text;
}

TEST(Budgets, AllowancesAreWellFormed) {
  EXPECT_EQ(listed(allowances().malformed()), "");
}

TEST(Budgets, FilesAreShort) {
  EXPECT_EQ(listed(allowances().beyond(longFiles(tree()), "file-lines")), "");
  EXPECT_LE(fileLinesP95(tree()), kFileLinesP95);
}

TEST(Budgets, FunctionsAreShort) {
  EXPECT_EQ(listed(allowances().beyond(longFunctions(tree()), "function-lines")), "");
}

TEST(Budgets, TestsKeepUpWithCore) {
  const auto core = static_cast<double>(codeLinesBelow(tree(), "core"));
  const auto tests = static_cast<double>(codeLinesBelow(tree(), "tests"));
  EXPECT_GE(tests, kTestLinesPerCoreLine * core);
}

TEST(BudgetsChecker, FindsLongFiles) {
  EXPECT_TRUE(longFiles({{"core/a/x.cpp", textOf(kFileLines)}}).empty());
  EXPECT_EQ(longFiles({{"core/a/x.cpp", textOf(kFileLines + 1)}}).size(), 1U);
  EXPECT_TRUE(longFiles({{"resources/x.json", textOf(kFileLines + 1)}}).empty());
}

TEST(BudgetsChecker, FindsTheRightP95) {
  Files files;
  for (std::size_t i = 1; i <= 100; ++i) files.push_back({"core/x.cpp", textOf(i)});
  EXPECT_EQ(fileLinesP95(files), 95U);
}

TEST(BudgetsChecker, FindsLongFunctions) {
  const std::string fits = "int f() {\n" + textOf(kFunctionLines - 2) + "}\n";
  const std::string isLong = "int f() {\n" + textOf(kFunctionLines - 1) + "}\n";
  EXPECT_TRUE(longFunctions({{"core/a/x.cpp", fits + fits}}).empty());
  EXPECT_EQ(listed(longFunctions({{"core/a/x.cpp", fits + isLong}})),
            "\n  core/a/x.cpp:61: 61 lines: int f()");
}

TEST(BudgetsChecker, AllowsOnlyWhatIsNeeded) {
  const Allowances lines(
      "file-lines a.cpp  # a table of numbers\nfile-lines b.cpp  # so it is said\n");
  EXPECT_EQ(listed(lines.beyond({"a.cpp: 500 lines", "c.cpp: 500 lines"}, "file-lines")),
            "\n  c.cpp: 500 lines"
            "\n  tests/architecture/allowances.txt: file-lines b.cpp is no longer needed");
  EXPECT_EQ(Allowances("file-lines a.cpp\n").malformed().size(), 1U);
}

}  // namespace
}  // namespace mote::architecture
