// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every template of this folder.
#pragma once

#include <span>

#include "core/templates/interface/template.h"

namespace mote::templates {

[[nodiscard]] std::span<const Template* const> all() noexcept;
[[nodiscard]] const Template* find(std::string_view id) noexcept;

}  // namespace mote::templates
