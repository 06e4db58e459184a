// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a coverage-guided fuzzer calls: one function per format, its failed assertions ending the
// process, so that they count as findings.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace mote::fuzz::entry {

/// Bytes of a .mote file, whose checksum is put right first; run with both sets of kernels.
void program(std::span<const std::byte> bytes);
/// Bytes of an ONNX or a TFLite file.
void onnx(std::span<const std::byte> bytes);
void tflite(std::span<const std::byte> bytes);

}  // namespace mote::fuzz::entry
