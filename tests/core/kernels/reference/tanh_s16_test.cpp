// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// tanh_s16 against the real function over all of int16; that it equals TFLite to the bit is judged
// by its interpreter in tests/core/formats/tflite.
#include <cmath>

#include "core/kernels/elementwise.h"
#include "tests/support/int16_layers.h"

namespace mote::tests {
namespace {

/// An input scale of 2^-12: three steps of the table's each.
TEST(TanhS16, IsNearTheReal) {
  std::vector<std::int16_t> x;
  for (std::int32_t i = -32768; i < 32768; i += 7) x.push_back(static_cast<std::int16_t>(i));
  const auto count = static_cast<std::int32_t>(x.size());
  const auto y = runReference<std::int16_t>("tanh_s16", kernels::SigmoidParams{3 << 9, 9},
                                            {tensorOf({count}, x), sigmoidTable()}, {count});
  for (std::size_t i = 0; i < x.size(); ++i) {
    const double real = x[i] / 4096.0;
    ASSERT_NEAR(y[i], std::min(std::tanh(real) * 32768.0, 32767.0), 4) << x[i];
  }
}

TEST(TanhS16, RefusesWhatItsSumsCannotHold) {
  const Tensor x = emptyTensor(ElementType::Int16, {2});
  const auto say = [&](std::int32_t multiplier, std::int32_t shift, const Tensor& table) {
    return refusal("tanh_s16", kernels::SigmoidParams{multiplier, shift}, {x, table},
                   emptyTensor(ElementType::Int16, {2}));
  };
  EXPECT_EQ(say(32767, 30, sigmoidTable()), Code::Ok);
  EXPECT_EQ(say(32768, 0, sigmoidTable()), Code::KernelParams);
  EXPECT_EQ(say(-1, 0, sigmoidTable()), Code::KernelParams);
  EXPECT_EQ(say(1, 31, sigmoidTable()), Code::KernelParams);
  EXPECT_EQ(say(1, 1, emptyTensor(ElementType::UInt16, {255})), Code::KernelShape);
}

}  // namespace
}  // namespace mote::tests
