// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which layers to run in strips, and in how many.
#pragma once

#include <cstdint>
#include <functional>

#include "core/compile/draft.h"
#include "core/compile/patch_options.h"
#include "core/result/result.h"

namespace mote::compile {

/// Cuts the layers around the node that needs most, again while that helps (once where the number
/// of strips is given). With a limit the fewest multiplications that keep to it, without, or where
/// nothing does, the least memory. `macs` counts a node's, of its rows where it has only some.
[[nodiscard]] Result<void> choosePatches(
    Draft& draft, const PatchOptions& options,
    const std::function<std::uint64_t(const DraftNode&)>& macs);

}  // namespace mote::compile
