// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// NumPy .npy files (format 1.0-3.0) to arrays and back; little-endian, C order.
#pragma once

#include <filesystem>

#include "core/array/array.h"
#include "core/result/result.h"

namespace mote::data {

[[nodiscard]] Result<Array> readNpy(const std::filesystem::path& path);
[[nodiscard]] Result<Array> parseNpy(std::span<const std::byte> bytes, const std::string& name);
[[nodiscard]] Result<void> writeNpy(const std::filesystem::path& path, const Array& array);

}  // namespace mote::data
