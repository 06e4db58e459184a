// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ConvTranspose against ONNX's own cases; groups by hand.
#include <array>
#include "tests/support/node_case.h"
#include "tests/support/random.h"

namespace mote::tests {
namespace {

using Integers = std::vector<std::int64_t>;

TEST(ConvTranspose, GivesWhatOnnxExpects) {
  runCases({"test_convtranspose", "test_convtranspose_1d", "test_convtranspose_autopad_same",
            "test_convtranspose_dilations", "test_convtranspose_kernel_shape",
            "test_convtranspose_output_shape", "test_convtranspose_pad", "test_convtranspose_pads",
            "test_convtranspose_with_kernel"});
}

TEST(ConvTranspose, RefusesThreeAxes) {
  runCases({"test_convtranspose_3d"});
}

/// Two groups of one channel each; group 0 gives two outputs, (1, 2) spread by (1, 10) and (100,
/// 0).
TEST(ConvTranspose, InGroups) {
  const Array x = floats({1, 2, 1, 2}, {1, 2, 3, 4});
  const Array w = floats({2, 2, 1, 2}, {1, 10, 100, 0, 2, 0, 0, 5});
  const Array got = runNode("ConvTranspose", {x, w}, {{"group", std::int64_t{2}}});
  EXPECT_EQ(
      difference({got}, {floats({1, 4, 1, 3}, {1, 12, 20, 100, 200, 0, 6, 8, 0, 0, 15, 20})}, 1e-6),
      "");
}

TEST(ConvTranspose, RefusesWhatDoesNotFit) {
  const Array x = counting({1, 2, 3, 3});
  EXPECT_EQ(refusalOf("ConvTranspose", {x, counting({3, 1, 2, 2})}), "conv.channels");
  EXPECT_EQ(
      refusalOf("ConvTranspose", {x, counting({2, 1, 2, 2})}, {{"pads", Integers{9, 9, 9, 9}}}),
      "operator.window");
  EXPECT_EQ(
      refusalOf("ConvTranspose", {x, counting({2, 1, 2, 2})}, {{"output_padding", Integers{1}}}),
      "operator.window");
}

/// Each input element adds the whole kernel to the output; x [1, C, d, h, w], w [C, M / g, k...].
std::vector<float> scattered(const Array& x, const Array& w, const Dims& out, std::int64_t groups,
                             std::int64_t stride, std::int64_t dilation, std::int64_t pad) {
  const Dims& in = x.dims();
  const Dims& k = w.dims();
  std::vector<double> sums(static_cast<std::size_t>(out[1] * out[2] * out[3] * out[4]), 0.0);
  const std::int64_t taps = k[2] * k[3] * k[4];
  for (std::int64_t i = 0; i < static_cast<std::int64_t>(x.elements()); ++i) {
    const std::int64_t c = i / (in[2] * in[3] * in[4]);
    const std::int64_t z = i / (in[3] * in[4]) % in[2];
    const std::int64_t y = i / in[4] % in[3];
    for (std::int64_t t = 0; t < k[1] * taps; ++t) {
      const std::int64_t m = c / (in[1] / groups) * k[1] + t / taps;
      const std::int64_t oz = z * stride + t % taps / (k[3] * k[4]) * dilation - pad;
      const std::int64_t oy = y * stride + t / k[4] % k[3] * dilation - pad;
      const std::int64_t ox = i % in[4] * stride + t % k[4] * dilation - pad;
      if (oz < 0 || oz >= out[2] || oy < 0 || oy >= out[3] || ox < 0 || ox >= out[4]) continue;
      const auto at = static_cast<std::size_t>(((m * out[2] + oz) * out[3] + oy) * out[4] + ox);
      const auto tap = static_cast<std::size_t>(c * k[1] * taps + t);
      sums[at] += static_cast<double>(x.as<float>()[static_cast<std::size_t>(i)]) *
                  static_cast<double>(w.as<float>()[tap]);
    }
  }
  return {sums.begin(), sums.end()};
}

TEST(ConvTranspose, RunsOverVolumes) {
  Random random(41);
  const Array x = floats({1, 4, 3, 4, 5}, random.reals(240, -1.0F, 1.0F));
  for (const std::int64_t groups : {1, 2}) {
    const Array w = floats({4, 6 / groups, 3, 2, 3},
                           random.reals(static_cast<std::size_t>(432 / groups), -1.0F, 1.0F));
    for (const auto& [stride, dilation, pad] :
         std::vector<std::array<std::int64_t, 3>>{{1, 1, 0}, {2, 1, 1}, {3, 2, 0}}) {
      const Array got = runNode("ConvTranspose", {x, w},
                                {{"group", groups},
                                 {"strides", std::vector<std::int64_t>(3, stride)},
                                 {"dilations", std::vector<std::int64_t>(3, dilation)},
                                 {"pads", std::vector<std::int64_t>(6, pad)}});
      const auto want = scattered(x, w, got.dims(), groups, stride, dilation, pad);
      EXPECT_EQ(difference({got}, {floats(got.dims(), want)}, 1e-5), "") << groups << stride;
    }
  }
}

}  // namespace
}  // namespace mote::tests
