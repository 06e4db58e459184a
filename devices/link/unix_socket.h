// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The line of an emulated board: a Unix socket.
#pragma once

#include "devices/link/link.h"

namespace mote::link {

/// Failed: "link.open" where nobody listens at `path` or it is no socket.
[[nodiscard]] Result<std::unique_ptr<Link>> connectUnix(const std::string& path);

}  // namespace mote::link
