// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// conv_transpose2d_f32 by scattering each input, in double.
#include <algorithm>

#include "core/kernels/conv2d.h"
#include "tests/support/random.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

struct Case {
  std::int32_t inputH, inputW, inputC;
  std::int32_t outputH, outputW, outputC;
  std::int32_t kernelH, kernelW;
  kernels::ConvTranspose2dParams params;
};

Case randomCase(Random& random) {
  Case c{};
  c.inputH = random.integer(1, 5);
  c.inputW = random.integer(1, 5);
  c.kernelH = random.integer(1, 4);
  c.kernelW = random.integer(1, 4);
  auto& p = c.params;
  p.groups = random.integer(1, 2);
  c.inputC = p.groups * random.integer(1, 3);
  c.outputC = p.groups * random.integer(1, 3);
  p.strideH = random.integer(1, 3);
  p.strideW = random.integer(1, 3);
  p.dilationH = random.integer(1, 2);
  p.dilationW = random.integer(1, 2);
  p.padTop = random.integer(0, 2);
  p.padLeft = random.integer(0, 2);
  p.minimum = -3.0F;
  p.maximum = 3.0F;
  c.outputH = (c.inputH - 1) * p.strideH + (c.kernelH - 1) * p.dilationH + 1 + random.integer(0, 1);
  c.outputW = (c.inputW - 1) * p.strideW + (c.kernelW - 1) * p.dilationW + 1 + random.integer(0, 1);
  return c;
}

/// Adds every input element's share to the outputs it reaches.
std::vector<double> scatter(const Case& c, const std::vector<float>& input,
                            const std::vector<float>& weight, const std::vector<float>& bias) {
  const auto& p = c.params;
  const std::int32_t groupInputs = c.inputC / p.groups;
  const std::int32_t groupOutputs = c.outputC / p.groups;
  std::vector<double> output(static_cast<std::size_t>(c.outputH * c.outputW * c.outputC));
  for (std::size_t i = 0; i < output.size(); ++i) {
    output[i] = bias[i % bias.size()];
  }
  for (std::int32_t i = 0; i < c.inputH * c.inputW * c.inputC * groupOutputs; ++i) {
    const std::int32_t ci = i / groupOutputs % c.inputC;
    const std::int32_t x = i / groupOutputs / c.inputC % c.inputW;
    const std::int32_t y = i / groupOutputs / c.inputC / c.inputW;
    const std::int32_t channel = ci / groupInputs * groupOutputs + i % groupOutputs;
    for (std::int32_t k = 0; k < c.kernelH * c.kernelW; ++k) {
      const std::int32_t oy = y * p.strideH + k / c.kernelW * p.dilationH - p.padTop;
      const std::int32_t ox = x * p.strideW + k % c.kernelW * p.dilationW - p.padLeft;
      if (oy < 0 || oy >= c.outputH || ox < 0 || ox >= c.outputW) continue;
      const std::int32_t tap =
          (channel * c.kernelH * c.kernelW + k) * groupInputs + ci % groupInputs;
      output[static_cast<std::size_t>((oy * c.outputW + ox) * c.outputC + channel)] +=
          double{input[static_cast<std::size_t>(i / groupOutputs)]} *
          weight[static_cast<std::size_t>(tap)];
    }
  }
  return output;
}

TEST(ConvTranspose2dF32, ScattersInputs) {
  Random random(36);
  for (int i = 0; i < 60; ++i) {
    const Case c = randomCase(random);
    const auto count = [](std::int32_t n) { return static_cast<std::size_t>(n); };
    const auto input = random.reals(count(c.inputH * c.inputW * c.inputC), -1.0F, 1.0F);
    const std::int32_t depth = c.inputC / c.params.groups;
    const auto weight = random.reals(count(c.outputC * c.kernelH * c.kernelW * depth), -1.0F, 1.0F);
    const auto bias = random.reals(count(c.outputC), -1.0F, 1.0F);
    const auto given = runReference<float>(
        "conv_transpose2d_f32", c.params,
        {tensorOf({1, c.inputH, c.inputW, c.inputC}, input),
         tensorOf({c.outputC, c.kernelH, c.kernelW, depth}, weight), tensorOf({c.outputC}, bias)},
        {1, c.outputH, c.outputW, c.outputC});
    const auto expected = scatter(c, input, weight, bias);
    for (std::size_t e = 0; e < given.size(); ++e) {
      ASSERT_NEAR(given[e], std::clamp(expected[e], -3.0, 3.0), 1e-5) << i << " " << e;
    }
  }
}

}  // namespace
}  // namespace mote::tests
