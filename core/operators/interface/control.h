// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Operators with graphs inside them.
#pragma once

#include <initializer_list>
#include <string_view>

#include "core/operators/interface/node_view.h"
#include "core/operators/interface/rules.h"
#include "core/result/result.h"

namespace mote::operators {

/// The outputs' types as the file declares them: what the graphs inside give is known once they
/// run. Refuses a node without those graphs.
[[nodiscard]] Result<Types> declaredTypes(const NodeView& view,
                                          std::initializer_list<std::string_view> bodies);

}  // namespace mote::operators
