// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// dense_s8 as a 1x1 convolution by its definition.
#include "tests/support/reference_layers.h"

namespace mote::tests {
namespace {

TEST(DenseS8, IsAOneByOneConvolution) {
  expectInt8Layers("dense_s8", LayerShape::Dense, 35, 60);
}

TEST(DenseS8, RefusesWhatDoesNotFit) {
  const Tensor output = emptyTensor(ElementType::Int8, {2, 3});
  const auto make = [](std::vector<std::int32_t> dims) {
    return emptyTensor(ElementType::Int8, std::move(dims));
  };
  const auto scaled = [&](const Tensor& input, const Tensor& weight, std::int32_t multipliers,
                          std::int32_t shifts) {
    const auto count = [](std::int32_t size) { return static_cast<std::size_t>(size); };
    const std::vector<Tensor> inputs = {
        input, weight, Tensor{},
        tensorOf({multipliers}, std::vector<std::int32_t>(count(multipliers))).asConstant(),
        tensorOf({shifts}, std::vector<std::int8_t>(count(shifts))).asConstant()};
    return refusal("dense_s8", kernels::DenseParams{}, inputs, output);
  };
  const auto with = [&](const Tensor& input, const Tensor& weight) {
    return scaled(input, weight, 3, 3);
  };
  EXPECT_EQ(with(make({2, 4}), make({3, 4})), Code::Ok);
  EXPECT_EQ(scaled(make({2, 4}), make({3, 4}), 1, 1), Code::Ok);
  EXPECT_EQ(scaled(make({2, 4}), make({3, 4}), 1, 3), Code::KernelShape);
  EXPECT_EQ(scaled(make({2, 4}), make({3, 4}), 3, 1), Code::KernelShape);
  EXPECT_EQ(scaled(make({2, 4}), make({3, 4}), 2, 2), Code::KernelShape);
  EXPECT_EQ(with(make({2, 4}), make({3, 5})), Code::KernelShape);
  EXPECT_EQ(with(make({3, 4}), make({3, 4})), Code::KernelShape);
  EXPECT_EQ(with(make({8}), make({3, 4})), Code::KernelShape);
}

}  // namespace
}  // namespace mote::tests
