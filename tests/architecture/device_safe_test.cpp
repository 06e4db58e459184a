// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Device-safe rooms stay freestanding; entries of a catalogue stay strangers.
#include <gtest/gtest.h>

#include <array>
#include <regex>

#include "tests/architecture/code.h"
#include "tests/architecture/layers.h"

namespace mote::architecture {
namespace {

/// Standard headers that bring a heap, exceptions, streams, threads or files.
const std::set<std::string> kHostHeaders = {"any",
                                            "chrono",
                                            "condition_variable",
                                            "deque",
                                            "exception",
                                            "filesystem",
                                            "format",
                                            "forward_list",
                                            "fstream",
                                            "functional",
                                            "future",
                                            "iomanip",
                                            "ios",
                                            "iostream",
                                            "istream",
                                            "list",
                                            "locale",
                                            "map",
                                            "memory",
                                            "memory_resource",
                                            "mutex",
                                            "ostream",
                                            "queue",
                                            "random",
                                            "regex",
                                            "set",
                                            "shared_mutex",
                                            "sstream",
                                            "stack",
                                            "stdexcept",
                                            "string",
                                            "system_error",
                                            "thread",
                                            "typeinfo",
                                            "unordered_map",
                                            "unordered_set",
                                            "vector"};

/// Words that need a heap, exceptions or run-time types.
constexpr std::array kHostWords = {"new",   "malloc",       "calloc", "realloc", "throw",
                                   "catch", "dynamic_cast", "typeid", "try"};

Findings hostHeadersIn(const File& file) {
  Findings findings;
  for (const Include& include : includesOf(file.text)) {
    if (include.isQuoted || !kHostHeaders.contains(include.target)) continue;
    findings.push_back(finding(file.path, include.line, "<" + include.target + ">"));
  }
  return findings;
}

Findings hostWordsIn(const File& file) {
  Findings findings;
  const std::string code = bareCode(file.text);
  for (const char* word : kHostWords) {
    for (const std::size_t line : linesWithWord(code, word)) {
      findings.push_back(finding(file.path, line, word));
    }
  }
  return findings;
}

Findings unsafeIn(const Files& files, const Layers& layers) {
  Findings findings;
  for (const File& file : files) {
    const Room* room = layers.room(folderOf(file.path));
    if (room == nullptr || !room->isDeviceSafe() || !isCode(file.path)) continue;
    for (std::string& one : hostHeadersIn(file)) findings.push_back(std::move(one));
    for (std::string& one : hostWordsIn(file)) findings.push_back(std::move(one));
  }
  return findings;
}

/// Folders whose sources are a catalogue's entries, as their CMakeLists.txt says.
std::set<std::string> catalogueRooms(const Files& files) {
  std::set<std::string> rooms;
  for (const File& file : files) {
    if (nameOf(file.path) != "CMakeLists.txt" || !isInHouse(file.path)) continue;
    if (!linesWithWord(file.text, "CATALOGUE").empty()) rooms.insert(folderOf(file.path));
  }
  return rooms;
}

Findings siblingIncludes(const Files& files) {
  std::set<std::string> paths;
  for (const File& file : files) paths.insert(file.path);
  const std::set<std::string> catalogues = catalogueRooms(files);
  Findings findings;
  for (const File& file : files) {
    const std::string room = folderOf(file.path);
    if (!isCode(file.path) || !catalogues.contains(room)) continue;
    for (const Include& include : includesOf(file.text)) {
      const std::string stem = stemOf(include.target);
      if (folderOf(include.target) != room || stem == stemOf(file.path)) continue;
      if (!paths.contains(room + "/" + stem + ".cpp")) continue;
      findings.push_back(finding(file.path, include.line, "includes its sibling " + stem));
    }
  }
  return findings;
}

TEST(DeviceSafe, RoomsAreFreestanding) {
  EXPECT_EQ(listed(unsafeIn(tree(), layers())), "");
}

TEST(DeviceSafe, CatalogueSiblingsDoNotMeet) {
  EXPECT_EQ(listed(siblingIncludes(tree())), "");
}

TEST(DeviceSafeChecker, FindsHostHeadersAndWords) {
  const Layers small("core/a [device-safe]:\ncore/b:\n");
  const std::string text = "#include <vector>\n// throw\nauto* p = new int;\nint renew;\n";
  EXPECT_EQ(listed(unsafeIn({{"core/a/x.h", text}}, small)),
            "\n  core/a/x.h:1: <vector>\n  core/a/x.h:3: new");
  EXPECT_TRUE(unsafeIn({{"core/b/x.h", text}}, small).empty());
}

TEST(DeviceSafeChecker, FindsSiblings) {
  const Files files = {{"core/ops/CMakeLists.txt", "mote_room(CATALOGUE operator)\n"},
                       {"core/ops/add.cpp", "#include \"core/ops/sub.h\"\n"},
                       {"core/ops/mul.cpp", "#include \"core/ops/broadcast.h\"\n"},
                       {"core/ops/sub.cpp", "#include \"core/ops/sub.h\"\n"}};
  EXPECT_EQ(listed(siblingIncludes(files)), "\n  core/ops/add.cpp:1: includes its sibling sub");
}

}  // namespace
}  // namespace mote::architecture
