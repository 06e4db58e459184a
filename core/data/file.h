// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whole files into memory with a size limit; gzip unpacked on the way.
#pragma once

#include <cstddef>
#include <filesystem>

#include "core/array/array.h"
#include "core/result/result.h"

namespace mote::data {

/// Refused above `limit` bytes (after unpacking), failed with the system's words where unreadable.
[[nodiscard]] Result<Bytes> readFile(const std::filesystem::path& path,
                                     std::size_t limit = std::size_t{1} << 31U);

}  // namespace mote::data
