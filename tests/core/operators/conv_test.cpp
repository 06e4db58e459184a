// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Conv against ONNX's own cases and against its definition in double precision: groups, depthwise,
// dilation, lines; int8 against exact integer sums.
#include <array>
#include "tests/support/int8_node.h"
#include "tests/support/node_case.h"
#include "tests/support/random.h"

namespace mote::tests {
namespace {

using Integers = std::vector<std::int64_t>;

struct Shape {
  std::int64_t batch, inputs, height, width;
  std::int64_t outputs, kernelH, kernelW;
  std::int64_t stride = 1, dilation = 1, pad = 0, groups = 1;
  [[nodiscard]] std::int64_t out(std::int64_t size, std::int64_t kernel) const {
    return (size + 2 * pad - (kernel - 1) * dilation - 1) / stride + 1;
  }
};

/// The definition, in NCHW order.
struct Definition {
  const Shape& s;
  std::span<const float> x, w;

  [[nodiscard]] double at(std::int64_t n, std::int64_t o, std::int64_t y, std::int64_t z) const {
    const std::int64_t perGroup = s.inputs / s.groups;
    const std::int64_t first = o / (s.outputs / s.groups) * perGroup;
    double sum = 0.0;
    for (std::int64_t c = 0; c < perGroup; ++c)
      for (std::int64_t i = 0; i < s.kernelH; ++i)
        for (std::int64_t j = 0; j < s.kernelW; ++j) {
          const std::int64_t row = y * s.stride + i * s.dilation - s.pad;
          const std::int64_t column = z * s.stride + j * s.dilation - s.pad;
          if (row < 0 || row >= s.height || column < 0 || column >= s.width) continue;
          const auto at = ((n * s.inputs + first + c) * s.height + row) * s.width + column;
          const auto weight = ((o * perGroup + c) * s.kernelH + i) * s.kernelW + j;
          sum += static_cast<double>(x[static_cast<std::size_t>(at)]) *
                 static_cast<double>(w[static_cast<std::size_t>(weight)]);
        }
    return sum;
  }
};

graph::Attributes attributesOf(const Shape& s) {
  return {{"strides", Integers{s.stride, s.stride}},
          {"dilations", Integers{s.dilation, s.dilation}},
          {"pads", Integers{s.pad, s.pad, s.pad, s.pad}},
          {"group", s.groups}};
}

void expectDefinition(const Shape& s) {
  Random random(5);
  const Dims xDims = {s.batch, s.inputs, s.height, s.width};
  const Dims wDims = {s.outputs, s.inputs / s.groups, s.kernelH, s.kernelW};
  const Array x = floats(xDims, random.reals(elementCount(xDims).value(), -1.0F, 1.0F));
  const Array w = floats(wDims, random.reals(elementCount(wDims).value(), -1.0F, 1.0F));
  const Array b = floats({s.outputs}, random.reals(static_cast<std::size_t>(s.outputs), -1, 1));
  const Definition definition{s, x.as<float>(), w.as<float>()};
  std::vector<float> expected;
  const Dims dims = {s.batch, s.outputs, s.out(s.height, s.kernelH), s.out(s.width, s.kernelW)};
  for (std::int64_t n = 0; n < dims[0]; ++n)
    for (std::int64_t o = 0; o < dims[1]; ++o)
      for (std::int64_t y = 0; y < dims[2]; ++y)
        for (std::int64_t z = 0; z < dims[3]; ++z)
          expected.push_back(
              static_cast<float>(definition.at(n, o, y, z) +
                                 static_cast<double>(b.as<float>()[static_cast<std::size_t>(o)])));
  const conformance::Case oneCase = nodeCase("Conv", {x, w, b}, attributesOf(s));
  for (const Given given : {Given::All, Given::First, Given::None}) {
    const auto got = runCase(oneCase, given);
    ASSERT_TRUE(got.ok()) << got.error().text();
    EXPECT_EQ(difference(*got, {floats(dims, expected)}, 1e-5), "");
  }
}

TEST(Conv, GivesWhatOnnxExpects) {
  runCases({"test_basic_conv_with_padding", "test_basic_conv_without_padding",
            "test_conv_with_autopad_same", "test_conv_with_strides_and_asymmetric_padding",
            "test_conv_with_strides_no_padding", "test_conv_with_strides_padding"});
}

TEST(Conv, FollowsItsDefinition) {
  expectDefinition({2, 3, 5, 6, 4, 3, 2});
  expectDefinition({1, 3, 7, 6, 4, 3, 3, 2, 1, 1});
  expectDefinition({1, 2, 9, 9, 3, 3, 3, 1, 2, 2});
}

TEST(Conv, InGroupsAndDepthwise) {
  expectDefinition({1, 4, 5, 6, 6, 3, 2, 1, 1, 1, 2});
  expectDefinition({2, 3, 5, 6, 3, 3, 3, 1, 1, 1, 3});
  expectDefinition({1, 3, 5, 6, 6, 3, 3, 2, 1, 1, 3});
  expectDefinition({1, 1, 5, 6, 4, 2, 2});
}

/// [1, 2, 3] * [1, 10] + 0.5 by hand.
TEST(Conv, OverLines) {
  const Array got = runNode(
      "Conv", {floats({1, 1, 3}, {1, 2, 3}), floats({1, 1, 2}, {1, 10}), floats({1}, {0.5F})});
  EXPECT_EQ(difference({got}, {floats({1, 1, 2}, {21.5F, 32.5F})}, 1e-6), "");
  const Array deep = runNode("Conv", {floats({1, 2, 2}, {1, 2, 3, 4}), floats({2, 1, 1}, {5, 7})},
                             {{"group", std::int64_t{2}}});
  EXPECT_EQ(difference({deep}, {floats({1, 2, 2}, {5, 10, 21, 28})}, 1e-6), "");
}

/// Scales 0.5 * {0.25, 0.5} / 0.125 = 1 and 2: steps of the output are sums and twice sums. The pad
/// counts as real 0, which is the input's zero point.
TEST(Conv, InInt8SumsExactly) {
  Int8Layer layer;
  layer.weight = {{2, 1, 1, 3}, {1, 2, 3, -1, 0, 2}, {0.25F, 0.5F}, 0};
  layer.bias = {7, -1};
  const Int8Tensor x{{1, 1, 1, 3}, {5, 4, 3}, 0.5F, 2};  // real steps 3, 2, 1
  const auto run = runInt8Layer("Conv", x, layer, {0.125F, -3}, {{"pads", Integers{0, 1, 0, 1}}});
  EXPECT_EQ(run.kernels, "conv2d_s8 transpose");  // one channel lies the same in either order
  // channel 0: (0,3,2) (3,2,1) (2,1,0) . (1,2,3) + 7 - 3; channel 1: 2 * (. (-1,0,2) - 1) - 3
  EXPECT_EQ(run.values, (std::vector<std::int8_t>{16, 14, 8, 3, -7, -9}));
}

TEST(Conv, InInt8Depthwise) {
  Int8Layer layer;
  layer.weight = {{2, 1, 1, 2}, {1, 2, -3, 4}, {0.25F}, 0};
  layer.bias = {0, 1};
  const Int8Tensor x{{1, 2, 1, 2}, {3, 4, 5, 6}, 0.5F, 2};
  const auto run = runInt8Layer("Conv", x, layer, {0.125F, 0}, {{"group", std::int64_t{2}}});
  EXPECT_EQ(run.values, (std::vector<std::int8_t>{5, 8}));
}

TEST(Conv, RefusesWhatDoesNotFit) {
  const Array x = counting({1, 4, 5, 5});
  EXPECT_EQ(refusalOf("Conv", {x, counting({2, 3, 1, 1})}), "conv.channels");
  EXPECT_EQ(refusalOf("Conv", {x, counting({3, 2, 1, 1})}, {{"group", std::int64_t{2}}}),
            "conv.channels");
  EXPECT_EQ(refusalOf("Conv", {x, counting({2, 4, 1, 1})}, {{"group", std::int64_t{0}}}),
            "conv.groups");
  EXPECT_EQ(refusalOf("Conv", {x, counting({2, 4, 6, 1})}), "operator.window");
  EXPECT_EQ(refusalOf("Conv", {x, counting({2, 4, 1, 1}), counting({3})}), "conv.bias");
  EXPECT_EQ(refusalOf("Conv", {counting({1, 1, 1, 2, 2, 2}), counting({1, 1, 1, 1, 1, 1})}),
            "conv.rank");
}

/// Over three axes, one element at a time: x [C, d, h, w], w [M, C / groups, k, k, k].
std::vector<float> volumeOracle(const Array& x, const Array& w, std::int64_t groups,
                                std::int64_t stride, std::int64_t dilation, std::int64_t pad) {
  const Dims& in = x.dims();
  const Dims& k = w.dims();
  const auto sizeOf = [&](std::size_t axis) {
    return (in[axis] + 2 * pad - (k[axis] - 1) * dilation - 1) / stride + 1;
  };
  std::vector<float> output;
  for (std::int64_t m = 0; m < k[0]; ++m)
    for (std::int64_t z = 0; z < sizeOf(2); ++z)
      for (std::int64_t y = 0; y < sizeOf(3); ++y)
        for (std::int64_t column = 0; column < sizeOf(4); ++column) {
          double sum = 0.0;
          const std::int64_t first = m / (k[0] / groups) * k[1];
          for (std::int64_t i = 0; i < k[1] * k[2] * k[3] * k[4]; ++i) {
            const std::int64_t c = first + i / (k[2] * k[3] * k[4]);
            const std::int64_t iz = z * stride + i / (k[3] * k[4]) % k[2] * dilation - pad;
            const std::int64_t iy = y * stride + i / k[4] % k[3] * dilation - pad;
            const std::int64_t ix = column * stride + i % k[4] * dilation - pad;
            if (iz < 0 || iz >= in[2] || iy < 0 || iy >= in[3] || ix < 0 || ix >= in[4]) continue;
            const std::int64_t at = ((c * in[2] + iz) * in[3] + iy) * in[4] + ix;
            sum += static_cast<double>(x.as<float>()[static_cast<std::size_t>(at)]) *
                   static_cast<double>(
                       w.as<float>()[static_cast<std::size_t>(m * k[1] * k[2] * k[3] * k[4] + i)]);
          }
          output.push_back(static_cast<float>(sum));
        }
  return output;
}

TEST(Conv, RunsOverVolumes) {
  Random random(31);
  const Array x = floats({1, 4, 5, 6, 7}, random.reals(840, -1.0F, 1.0F));
  for (const std::int64_t groups : {1, 2, 4}) {
    const Array w = floats({8, 4 / groups, 2, 3, 2},
                           random.reals(static_cast<std::size_t>(384 / groups), -1.0F, 1.0F));
    for (const auto& [stride, dilation, pad] :
         std::vector<std::array<std::int64_t, 3>>{{1, 1, 0}, {2, 1, 1}, {1, 2, 1}}) {
      const Array got = runNode("Conv", {x, w},
                                {{"group", groups},
                                 {"strides", std::vector<std::int64_t>(3, stride)},
                                 {"dilations", std::vector<std::int64_t>(3, dilation)},
                                 {"pads", std::vector<std::int64_t>(6, pad)}});
      const auto want = volumeOracle(x, w, groups, stride, dilation, pad);
      EXPECT_EQ(difference({got}, {floats(got.dims(), want)}, 1e-5), "") << groups << stride;
    }
  }
}

}  // namespace
}  // namespace mote::tests
