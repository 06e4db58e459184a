// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The layer law: who includes whom, no cycles, no Qt below the window.
#include "tests/architecture/layers.h"

#include <gtest/gtest.h>

#include <regex>

#include "tests/architecture/code.h"

namespace mote::architecture {
namespace {

bool isQt(const Include& include) {
  static const std::regex pattern(R"(^(Q[A-Z]\w*|Qt\w*/.+|qt?[a-z]+\.h)$)");
  return std::regex_match(include.target, pattern) && include.target != "quadmath.h";
}

/// Protobuf's, nanopb's and Qt's generated files and nanopb's runtime are no room's.
bool isForeign(const std::string& target) {
  static const std::regex pattern(R"(^(pb(_\w+)?\.h|\w+\.pb\.h|\w+\.moc)$)");
  return std::regex_match(target, pattern);
}

/// Pictures are decoded by Qt Gui, in sources only: no header of core/data names Qt.
bool mayUseQt(const std::string& path, const Room& room) {
  return room.mayUseQt() || (folderOf(path) == "core/data" && path.ends_with(".cpp"));
}

std::string broken(const File& file, const Include& include, const Layers& layers) {
  const std::string from = folderOf(file.path);
  const Room* room = layers.room(from);
  if (room == nullptr) return "";
  if (isQt(include) && !mayUseQt(file.path, *room)) return from + " includes Qt";
  const bool isRooted = isInHouse(include.target) || isBelow(include.target, "tests");
  if (!include.isQuoted) return isRooted ? "a room's header in angle brackets" : "";
  if (isForeign(include.target) || isQt(include)) return "";
  if (!isRooted) return "an include that is not rooted at the project";
  const std::string to = folderOf(include.target);
  return layers.mayInclude(from, to) ? "" : from + " may not include " + to;
}

Findings brokenIncludes(const Files& files, const Layers& layers) {
  Findings findings;
  for (const File& file : files) {
    if (!isCode(file.path) || !isInHouse(file.path)) continue;
    for (const Include& include : includesOf(file.text)) {
      const std::string what = broken(file, include, layers);
      if (what.empty()) continue;
      findings.push_back(finding(file.path, include.line, what + " (" + include.target + ")"));
    }
  }
  return findings;
}

Findings roomsWithoutLine(const Files& files, const Layers& layers) {
  std::set<std::string> folders;
  for (const File& file : files) {
    if (isCode(file.path) && isInHouse(file.path)) folders.insert(folderOf(file.path));
  }
  Findings findings;
  for (const std::string& folder : folders) {
    if (layers.room(folder) == nullptr) findings.push_back(folder + " has no line in layers.txt");
  }
  return findings;
}

Arrows arrowsOf(const Files& files) {
  Arrows arrows;
  for (const File& file : files) {
    if (!isCode(file.path) || !isInHouse(file.path)) continue;
    const std::string from = folderOf(file.path);
    for (const Include& include : includesOf(file.text)) {
      const std::string to = folderOf(include.target);
      if (isInHouse(include.target) && to != from) arrows[from].insert(to);
    }
  }
  return arrows;
}

/// The arrows of layers.txt between rooms it names itself; "x/*" stands for those below x.
Arrows declaredArrows(const Layers& layers) {
  Arrows arrows;
  for (const auto& [from, room] : layers.rooms()) {
    for (const auto& [to, ignored] : layers.rooms()) {
      if (from != to && layers.mayInclude(from, to)) arrows[from].insert(to);
    }
  }
  return arrows;
}

const Layers kSmall("core/a:\ncore/b: core/a\ncore/data:\nui/panels/* [qt]: core/*\n");

TEST(Layers, LayersFileIsWellFormed) {
  EXPECT_FALSE(layers().rooms().empty());
  EXPECT_EQ(listed(layers().malformed()), "");
}

TEST(Layers, EachIncludeFollowsAnArrow) {
  EXPECT_EQ(listed(brokenIncludes(tree(), layers())), "");
}

TEST(Layers, EachRoomHasItsLine) {
  EXPECT_EQ(listed(roomsWithoutLine(tree(), layers())), "");
}

TEST(Layers, NoCycles) {
  EXPECT_EQ(cycleIn(arrowsOf(tree())).value_or(""), "");
  EXPECT_EQ(cycleIn(declaredArrows(layers())).value_or(""), "");
}

TEST(LayersChecker, FindsForbiddenArrow) {
  const Files files = {{"core/a/x.cpp", "\n#include \"core/b/y.h\"\n"}};
  EXPECT_EQ(listed(brokenIncludes(files, kSmall)),
            "\n  core/a/x.cpp:2: core/a may not include core/b (core/b/y.h)");
}

TEST(LayersChecker, FindsQtBelowTheWindow) {
  for (const char* header : {"<QString>", "<QtGui/QImage>", "<qglobal.h>"}) {
    const std::string text = std::string("#include ") + header + "\n";
    EXPECT_EQ(brokenIncludes({{"core/a/x.cpp", text}}, kSmall).size(), 1U) << header;
    EXPECT_EQ(brokenIncludes({{"core/data/x.h", text}}, kSmall).size(), 1U) << header;
    EXPECT_TRUE(brokenIncludes({{"core/data/x.cpp", text}}, kSmall).empty()) << header;
    EXPECT_TRUE(brokenIncludes({{"ui/panels/p/x.cpp", text}}, kSmall).empty()) << header;
  }
  EXPECT_TRUE(brokenIncludes({{"core/a/x.cpp", "#include <queue>\n"}}, kSmall).empty());
}

TEST(LayersChecker, FindsIncludesNotRootedOrInAngleBrackets) {
  EXPECT_EQ(brokenIncludes({{"core/a/x.cpp", "#include \"y.h\"\n"}}, kSmall).size(), 1U);
  EXPECT_EQ(brokenIncludes({{"core/b/x.cpp", "#include <core/a/y.h>\n"}}, kSmall).size(), 1U);
  EXPECT_TRUE(brokenIncludes({{"core/b/x.cpp", "#include \"core/a/y.h\"\n"}}, kSmall).empty());
  EXPECT_TRUE(brokenIncludes({{"core/b/x.cpp", "#include \"pb_encode.h\"\n"}}, kSmall).empty());
}

TEST(LayersChecker, WildcardsStandForRoomsBelow) {
  EXPECT_TRUE(kSmall.mayInclude("ui/panels/p", "core/a"));
  EXPECT_FALSE(kSmall.mayInclude("ui/panels/p", "ui/panels/q"));
  EXPECT_EQ(kSmall.room("ui/panels"), nullptr);
}

TEST(LayersChecker, FindsRoomWithoutLineAndMalformedLine) {
  EXPECT_EQ(roomsWithoutLine({{"core/new/x.cpp", ""}}, kSmall).size(), 1U);
  EXPECT_EQ(Layers("core/a\ncore/b: core/a,\ncore/c:\ncore/c:\n").malformed().size(), 3U);
}

TEST(LayersChecker, FindsCycles) {
  EXPECT_EQ(cycleIn({{"a", {"b"}}, {"b", {"c"}}, {"c", {"a"}}}), "a -> b -> c -> a");
  EXPECT_EQ(cycleIn({{"a", {"b", "c"}}, {"b", {"c"}}}), std::nullopt);
  EXPECT_TRUE(cycleIn(declaredArrows(Layers("a: b\nb: a\n"))).has_value());
}

}  // namespace
}  // namespace mote::architecture
