// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where things are on this computer: the folder of running boards, and firmware.
#pragma once

#include <filesystem>
#include <string>

#include "core/result/result.h"

namespace mote::virtual_boards {

/// The user's folder of running boards, made where it is missing: $MOTE_RUNTIME_DIR, or
/// $XDG_RUNTIME_DIR/mote, or /tmp/mote-<uid>. Refused: "virtual.folder" where others could write
/// to it.
[[nodiscard]] Result<std::filesystem::path> runtimeFolder();

/// A firmware file, looked for in $MOTE_FIRMWARE_DIR, then beside this executable and in bin/ and
/// share/mote/firmware/ of the folder above it. Failed: "virtual.firmware", naming the places.
[[nodiscard]] Result<std::filesystem::path> findFirmware(const std::string& name);

}  // namespace mote::virtual_boards
