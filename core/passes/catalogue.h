// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every pass of this folder.
#pragma once

#include <span>

#include "core/passes/interface/pass.h"

namespace mote::passes {

[[nodiscard]] std::span<const Pass* const> all() noexcept;
[[nodiscard]] const Pass* find(std::string_view id) noexcept;

}  // namespace mote::passes
