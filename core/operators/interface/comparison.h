// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Comparisons and logic: two inputs that broadcast together, a bool output.
#pragma once

#include <string_view>

#include "core/operators/interface/lowering.h"
#include "core/operators/interface/node_view.h"
#include "core/operators/interface/rules.h"
#include "core/result/result.h"

namespace mote::operators {

/// Two inputs of one element type.
[[nodiscard]] Result<Types> inferComparison(const NodeView& view);
/// Two bools.
[[nodiscard]] Result<Types> inferLogic(const NodeView& view);
/// Through a kernel that takes no parameters. Refuses elements that none of them compares.
[[nodiscard]] Result<void> lowerComparison(const NodeView& view, Lowering& lowering,
                                           std::string_view kernel);

}  // namespace mote::operators
