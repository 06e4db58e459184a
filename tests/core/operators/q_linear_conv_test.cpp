// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// QLinearConv against ONNX's own case and by ONNX's arithmetic: float32 scale, ties to even.
#include <cmath>

#include "tests/support/node_case.h"
#include "tests/support/onnx_case.h"
#include "tests/support/random.h"

namespace mote::tests {
namespace {

Array scalesOf(const std::vector<float>& values) {
  return floats(values.size() == 1 ? Dims{} : Dims{static_cast<std::int64_t>(values.size())},
                values);
}

TEST(QLinearConv, GivesWhatOnnxExpects) {
  runCases({"test_qlinearconv"});
}

TEST(QLinearConv, RoundsTiesToEven) {
  // Weights with another zero point than the middle run by ONNX's arithmetic: 1.5 and 2.5 are 2.
  const Array got =
      runNode("QLinearConv", {numbers<std::uint8_t>({1, 1, 4}, {3, 5, 7, 200}), scalesOf({0.5F}),
                              numbers<std::uint8_t>({}, {0}), numbers<std::uint8_t>({1, 1, 1}, {2}),
                              scalesOf({1.0F}), numbers<std::uint8_t>({}, {1}), scalesOf({1.0F}),
                              numbers<std::uint8_t>({}, {100})});
  EXPECT_EQ(got, numbers<std::uint8_t>({1, 1, 4}, {102, 102, 104, 200}));
}

TEST(QLinearConv, ScalesEachChannelAndAddsTheBias) {
  Random random(4);
  const auto x = random.integers<std::int8_t>(2 * 3 * 3, -128, 127);
  const auto w = random.integers<std::int8_t>(4 * 2, -128, 127);
  const std::vector<float> scales = {0.01F, 0.02F, 0.5F, 0.003F};
  const std::vector<std::int8_t> zeros = {1, -3, 0, 7};
  const std::vector<std::int32_t> bias = {100, -2000, 3, 0};
  const Array got = runNode(
      "QLinearConv", {numbers({1, 2, 3, 3}, x), scalesOf({0.25F}), numbers<std::int8_t>({}, {-7}),
                      numbers({4, 2, 1, 1}, w), scalesOf(scales), numbers({4}, zeros),
                      scalesOf({0.75F}), numbers<std::int8_t>({}, {11}), numbers({4}, bias)});
  std::vector<std::int8_t> want;
  for (std::size_t channel = 0; channel < 4; ++channel) {
    for (std::size_t pixel = 0; pixel < 9; ++pixel) {
      std::int32_t sum = bias[channel];
      for (std::size_t in = 0; in < 2; ++in)
        sum += (x[in * 9 + pixel] + 7) * (w[channel * 2 + in] - zeros[channel]);
      const float real = static_cast<float>(sum) * (0.25F * scales[channel] / 0.75F);
      want.push_back(
          static_cast<std::int8_t>(std::clamp(std::nearbyint(real) + 11.0F, -128.0F, 127.0F)));
    }
  }
  EXPECT_EQ(got, numbers({1, 4, 3, 3}, want));
}

TEST(QLinearConv, RefusesScalesThatDoNotFit) {
  const auto with = [](const Array& weightScale) {
    return refusalOf(
        "QLinearConv",
        {numbers<std::uint8_t>({1, 1, 2}, {1, 2}), scalesOf({1.0F}), numbers<std::uint8_t>({}, {0}),
         numbers<std::uint8_t>({2, 1, 1}, {2, 3}), weightScale, numbers<std::uint8_t>({}, {1}),
         scalesOf({1.0F}), numbers<std::uint8_t>({}, {0})});
  };
  EXPECT_EQ(with(scalesOf({1.0F, 2.0F})), "");
  EXPECT_EQ(with(scalesOf({1.0F, 2.0F, 3.0F})), "integer.scale");
}

}  // namespace
}  // namespace mote::tests
