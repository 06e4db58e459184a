// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Boards' kernels write over their inputs by the rule of the reference kernel of their name: a
// board would refuse programs planned by it otherwise. Desktops' kernels may have none instead.
#include <gtest/gtest.h>

#include <map>
#include <regex>

#include "tests/architecture/tree.h"

namespace mote::architecture {
namespace {

/// "shareConv2d"; empty for kernels without a rule.
std::string ruleIn(const std::string& text) {
  static const std::regex kKernel(R"(MOTE_KERNEL\(\w+\) = \{([^}]*)\};)");
  static const std::regex kRule(R"(\bshare\w+)");
  std::smatch kernel;
  std::smatch rule;
  if (!std::regex_search(text, kernel, kKernel)) return {};
  const std::string entry = kernel[1].str();
  return std::regex_search(entry, rule, kRule) ? rule[0].str() : std::string();
}

Findings wrongRules(const Files& files) {
  std::map<std::string, std::string> rules;
  for (const File& file : files) {
    if (folderOf(file.path) == "core/kernels/reference")
      rules[stemOf(file.path)] = ruleIn(file.text);
  }
  Findings findings;
  for (const File& file : files) {
    const std::string folder = folderOf(file.path);
    const bool kernel = file.text.find("MOTE_KERNEL(") != std::string::npos;
    if (!isBelow(file.path, "core/kernels") || folder == "core/kernels" || !kernel) continue;
    const std::string given = ruleIn(file.text);
    const std::string wanted = rules[stemOf(file.path)];
    const bool desktop = folder.starts_with("core/kernels/simd");
    if (given != wanted && !(desktop && given.empty()))
      findings.push_back(finding(file.path, 1, "'" + given + "' is not '" + wanted + "'"));
  }
  return findings;
}

TEST(SharingRules, AreTheReferenceKernels) {
  EXPECT_EQ(listed(wrongRules(tree())), "");
}

TEST(SharingRules, AreReadFromAKernelsEntry) {
  const Files files = {
      {"core/kernels/reference/add.cpp",
       R"(MOTE_KERNEL(add) = {"add", check, run, shareElements};)"},
      {"core/kernels/armv7m/add.cpp", R"(MOTE_KERNEL(add) = {"add", check, run};)"},
      {"core/kernels/simd/add.cpp", R"(MOTE_KERNEL(add) = {"add", check, run};)"},
      {"core/kernels/mve/add.cpp", "MOTE_KERNEL(add) = {\"add\", check, run,\n  shareElements};"}};
  EXPECT_EQ(listed(wrongRules(files)),
            listed({"core/kernels/armv7m/add.cpp:1: '' is not 'shareElements'"}));
}

}  // namespace
}  // namespace mote::architecture
