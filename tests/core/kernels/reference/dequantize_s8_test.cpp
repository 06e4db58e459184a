// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// dequantize_s8 for all 256 values.
#include "tests/support/quantization_cases.h"

namespace mote::tests {
namespace {

TEST(DequantizeS8, ScalesTheDifferenceFromZero) {
  expectDequantizesAll<std::int8_t>("dequantize_s8", -3);
}

TEST(DequantizeS8, NeedsAScaleAndAZeroPointOfItsType) {
  expectDequantizeNeedsSteps<std::int8_t>("dequantize_s8");
}

}  // namespace
}  // namespace mote::tests
