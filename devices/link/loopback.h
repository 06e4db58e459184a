// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two ends of a line inside one process: a board played by the program itself.
#pragma once

#include <utility>

#include "devices/link/link.h"

namespace mote::link {

/// What one end writes the other reads. Each end may live in a thread of its own; once one is
/// destroyed the other reads what is left, then "link.closed". Writing never waits.
[[nodiscard]] std::pair<std::unique_ptr<Link>, std::unique_ptr<Link>> loopback();

}  // namespace mote::link
