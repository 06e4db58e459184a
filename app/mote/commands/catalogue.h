// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every command of this folder, in name order.
#pragma once

#include <span>

#include "app/mote/cli/command.h"

namespace mote::commands {

[[nodiscard]] std::span<const cli::Command* const> all() noexcept;

}  // namespace mote::commands
