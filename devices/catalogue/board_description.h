// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is known of a kind of board without asking one: its board.json.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/figure/figure.h"

namespace mote::catalogue {

struct BoardDescription {
  std::string id;    ///< e.g. "mps2-an386"
  std::string name;  ///< for people
  std::string cpu;   ///< an entry of processors.json
  bool emulated = false;
  std::uint64_t clockHz = 0;     ///< 0 = not known
  std::string tickKind;          ///< "instructions", "cycles" or "nanoseconds"; empty: no agent yet
  std::uint64_t modelBytes = 0;  ///< room for a program image; where there is no agent all flash
  std::uint64_t arenaBytes = 0;  ///< room for working memory and kept inputs, or all RAM
  std::string firmware;          ///< file name; empty where there is none
  /// How this computer can start one; empty for boards of metal. `{socket}` and `{firmware}` stand
  /// for paths.
  std::string program;
  std::vector<std::string> arguments;
  /// Of figures below without a source of their own, and of clock and memories.
  std::string source;
  Figure volts;                 ///< of the supply
  Figure milliwatts;            ///< the whole processor running an inference
  Figure cyclesPerInstruction;  ///< where the board's differ from its processor's
};

/// Every kind of board, in the order of their ids.
[[nodiscard]] const std::vector<BoardDescription>& boards();

/// nullptr where no board has the id.
[[nodiscard]] const BoardDescription* findBoard(std::string_view id);

/// Nothing where the text is no board.json.
[[nodiscard]] std::optional<BoardDescription> parseBoard(std::string_view json);

}  // namespace mote::catalogue
