// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Child processes that neither outlive their parent by accident nor become zombies. Internal to
// the room.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/result/result.h"

namespace mote::virtual_boards {

/// A process number may be used again; with its start time it names one process only.
struct ProcessId {
  pid_t pid = 0;
  std::uint64_t startTime = 0;  ///< clock ticks after boot, as /proc has it
};

struct Launch {
  std::string program;  ///< a path, or a name looked for in $PATH
  std::vector<std::string> arguments;
  std::filesystem::path folder;  ///< to run in
  std::filesystem::path log;     ///< standard output and error
  bool diesWithParent = true;    ///< killed when this process ends, however that happens
};

/// Thread-safe. Failed: "virtual.program" where the program is missing or not executable.
[[nodiscard]] Result<ProcessId> launch(const Launch& what);

/// False once it ended, a zombie included; a child of ours is reaped then.
[[nodiscard]] bool isAlive(const ProcessId& process);

/// Asks it to end, then ends it; returns when it is gone or the time is over.
void terminate(const ProcessId& process, std::chrono::milliseconds timeout);

}  // namespace mote::virtual_boards
