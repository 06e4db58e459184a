// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every block of this folder.
#pragma once

#include <span>

#include "core/blocks/interface/block.h"

namespace mote::blocks {

[[nodiscard]] std::span<const Block* const> all() noexcept;
[[nodiscard]] const Block* find(std::string_view id) noexcept;

}  // namespace mote::blocks
