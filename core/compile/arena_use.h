// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How full a program's working memory is while it runs.
#pragma once

#include <cstdint>
#include <vector>

#include "core/compile/compile.h"

namespace mote::compile {

struct ArenaUse {
  std::vector<std::uint64_t> bytes;  ///< by program node: bytes in use, shared ones once
  std::uint32_t peak = 0;            ///< the first node at which most are
};

[[nodiscard]] ArenaUse arenaUse(const Compiled& compiled);

}  // namespace mote::compile
