// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// layers.txt: the rooms, what each may include, and what kind of room it is.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "tests/architecture/tree.h"

namespace mote::architecture {

struct Room {
  std::set<std::string> flags;
  std::vector<std::string> arrows;  ///< rooms, or "core/*" for every room below core

  [[nodiscard]] bool isDeviceSafe() const { return flags.contains("device-safe"); }
  [[nodiscard]] bool mayUseQt() const { return flags.contains("qt"); }
};

class Layers {
 public:
  explicit Layers(std::string_view text);

  /// The room a folder is, by its own line or its parent's "parent/*"; null where there is none.
  [[nodiscard]] const Room* room(const std::string& folder) const;

  /// The innermost room that `path` lies in or below; null outside the house.
  [[nodiscard]] const Room* roomAround(std::string_view path) const;

  [[nodiscard]] bool mayInclude(const std::string& from, const std::string& to) const;

  [[nodiscard]] const std::map<std::string, Room>& rooms() const { return m_rooms; }
  [[nodiscard]] const Findings& malformed() const { return m_malformed; }

 private:
  std::map<std::string, Room> m_rooms;
  Findings m_malformed;
};

/// The project's own layers.txt.
const Layers& layers();

using Arrows = std::map<std::string, std::set<std::string>>;

/// A way from a room back to itself, as "a -> b -> a"; nothing where there is none.
std::optional<std::string> cycleIn(const Arrows& arrows);

}  // namespace mote::architecture
