// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Graphs of one node with nothing right about it: counts, element types, shapes, constants and
// attributes at random, sensible ones among them.
#pragma once

#include <string>

#include "core/graph/graph.h"
#include "tests/support/random.h"

namespace mote::tests {

/// A node of `type` whose inputs are graph inputs or constants and whose outputs have no types yet.
/// `tame`: sizes of at most 4 and ranks of at most 5, so that what fits can also be run.
[[nodiscard]] graph::Graph randomNode(const std::string& type, Random& random, bool tame);

}  // namespace mote::tests
