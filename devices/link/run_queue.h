// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long a process of this computer has waited for a processor: an emulated board is silent while
// others have it.
#pragma once

#include <sys/types.h>

#include "devices/link/link.h"

namespace mote::link {

/// Of all its threads since they began, by Linux's /proc/PID/task/*/schedstat; 0 where the system
/// does not tell.
[[nodiscard]] Milliseconds waitedForProcessor(pid_t process);

}  // namespace mote::link
