// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether a connection may be made, and the words why not.
#pragma once

#include <string>
#include <vector>

#include "core/graph/gestures.h"

namespace mote::authoring {

/// Refused where the connection would close a cycle, the operator has no such input, or its rule
/// does not take the value's type beside its other inputs. `graph` should know its types; while a
/// required input is missing, types are not judged.
[[nodiscard]] Result<void> checkConnection(const graph::Graph& graph, graph::ValueId value,
                                           graph::Slot slot);

/// Names of a node's inputs as its schema has them, at least as many as it reads. A variadic
/// operator has one more than it reads; one that is not known, as many as it reads.
[[nodiscard]] std::vector<std::string> inputNames(const graph::Node& node);

}  // namespace mote::authoring
