// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ArgMax and ArgMin: the place of the extreme element along one axis.
#pragma once

#include <string_view>

#include "core/operators/interface/lowering.h"
#include "core/operators/interface/node_view.h"
#include "core/operators/interface/rules.h"
#include "core/result/result.h"

namespace mote::operators {

/// Attributes axis (0), keepdims (1), select_last_index (0); the output is int64.
[[nodiscard]] Result<Types> inferArg(const NodeView& view);
[[nodiscard]] Result<void> lowerArg(const NodeView& view, Lowering& lowering,
                                    std::string_view kernel);

}  // namespace mote::operators
