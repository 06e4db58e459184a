// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// sub_s8 against TFLite's formula in wide integers.
#include <functional>

#include "tests/support/quantized_pairs.h"

namespace mote::tests {
namespace {

TEST(SubS8, FollowsTflite) {
  expectQuantizedSums<std::int8_t>(
      "sub_s8", 20, {{-128, 64, 5}, {-7, 3, 5}, {0, 0, -128}, {127, -63, 5}}, std::minus());
}

}  // namespace
}  // namespace mote::tests
