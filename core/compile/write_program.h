// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draft -> .mote image: lifetimes, memory plan, bytes.
#pragma once

#include <vector>

#include "core/compile/compile.h"
#include "core/compile/draft.h"
#include "core/result/result.h"

namespace mote::compile {

/// Image, arena and buffers of Compiled; `origins` is one per draft node, or empty for nameless
/// programs. Refused where the arena or the image would be too large.
[[nodiscard]] Result<Compiled> writeProgram(const Draft& draft, std::vector<NodeOrigin> origins,
                                            bool names);

}  // namespace mote::compile
