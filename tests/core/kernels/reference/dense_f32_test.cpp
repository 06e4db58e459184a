// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// dense_f32 as a 1x1 convolution by its definition.
#include "tests/support/reference_layers.h"

namespace mote::tests {
namespace {

TEST(DenseF32, IsAOneByOneConvolution) {
  expectFloatLayers("dense_f32", LayerShape::Dense, 35, 60);
}

TEST(DenseF32, RefusesWhatDoesNotFit) {
  const Tensor output = emptyTensor(ElementType::Float32, {2, 3});
  const auto make = [](std::vector<std::int32_t> dims) {
    return emptyTensor(ElementType::Float32, std::move(dims));
  };
  const auto with = [&](const Tensor& input, const Tensor& weight) {
    std::vector<Tensor> inputs = {input, weight};

    return refusal("dense_f32", kernels::DenseParams{}, inputs, output);
  };
  EXPECT_EQ(with(make({2, 4}), make({3, 4})), Code::Ok);
  EXPECT_EQ(with(make({2, 4}), make({3, 5})), Code::KernelShape);
  EXPECT_EQ(with(make({3, 4}), make({3, 4})), Code::KernelShape);
  EXPECT_EQ(with(make({8}), make({3, 4})), Code::KernelShape);
}

}  // namespace
}  // namespace mote::tests
