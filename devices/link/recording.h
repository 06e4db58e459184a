// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A session with a board as a text file, and that file as a board: `>` and hexadecimal bytes of
// the studio, `<` and those of the board, one line for each write or read.
#pragma once

#include "devices/link/link.h"

namespace mote::link {

/// Passes everything through and writes it down. Failed: "link.record" where the file cannot be
/// made or written.
[[nodiscard]] Result<std::unique_ptr<Link>> record(std::unique_ptr<Link> inner,
                                                   const std::string& path);

/// Answers as recorded, provided the studio writes what was recorded: "link.replay" where it does
/// not; "link.closed" at the end. Refused: "link.recording" where the file is no recording.
[[nodiscard]] Result<std::unique_ptr<Link>> replay(const std::string& path);

}  // namespace mote::link
