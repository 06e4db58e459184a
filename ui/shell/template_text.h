// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words about the networks one can start from.
#pragma once

#include <QString>
#include <string_view>

#include "core/templates/catalogue.h"

namespace mote::shell {

/// As it is in every language, such as an id.
[[nodiscard]] QString textOf(std::string_view text);
/// A network's own name stays as its paper has it.
[[nodiscard]] QString templateTitle(const templates::Template& entry);
/// One line: what it is for.
[[nodiscard]] QString templatePurpose(const templates::Template& entry);

}  // namespace mote::shell
