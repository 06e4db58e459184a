// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// LpNormalization by hand; ONNX has no case of it.
#include <cmath>

#include "tests/support/node_case.h"

namespace mote::tests {
namespace {

TEST(LpNormalization, DividesByTheNorm) {
  const Array data = floats({2, 2}, {3, -4, 0, 5});
  const auto one = runNode("LpNormalization", {data}, {{"p", std::int64_t{1}}});
  EXPECT_EQ(difference({one}, {floats({2, 2}, {3.0F / 7, -4.0F / 7, 0, 1})}, 1e-6), "");
  const auto two = runNode("LpNormalization", {data});
  EXPECT_EQ(difference({two}, {floats({2, 2}, {0.6F, -0.8F, 0, 1})}, 1e-6), "");
  const auto columns = runNode("LpNormalization", {data}, {{"axis", std::int64_t{0}}});
  const float root = std::sqrt(41.0F);
  EXPECT_EQ(difference({columns}, {floats({2, 2}, {1, -4 / root, 0, 5 / root})}, 1e-6), "");
}

TEST(LpNormalization, RefusesOtherNorms) {
  EXPECT_EQ(refusalOf("LpNormalization", {counting({4})}, {{"p", std::int64_t{3}}}),
            "lp-normalization.p");
}

}  // namespace
}  // namespace mote::tests
