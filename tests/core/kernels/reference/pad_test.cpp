// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// pad with a constant, by hand.
#include "core/kernels/movement.h"
#include "tests/support/broadcast_oracle.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

kernels::PadParams padding(std::int32_t top, std::int32_t left, float value) {
  kernels::PadParams params;
  params.before[0] = top;
  params.before[1] = left;
  std::memcpy(params.value, &value, sizeof(value));
  return params;
}

TEST(Pad, SurroundsWithTheValue) {
  EXPECT_EQ(runReference<float>("pad", padding(1, 0, 9.0F), {tensorOf<float>({2, 2}, {1, 2, 3, 4})},
                                {3, 4}),
            (std::vector<float>{9, 9, 9, 9, 1, 2, 9, 9, 3, 4, 9, 9}));
}

TEST(Pad, TakesElementsOfAnySize) {
  kernels::PadParams params;
  params.before[0] = 1;
  params.value[0] = 0xFE;
  EXPECT_EQ(runReference<std::int8_t>("pad", params, {tensorOf<std::int8_t>({2}, {1, 2})}, {4}),
            (std::vector<std::int8_t>{-2, 1, 2, -2}));
  EXPECT_EQ(runReference<std::int64_t>("pad", params, {tensorOf<std::int64_t>({1}, {7})}, {2}),
            (std::vector<std::int64_t>{0xFE, 7}));
}

TEST(Pad, RefusesWhatDoesNotFit) {
  const auto with = [](std::int32_t before, Dims32 output) {
    return refusal("pad", padding(before, 0, 0.0F), {emptyTensor(ElementType::Float32, {2, 2})},
                   emptyTensor(ElementType::Float32, std::move(output)));
  };
  EXPECT_EQ(with(2, {3, 2}), Code::KernelShape);
  EXPECT_EQ(with(INT32_MAX, {4, 2}), Code::KernelShape);
  EXPECT_EQ(with(-1, {3, 2}), Code::KernelParams);
  EXPECT_EQ(with(0, {4}), Code::KernelShape);
}

}  // namespace
}  // namespace mote::tests
