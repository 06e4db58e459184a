// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two states of one graph as the edit that leads from the first to the second.
#pragma once

#include "core/graph/edit.h"

namespace mote::graph {

/// Where ids of both mean the same nodes and values, as after a pass that works on a copy: an edit
/// `name` that makes `before` equal `after`, and thus can be undone. Takes what both share as it
/// is.
[[nodiscard]] Edit differenceOf(const std::string& name, const Graph& before, const Graph& after);

}  // namespace mote::graph
