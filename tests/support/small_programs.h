// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small valid programs to read, break and mutate.
#pragma once

#include "core/image/image_writer.h"

namespace mote::tests {

/// Tensors: 0 input [1, 2], 1 weights [2, 2], 2 hidden [1, 2], 3 output [1, 2]; two dense layers,
/// the first named "first", the second with its bias left out.
[[nodiscard]] image::ImageWriter twoLayerProgram();

/// One int8 tensor [4], copied to another.
[[nodiscard]] image::ImageWriter oneInt8TensorProgram();

/// A node of nearly every kernel on tensors of a few elements, chained where shapes allow.
[[nodiscard]] image::ImageWriter everyKernelProgram();

}  // namespace mote::tests
