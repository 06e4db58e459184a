// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Turns argc/argv into a command's run, its output and the exit code.
#pragma once

#include <span>

#include "app/mote/cli/command.h"

namespace mote::cli {

/// 0 only on success; 1 the command refused or failed; 2 the command line is wrong; 130
/// interrupted.
[[nodiscard]] int runCommandLine(std::span<const Command* const> commands, int argc,
                                 const char* const* argv);

}  // namespace mote::cli
