// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mul_s16 against TFLite's formula in wide integers.
#include "tests/support/quantized_pairs.h"

namespace mote::tests {
namespace {

TEST(MulS16, FollowsTflite) {
  expectQuantizedProducts<std::int16_t>("mul_s16", 12, 17, {{}});
}

}  // namespace
}  // namespace mote::tests
