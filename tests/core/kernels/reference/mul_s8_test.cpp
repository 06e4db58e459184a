// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mul_s8 against TFLite's formula in wide integers.
#include "tests/support/quantized_pairs.h"

namespace mote::tests {
namespace {

TEST(MulS8, FollowsTflite) {
  expectQuantizedProducts<std::int8_t>("mul_s8", -1, 8,
                                       {{-128, 11, -9}, {3, 11, -9}, {127, 11, -9}});
}

}  // namespace
}  // namespace mote::tests
