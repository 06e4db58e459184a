// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// softmax_f32 in double, also for large values.
#include "tests/support/reduce_oracle.h"

namespace mote::tests {
namespace {

TEST(SoftmaxF32, FollowsItsDefinition) {
  expectSoftmax("softmax_f32", [](double x, double sum) { return std::exp(x) / sum; });
}

}  // namespace
}  // namespace mote::tests
