// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files that are whole and on the disk, or as they were: also when killed, also on a full disk.
#pragma once

#include <cstddef>
#include <filesystem>
#include <span>

#include "core/array/array.h"
#include "core/result/result.h"

namespace mote::files {

/// Atomic: bytes go to a neighbour file that replaces `path` only when it is whole on the disk. A
/// link stays a link and permissions stay: what it points to is replaced.
[[nodiscard]] Result<void> replaceFile(const std::filesystem::path& path,
                                       std::span<const std::byte> bytes);
/// Refused where something of that name is there; nothing is left of a file that could not be
/// written whole.
[[nodiscard]] Result<void> createFile(const std::filesystem::path& path,
                                      std::span<const std::byte> bytes);
/// All of a file that is no link, refused above `limit` bytes.
[[nodiscard]] Result<Bytes> readWhole(const std::filesystem::path& path, std::size_t limit);
/// What another process may have written reaches the disk, too.
[[nodiscard]] Result<void> syncFile(const std::filesystem::path& path);
/// What was made, renamed or removed in the folder reaches the disk.
[[nodiscard]] Result<void> syncFolder(const std::filesystem::path& folder);

}  // namespace mote::files
