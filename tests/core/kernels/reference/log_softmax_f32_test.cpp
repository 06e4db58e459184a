// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// log_softmax_f32 in double, also for large values.
#include "tests/support/reduce_oracle.h"

namespace mote::tests {
namespace {

TEST(LogSoftmaxF32, FollowsItsDefinition) {
  expectSoftmax("log_softmax_f32", [](double x, double sum) { return x - std::log(sum); });
}

}  // namespace
}  // namespace mote::tests
