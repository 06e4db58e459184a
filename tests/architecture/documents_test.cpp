// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The documents tell of the house as it is: architecture.md lists the rooms of layers.txt, and the
// files that documents point to exist.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <regex>

#include "tests/architecture/layers.h"

namespace mote::architecture {
namespace {

constexpr std::string_view kArchitecture = "resources/docs/architecture.md";

/// Rooms in the first column of a document's tables.
std::set<std::string> listedRooms(const File& document) {
  static const std::regex row(R"(^\| `((app|core|devices|ui)/[a-z0-9_/*]+)` \|)");
  std::set<std::string> rooms;
  for (const std::string& line : linesOf(document.text)) {
    std::smatch match;
    if (std::regex_search(line, match, row)) rooms.insert(match[1]);
  }
  return rooms;
}

Findings roomDifferences(const File& document, const Layers& layers) {
  const std::set<std::string> told = listedRooms(document);
  Findings findings;
  for (const auto& [room, ignored] : layers.rooms()) {
    if (!told.contains(room))
      findings.push_back(finding(document.path, 0, "does not tell " + room));
  }
  for (const std::string& room : told) {
    if (!layers.rooms().contains(room)) {
      findings.push_back(finding(document.path, 0, room + " is no room"));
    }
  }
  return findings;
}

/// Relative links and `packaging/…` commands that lead nowhere below `root`.
Findings deadLinks(const File& document, const std::filesystem::path& root) {
  static const std::regex link(R"(\]\(([^)#:]+)(#[^)]*)?\)|`(?:\./)?(packaging/[\w./-]+)`)");
  Findings findings;
  const auto begin = std::sregex_iterator(document.text.begin(), document.text.end(), link);
  for (auto match = begin; match != std::sregex_iterator(); ++match) {
    const bool isLink = (*match)[1].matched;
    const std::string target = isLink ? (*match)[1] : (*match)[3];
    const auto base = isLink ? root / folderOf(document.path) : root;
    if (std::filesystem::exists(base / target)) continue;
    const auto at = static_cast<std::size_t>(match->position());
    findings.push_back(
        finding(document.path, lineAt(document.text, at), target + " does not exist"));
  }
  return findings;
}

TEST(Documents, ArchitectureListsTheRooms) {
  const auto document = std::ranges::find(tree(), kArchitecture, &File::path);
  ASSERT_NE(document, tree().end());
  EXPECT_EQ(listed(roomDifferences(*document, layers())), "");
}

TEST(Documents, LinksLeadSomewhere) {
  for (const File& file : tree()) {
    if (extensionOf(file.path) != ".md") continue;
    EXPECT_EQ(listed(deadLinks(file, MOTE_SOURCE_DIR)), "");
  }
}

TEST(DocumentsChecker, FindsDifferences) {
  const File document = {"a.md", "| `core/a` | x |\n| `core/gone` | y |\n"};
  EXPECT_EQ(listed(roomDifferences(document, Layers("core/a:\ncore/b:\n"))),
            "\n  a.md: does not tell core/b\n  a.md: core/gone is no room");
}

TEST(DocumentsChecker, FindsDeadLinks) {
  const File document = {"resources/docs/a.md",
                         "[x](architecture.md) [y](gone.md)\n`./packaging/gone` `packaging/run`\n"};
  EXPECT_EQ(listed(deadLinks(document, MOTE_SOURCE_DIR)),
            "\n  resources/docs/a.md:1: gone.md does not exist"
            "\n  resources/docs/a.md:2: packaging/gone does not exist");
}

}  // namespace
}  // namespace mote::architecture
