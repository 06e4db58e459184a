// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// product_f32 in double.
#include <algorithm>
#include <cmath>
#include <numeric>

#include "tests/support/reduce_oracle.h"

namespace mote::tests {
namespace {

TEST(ProductF32, FoldsTheMiddleAxis) {
  expectReduction("product_f32", [](const std::vector<double>& v) {
    return std::accumulate(v.begin(), v.end(), 1.0, std::multiplies<>());
  });
}

}  // namespace
}  // namespace mote::tests
