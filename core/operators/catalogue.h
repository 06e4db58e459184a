// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every operator of this folder, and type inference over whole graphs by their rules.
#pragma once

#include <span>
#include <string_view>

#include "core/graph/edit.h"
#include "core/operators/interface/operator.h"

namespace mote::operators {

[[nodiscard]] std::span<const Operator* const> all() noexcept;
/// Null where the operator is not ours.
[[nodiscard]] const Operator* find(std::string_view domain, std::string_view type) noexcept;

}  // namespace mote::operators
