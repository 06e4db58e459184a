// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Turns a trusted TensorFlow Lite reference model into a program, one node an operator, with the
// quantization parameters TensorFlow Lite Micro prepares: a path of its own to judge the kernels
// by.
#pragma once

#include <span>

#include "core/image/image_writer.h"

namespace mote::tests {

/// Throws std::runtime_error for an operator the MLPerf Tiny models do not have.
[[nodiscard]] image::ImageWriter programFromTflite(std::span<const std::byte> file);

}  // namespace mote::tests
