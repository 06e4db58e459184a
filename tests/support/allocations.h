// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Counts what a test's program allocates, operator new included.
#pragma once

#include <cstdint>

namespace mote::tests {

/// Blocks of memory asked for so far, by any thread.
[[nodiscard]] std::uint64_t allocations() noexcept;

}  // namespace mote::tests
