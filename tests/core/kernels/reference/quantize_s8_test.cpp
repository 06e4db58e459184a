// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// quantize_s8 by hand: ties away from zero, saturation, not-a-number.
#include "tests/support/quantization_cases.h"

namespace mote::tests {
namespace {

TEST(QuantizeS8, RoundsAndSaturates) {
  EXPECT_EQ(quantizedTies<std::int8_t>("quantize_s8", -3),
            (std::vector<std::int8_t>{-3, -2, -3, -4, -5, 0, 127, -128, 127, -128, -128}));
}

TEST(QuantizeS8, NeedsAScaleAndAZeroPointOfItsType) {
  expectQuantizeNeedsSteps<std::int8_t>("quantize_s8");
}

}  // namespace
}  // namespace mote::tests
