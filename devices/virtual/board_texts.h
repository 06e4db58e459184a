// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The board.json files this program was built with. Internal to the room.
#pragma once

#include <span>
#include <string_view>

namespace mote::virtual_boards {

[[nodiscard]] std::span<const std::string_view> boardTexts() noexcept;

}  // namespace mote::virtual_boards
