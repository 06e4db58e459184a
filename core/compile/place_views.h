// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Joins and cuts that move nothing: parts of a Concat are written where they belong in its output,
// a Slice or Split looks at its input, where the bytes of the part stand in one piece.
#pragma once

#include "core/compile/draft.h"
#include "core/result/result.h"

namespace mote::compile {

/// Each such node is taken out while the working memory does not grow by it. Parts that begin at no
/// multiple of 16 bytes stay, for tensors do.
[[nodiscard]] Result<void> placeViews(Draft& draft);

}  // namespace mote::compile
