// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// dequantize_u8 for all 256 values.
#include "tests/support/quantization_cases.h"

namespace mote::tests {
namespace {

TEST(DequantizeU8, ScalesTheDifferenceFromZero) {
  expectDequantizesAll<std::uint8_t>("dequantize_u8", 128);
}

TEST(DequantizeU8, NeedsAScaleAndAZeroPointOfItsType) {
  expectDequantizeNeedsSteps<std::uint8_t>("dequantize_u8");
}

}  // namespace
}  // namespace mote::tests
