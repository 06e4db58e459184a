// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// quantize_u8 by hand: ties away from zero, saturation, not-a-number.
#include "tests/support/quantization_cases.h"

namespace mote::tests {
namespace {

TEST(QuantizeU8, RoundsAndSaturates) {
  EXPECT_EQ(quantizedTies<std::uint8_t>("quantize_u8", 128),
            (std::vector<std::uint8_t>{128, 129, 128, 127, 126, 131, 255, 0, 255, 0, 0}));
}

TEST(QuantizeU8, NeedsAScaleAndAZeroPointOfItsType) {
  expectQuantizeNeedsSteps<std::uint8_t>("quantize_u8");
}

}  // namespace
}  // namespace mote::tests
