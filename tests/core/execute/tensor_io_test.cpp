// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Real numbers in and out of typed tensors.
#include "core/execute/tensor_io.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>

namespace mote::execute {
namespace {

struct Int8Tensor {
  std::array<std::int8_t, 4> stored{};
  std::array<std::int32_t, 1> dims = {4};
  TensorView view{
      ElementType::Int8, 1, dims.data(), 4, 0.5F, 10, reinterpret_cast<std::byte*>(stored.data())};
};

TEST(WriteReal, QuantizesRoundingHalfAwayAndSaturates) {
  Int8Tensor tensor;
  const std::vector<float> values = {0.25F, -0.25F, 1000.0F, -1000.0F};
  ASSERT_TRUE(writeReal(tensor.view, values).ok());
  EXPECT_EQ(tensor.stored, (std::array<std::int8_t, 4>{11, 9, 127, -128}));
}

TEST(WriteReal, TurnsNotANumberIntoZero) {
  Int8Tensor tensor;
  const std::vector<float> values = {std::nanf(""), 0.0F, 0.0F, 0.0F};
  ASSERT_TRUE(writeReal(tensor.view, values).ok());
  EXPECT_EQ(tensor.stored[0], 10);
}

TEST(WriteReal, RefusesWrongCountsAndIntegersWithoutScale) {
  Int8Tensor tensor;
  EXPECT_FALSE(writeReal(tensor.view, std::vector<float>(3)).ok());
  tensor.view.scale = 0.0F;
  EXPECT_FALSE(writeReal(tensor.view, std::vector<float>(4)).ok());
}

TEST(ReadReal, Dequantizes) {
  Int8Tensor tensor;
  tensor.stored = {10, 12, -128, 127};
  EXPECT_EQ(readReal(tensor.view), (std::vector<float>{0.0F, 1.0F, -69.0F, 58.5F}));
}

}  // namespace
}  // namespace mote::execute
