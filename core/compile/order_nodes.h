// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The order of execution that needs the least working memory.
#pragma once

#include "core/compile/draft.h"
#include "core/result/result.h"

namespace mote::compile {

/// Orders the nodes for the lowest peak of bytes alive, where the plan of that order is smaller
/// than that of the given one; else the draft stays as it is. The order is the best there is while
/// no more sets of finished nodes of one size must be looked at than a limit (2,000 for up to 31
/// nodes, 1,000,000 / n^2 above); beyond, the most promising ones are followed. Drafts of more than
/// 1,000 nodes are left alone.
[[nodiscard]] Result<void> orderNodes(Draft& draft);

}  // namespace mote::compile
