// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The boards a person can choose from: those this computer plays, and what hangs on its ports.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/result/result.h"
#include "devices/session/session.h"

namespace mote::session {

/// state: "running" or "stopped" for boards this computer plays, "attached" for a serial port that
/// nobody has asked yet.
struct BoardEntry {
  std::string id;
  std::string name;
  std::string address;  ///< for Session::open; empty while stopped
  bool emulated = false;
  std::string state;
  std::uint64_t modelBytes = 0;  ///< room for a program; 0 = not known
  std::uint64_t arenaBytes = 0;  ///< room for working memory; 0 = not known
};

[[nodiscard]] Result<std::vector<BoardEntry>> listBoards();
/// Nothing where no board has the id.
[[nodiscard]] Result<BoardEntry> findBoard(const std::string& id);

/// `board`: an id from the list, started where it is not running, or an address ("unix:...",
/// "serial:..."). A started board ends with this process unless `detached`.
[[nodiscard]] Result<std::unique_ptr<Session>> connect(const std::string& board,
                                                       bool detached = false);

}  // namespace mote::session
