// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Mutations of .mote programs that know the format: what a forger would write, checksum and all.
#pragma once

#include "core/image/image_writer.h"
#include "tests/fuzz/mutate.h"
#include "tests/support/program_editor.h"

namespace mote::fuzz {

/// One to three of: another kernel, another operand, other dims, type or place of a tensor with
/// sizes that agree again, tensors on each other's bytes, extreme quantization, parameters,
/// constants, counts, offsets and sizes, two nodes in the other's place. The checksum is right.
[[nodiscard]] tests::ProgramEditor mutateProgram(const image::Image& image, Random& random);

}  // namespace mote::fuzz
