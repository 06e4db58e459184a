// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Walks a model's raw bytes before protobuf does: truncation, nesting, counts and text encoding.
#pragma once

#include <cstddef>
#include <span>

#include "core/result/result.h"

namespace mote::onnx_format {

/// Bytes protobuf will read without surprise: every length inside its parent, at most 48 levels and
/// two million parts (each costs memory however few bytes it has), names in UTF-8. The error says
/// at which byte and in which part of the model.
[[nodiscard]] Result<void> checkWire(std::span<const std::byte> bytes);

}  // namespace mote::onnx_format
