// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tests' folders mirror the rooms, and each catalogue entry has its test.
#include <gtest/gtest.h>

#include "tests/architecture/allowances.h"
#include "tests/architecture/code.h"
#include "tests/architecture/layers.h"

namespace mote::architecture {
namespace {

/// Folders of tests that mirror no room.
const std::set<std::string> kOwnFolders = {"architecture", "golden", "support", "fault",
                                           "fuzz",         "device", "ui",      "bench"};

Findings strayTests(const Files& files, const Layers& layers) {
  Findings findings;
  for (const File& file : files) {
    if (!isBelow(file.path, "tests") || !file.path.ends_with("_test.cpp")) continue;
    const std::string folder = folderOf(file.path).substr(std::string("tests/").size());
    if (kOwnFolders.contains(folder.substr(0, folder.find('/')))) continue;
    if (layers.room(folder) != nullptr) continue;
    findings.push_back(finding(file.path, 0, "no room " + folder));
  }
  return findings;
}

/// Fast kernels are tested against the reference's vectors, not file by file.
bool isTestedByStem(const std::string& room) {
  return isBelow(room, "core") && (!isBelow(room, "core/kernels") || stemOf(room) == "reference");
}

Findings untestedEntries(const Files& files) {
  std::set<std::string> paths;
  for (const File& file : files) paths.insert(file.path);
  Findings findings;
  for (const File& file : files) {
    if (nameOf(file.path) != "CMakeLists.txt") continue;
    const std::string room = folderOf(file.path);
    if (!isTestedByStem(room) || linesWithWord(file.text, "CATALOGUE").empty()) continue;
    for (const std::string& path : paths) {
      if (folderOf(path) != room || !path.ends_with(".cpp")) continue;
      const std::string test = "tests/" + room + "/" + stemOf(path) + "_test.cpp";
      if (!paths.contains(test)) findings.push_back(finding(path, 0, "no " + test));
    }
  }
  return findings;
}

TEST(TestsMirror, EachFolderOfTestsHasItsRoom) {
  EXPECT_EQ(listed(strayTests(tree(), layers())), "");
}

TEST(TestsMirror, EachCatalogueEntryHasItsTest) {
  EXPECT_EQ(listed(allowances().beyond(untestedEntries(tree()), "test-stem")), "");
}

TEST(TestsMirrorChecker, FindsStrayTests) {
  const Layers small("core/a:\n");
  const Files files = {{"tests/core/a/x_test.cpp", ""},
                       {"tests/core/gone/x_test.cpp", ""},
                       {"tests/fuzz/x_test.cpp", ""}};
  EXPECT_EQ(listed(strayTests(files, small)), "\n  tests/core/gone/x_test.cpp: no room core/gone");
}

TEST(TestsMirrorChecker, FindsUntestedEntries) {
  const Files files = {{"core/ops/CMakeLists.txt", "mote_room(CATALOGUE operator)"},
                       {"core/ops/add.cpp", ""},
                       {"core/ops/sub.cpp", ""},
                       {"core/plain/CMakeLists.txt", "mote_room()"},
                       {"core/plain/x.cpp", ""},
                       {"tests/core/ops/add_test.cpp", ""}};
  EXPECT_EQ(listed(untestedEntries(files)), "\n  core/ops/sub.cpp: no tests/core/ops/sub_test.cpp");
}

}  // namespace
}  // namespace mote::architecture
