// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// min_f32 in double.
#include <algorithm>
#include <cmath>
#include <numeric>

#include "tests/support/reduce_oracle.h"

namespace mote::tests {
namespace {

TEST(MinF32, FoldsTheMiddleAxis) {
  expectReduction("min_f32", [](const std::vector<double>& v) {
    return *std::min_element(v.begin(), v.end());
  });
}

}  // namespace
}  // namespace mote::tests
