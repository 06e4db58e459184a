// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// DFT against ONNX's own cases and the sum in double.
#include <complex>
#include <numbers>

#include "tests/support/node_case.h"
#include "tests/support/onnx_case.h"
#include "tests/support/random.h"

namespace mote::tests {
namespace {

TEST(DFT, GivesWhatOnnxExpects) {
  runCases({"test_dft", "test_dft_axis", "test_dft_inverse"});
}

TEST(DFT, IsASumOfTurns) {
  Random random(9);
  const auto values = random.reals(2 * 10 * 2, -1.0F, 1.0F);
  for (const std::int64_t inverse : {0, 1}) {
    std::vector<float> want;
    for (std::size_t batch = 0; batch < 2; ++batch) {
      for (std::size_t k = 0; k < 10; ++k) {
        std::complex<double> sum;
        for (std::size_t n = 0; n < 10; ++n) {
          const std::complex<double> x(static_cast<double>(values[(batch * 10 + n) * 2]),
                                       static_cast<double>(values[(batch * 10 + n) * 2 + 1]));
          const double sign = inverse != 0 ? 1.0 : -1.0;
          sum += x *
                 std::polar(1.0, sign * 2.0 * std::numbers::pi * static_cast<double>(n * k) / 10.0);
        }
        if (inverse != 0) sum /= 10.0;
        want.insert(want.end(), {static_cast<float>(sum.real()), static_cast<float>(sum.imag())});
      }
    }
    const Array got = runNode("DFT", {floats({2, 10, 2}, values)}, {{"inverse", inverse}});
    EXPECT_EQ(difference({got}, {floats({2, 10, 2}, want)}, 1e-6), "");
  }
}

TEST(DFT, CutsAndFills) {
  const Array x = floats({1, 3, 1}, {1, 2, 4});
  EXPECT_EQ(
      difference({runNode("DFT", {x, int64s({}, {2})})}, {floats({1, 2, 2}, {3, 0, -1, 0})}, 1e-6),
      "");
  EXPECT_EQ(difference({runNode("DFT", {x, int64s({}, {4})}, {{"onesided", std::int64_t{1}}})},
                       {floats({1, 3, 2}, {7, 0, -3, -2, 3, 0})}, 1e-6),
            "");
}

TEST(DFT, RefusesAxesAndPartsThatAreNone) {
  EXPECT_EQ(refusalOf("DFT", {counting({1, 3, 3})}), "dft.parts");
  EXPECT_EQ(refusalOf("DFT", {counting({1, 3, 1})}, {{"axis", std::int64_t{2}}}), "operator.axis");
  EXPECT_EQ(refusalOf("DFT", {counting({1, 3, 1}), int64s({}, {0})}), "dft.length");
  EXPECT_EQ(refusalOf("DFT", {counting({1, 3, 2}), int64s({}, {INT32_MAX})}), "dft.length");
}

}  // namespace
}  // namespace mote::tests
