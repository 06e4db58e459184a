// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Starting and stopping boards that this computer plays, for those who only see sessions.
#pragma once

#include <string>

#include "core/result/result.h"

namespace mote::session {

/// Returns when it listens, or finds it running; it ends with this process. Errors as in
/// devices/virtual.
[[nodiscard]] Result<void> startBoard(const std::string& id);
[[nodiscard]] Result<void> stopBoard(const std::string& id);

}  // namespace mote::session
