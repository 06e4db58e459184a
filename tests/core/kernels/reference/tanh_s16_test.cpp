// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// tanh_s16 against the real function over all of int16; that it equals TFLite to the bit is judged
// by its interpreter in tests/core/formats/tflite.
#include "tests/support/int16_activations.h"

namespace mote::tests {
namespace {

TEST(TanhS16, IsNearTheReal) {
  expectNearReal16("tanh_s16", 4, [](double x) { return std::tanh(x); });
}

TEST(TanhS16, RefusesWhatItsSumsCannotHold) {
  expectRefusesWideSums16("tanh_s16");
}

}  // namespace
}  // namespace mote::tests
