// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cost tables this program was built with. Internal to the room.
#pragma once

#include <span>
#include <string_view>

namespace mote::estimate {

[[nodiscard]] std::span<const std::string_view> costTexts() noexcept;

}  // namespace mote::estimate
