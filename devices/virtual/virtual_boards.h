// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Starts and stops the boards this computer can play: QEMU machines and the native process. One
// board of a kind runs per user; every program of the studio sees it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/result/result.h"
#include "devices/catalogue/board_description.h"

namespace mote::virtual_boards {

using catalogue::BoardDescription;

/// The boards of the catalogue that this computer can start, in the order of their ids.
[[nodiscard]] const std::vector<BoardDescription>& boards();
/// nullptr where it can start none of the id.
[[nodiscard]] const BoardDescription* findBoard(std::string_view id);

/// WithProcess: ends with the program that started it, even when that crashes. Detached: until
/// stop().
enum class Lifetime { WithProcess, Detached };

struct Instance {
  std::string id;
  std::string address;  ///< for link::openLink()
};

/// Starts the board, or finds it running (then its lifetime stays what it was). It listens when
/// this returns. Refused: "virtual.unknown" (no such board, or none that can be started). Failed:
/// "virtual.firmware", "virtual.program", "virtual.start" with the emulator's own last words.
[[nodiscard]] Result<Instance> start(const std::string& id, Lifetime lifetime);

/// Ends the board, whoever started it; does nothing to one that is not running.
Result<void> stop(const std::string& id);

/// The boards running now, in the order of their ids.
[[nodiscard]] Result<std::vector<Instance>> running();

}  // namespace mote::virtual_boards
