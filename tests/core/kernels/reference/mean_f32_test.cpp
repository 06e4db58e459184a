// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mean_f32 in double.
#include <algorithm>
#include <cmath>
#include <numeric>

#include "tests/support/reduce_oracle.h"

namespace mote::tests {
namespace {

TEST(MeanF32, FoldsTheMiddleAxis) {
  expectReduction("mean_f32", [](const std::vector<double>& v) {
    return std::accumulate(v.begin(), v.end(), 0.0) / static_cast<double>(v.size());
  });
}

}  // namespace
}  // namespace mote::tests
