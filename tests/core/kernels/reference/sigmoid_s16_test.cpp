// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// sigmoid_s16 against the real function over all of int16; that it equals TFLite to the bit is
// judged by its interpreter in tests/core/formats/tflite.
#include "tests/support/int16_activations.h"

namespace mote::tests {
namespace {

TEST(SigmoidS16, IsNearTheReal) {
  expectNearReal16("sigmoid_s16", 2, [](double x) { return 1.0 / (1.0 + std::exp(-x)); });
}

TEST(SigmoidS16, RefusesWhatItsSumsCannotHold) {
  expectRefusesWideSums16("sigmoid_s16");
}

}  // namespace
}  // namespace mote::tests
