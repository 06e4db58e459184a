// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// max_f32 in double.
#include <algorithm>
#include <cmath>
#include <numeric>

#include "tests/support/reduce_oracle.h"

namespace mote::tests {
namespace {

TEST(MaxF32, FoldsTheMiddleAxis) {
  expectReduction("max_f32", [](const std::vector<double>& v) {
    return *std::max_element(v.begin(), v.end());
  });
}

}  // namespace
}  // namespace mote::tests
