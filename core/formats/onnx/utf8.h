// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether bytes are UTF-8 text.
#pragma once

#include <cstddef>
#include <span>

namespace mote::onnx_format {

/// Strict: no overlong forms, no surrogates, nothing above U+10FFFF, no NUL.
[[nodiscard]] bool isUtf8(std::span<const std::byte> bytes) noexcept;

}  // namespace mote::onnx_format
