// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Parses layers.txt and looks for cycles.
#include "tests/architecture/layers.h"

#include <algorithm>
#include <iterator>
#include <regex>
#include <sstream>

namespace mote::architecture {

namespace {

constexpr std::string_view kLayersFile = "tests/architecture/layers.txt";

std::vector<std::string> wordsOf(const std::string& text) {
  std::istringstream stream(text);
  return {std::istream_iterator<std::string>(stream), std::istream_iterator<std::string>()};
}

bool matches(const std::string& pattern, const std::string& room) {
  if (!pattern.ends_with("/*")) return pattern == room;
  return isBelow(room, std::string_view(pattern).substr(0, pattern.size() - 2));
}

/// Depth first; `trail` is the way here.
std::optional<std::string> cycleFrom(const std::string& room, const Arrows& arrows,
                                     std::vector<std::string>& trail,
                                     std::set<std::string>& finished) {
  if (finished.contains(room)) return std::nullopt;
  const auto seen = std::ranges::find(trail, room);
  if (seen != trail.end()) {
    std::string text;
    for (auto at = seen; at != trail.end(); ++at) text += *at + " -> ";
    return text + room;
  }
  trail.push_back(room);
  if (const auto found = arrows.find(room); found != arrows.end()) {
    for (const std::string& next : found->second) {
      if (auto cycle = cycleFrom(next, arrows, trail, finished)) return cycle;
    }
  }
  trail.pop_back();
  finished.insert(room);
  return std::nullopt;
}

}  // namespace

Layers::Layers(std::string_view text) {
  static const std::regex pattern(R"(^([a-z0-9_/*]+)(?: \[([a-z ,-]+)\])?:((?: [a-z0-9_/*]+)*)$)");
  std::size_t number = 0;
  for (const std::string& line : linesOf(text)) {
    ++number;
    if (line.empty() || line[0] == '#') continue;
    std::smatch match;
    if (!std::regex_match(line, match, pattern)) {
      m_malformed.push_back(finding(kLayersFile, number, "not 'room [flags]: rooms'"));
      continue;
    }
    Room room;
    std::string flags = match[2];
    std::ranges::replace(flags, ',', ' ');
    for (std::string& flag : wordsOf(flags)) room.flags.insert(std::move(flag));
    room.arrows = wordsOf(match[3]);
    if (!m_rooms.emplace(match[1], std::move(room)).second) {
      m_malformed.push_back(finding(kLayersFile, number, "second line of " + match[1].str()));
    }
  }
}

const Room* Layers::room(const std::string& folder) const {
  auto found = m_rooms.find(folder);
  if (found == m_rooms.end()) found = m_rooms.find(folderOf(folder) + "/*");
  return found == m_rooms.end() ? nullptr : &found->second;
}

const Room* Layers::roomAround(std::string_view path) const {
  for (std::string folder = folderOf(path); !folder.empty(); folder = folderOf(folder)) {
    if (const Room* found = room(folder)) return found;
  }
  return nullptr;
}

bool Layers::mayInclude(const std::string& from, const std::string& to) const {
  if (from == to) return true;
  const Room* found = room(from);
  if (found == nullptr) return false;
  return std::ranges::any_of(found->arrows,
                             [&](const std::string& arrow) { return matches(arrow, to); });
}

const Layers& layers() {
  static const Layers parsed = [] {
    const auto found = std::ranges::find(tree(), kLayersFile, &File::path);
    return Layers(found == tree().end() ? "" : found->text);
  }();
  return parsed;
}

std::optional<std::string> cycleIn(const Arrows& arrows) {
  std::set<std::string> finished;
  for (const auto& [room, targets] : arrows) {
    std::vector<std::string> trail;
    if (auto cycle = cycleFrom(room, arrows, trail, finished)) return cycle;
  }
  return std::nullopt;
}

}  // namespace mote::architecture
