// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// add_s8 against TFLite's formula in wide integers.
#include <functional>

#include "tests/support/quantized_pairs.h"

namespace mote::tests {
namespace {

TEST(AddS8, FollowsTflite) {
  expectQuantizedSums<std::int8_t>(
      "add_s8", 20, {{-128, 64, 5}, {-7, 3, 5}, {0, 0, -128}, {127, -63, 5}}, std::plus());
}

TEST(AddS8, RefusesParametersOutOfRange) {
  const Tensor x = tensorOf<std::int8_t>({1}, {1});
  const auto with = [&](auto change) {
    kernels::QuantizedBinaryParams p;
    change(p);
    return refusal("add_s8", p, {x, x}, emptyTensor(ElementType::Int8, {1}));
  };
  using Params = kernels::QuantizedBinaryParams;
  EXPECT_EQ(with([](Params&) {}), Code::Ok);
  EXPECT_EQ(with([](Params& p) { p.leftShift = 23; }), Code::KernelParams);
  EXPECT_EQ(with([](Params& p) { p.leftShift = -1; }), Code::KernelParams);
  EXPECT_EQ(with([](Params& p) { p.firstShift = -32; }), Code::KernelParams);
  EXPECT_EQ(with([](Params& p) { p.secondShift = 31; }), Code::KernelParams);
  EXPECT_EQ(with([](Params& p) { p.outputMultiplier = -1; }), Code::KernelParams);
  EXPECT_EQ(with([](Params& p) { p.quantizedMinimum = -129; }), Code::KernelParams);
  EXPECT_EQ(with([](Params& p) { p.quantizedMaximum = -128, p.quantizedMinimum = -127; }),
            Code::KernelParams);
}

}  // namespace
}  // namespace mote::tests
