// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// determinant_f32 against expansion by the first row.
#include "tests/support/random.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

std::vector<float> determinants(const std::vector<std::int32_t>& dims,
                                const std::vector<float>& values) {
  const std::int32_t size = dims.back();
  const Tensor output = emptyTensor(ElementType::Float32, {dims.begin(), dims.end() - 2});
  const Tensor work = emptyTensor(ElementType::Float64, {size, size});
  EXPECT_TRUE(
      runKernel(referenceKernel("determinant_f32"), {tensorOf(dims, values)}, {output, work}).ok());
  return output.values<float>();
}

double expanded(const std::vector<std::vector<double>>& matrix) {
  if (matrix.size() == 1) return matrix[0][0];
  double sum = 0.0;
  for (std::size_t column = 0; column < matrix.size(); ++column) {
    std::vector<std::vector<double>> minor(matrix.begin() + 1, matrix.end());
    for (auto& row : minor) row.erase(row.begin() + static_cast<std::ptrdiff_t>(column));
    sum += (column % 2 == 0 ? 1.0 : -1.0) * matrix[0][column] * expanded(minor);
  }
  return sum;
}

TEST(DeterminantF32, EqualsExpansion) {
  Random random(3);
  for (std::int32_t size = 1; size <= 6; ++size) {
    const auto count = static_cast<std::size_t>(size * size);
    const auto values = random.reals(3 * count, -2.0F, 2.0F);
    const auto got = determinants({3, size, size}, values);
    for (std::size_t b = 0; b < 3; ++b) {
      std::vector<std::vector<double>> matrix(static_cast<std::size_t>(size));
      for (std::size_t i = 0; i < count; ++i)
        matrix[i / matrix.size()].push_back(static_cast<double>(values[b * count + i]));
      EXPECT_NEAR(static_cast<double>(got[b]), expanded(matrix), 1e-4) << size;
    }
  }
}

TEST(DeterminantF32, NeedsPivotsAndSeesDependence) {
  EXPECT_EQ(determinants({2, 2}, {0, 1, 1, 0}), std::vector<float>{-1});
  EXPECT_EQ(determinants({3, 3}, {0, 0, 2, 0, 3, 0, 4, 0, 0}), std::vector<float>{-24});
  EXPECT_EQ(determinants({2, 2}, {2, 4, 1, 2}), std::vector<float>{0});
}

TEST(DeterminantF32, RefusesOtherShapes) {
  const auto code = [](std::vector<std::int32_t> input, std::vector<std::int32_t> work) {
    return runKernel(
               referenceKernel("determinant_f32"), {emptyTensor(ElementType::Float32, input)},
               {emptyTensor(ElementType::Float32, {2}), emptyTensor(ElementType::Float64, work)})
        .code;
  };
  EXPECT_EQ(code({2, 3, 3}, {3, 3}), Code::Ok);
  EXPECT_EQ(code({2, 3, 4}, {3, 3}), Code::KernelShape);
  EXPECT_EQ(code({3, 3, 3}, {3, 3}), Code::KernelShape);
  EXPECT_EQ(code({2, 3, 3}, {3, 2}), Code::KernelShape);
}

}  // namespace
}  // namespace mote::tests
