// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The boards of the catalogue, as estimates want them.
#pragma once

#include <string>
#include <vector>

#include "core/estimate/estimate.h"
#include "core/result/result.h"

namespace mote::session {

/// What the firmware around a program takes of a board's memories: the interpreter with the kernels
/// of an int8 network, and its stack and buffers (tests/device holds it to that).
inline constexpr std::uint64_t kFirmwareFlashBytes = 28 * 1024;
inline constexpr std::uint64_t kFirmwareRamBytes = 8 * 1024;

/// All boards whose processor and clock are known, in the order of their ids.
[[nodiscard]] const std::vector<estimate::Target>& targets();
/// Refused: "estimate.board-unknown".
[[nodiscard]] Result<estimate::Target> findTarget(const std::string& id);

}  // namespace mote::session
