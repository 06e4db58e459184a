// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The JSON files this program was built with. Internal to the room.
#pragma once

#include <span>
#include <string_view>

namespace mote::catalogue {

[[nodiscard]] std::span<const std::string_view> boardTexts() noexcept;
[[nodiscard]] std::span<const std::string_view> publishedTexts() noexcept;
[[nodiscard]] std::string_view processorsText() noexcept;

}  // namespace mote::catalogue
