// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Locks between processes that end with their holder, however it ends.
#pragma once

#include <filesystem>
#include <optional>

#include "core/files/file_handle.h"
#include "core/result/result.h"

namespace mote::files {

/// Held as long as the handle lives.
using FileLock = FileHandle;

/// Waits for a file or folder; where the file system has no locks, goes on without.
[[nodiscard]] Result<FileLock> lockForReading(const std::filesystem::path& path);
[[nodiscard]] Result<FileLock> lockForWriting(const std::filesystem::path& path);
/// Makes the file where there is none; empty while another handle holds it.
[[nodiscard]] Result<std::optional<FileLock>> lockIfFree(const std::filesystem::path& path);

}  // namespace mote::files
