// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MatMulInteger against ONNX's own case, NumPy's rules for more axes and zero points by column.
#include "tests/support/node_case.h"
#include "tests/support/onnx_case.h"
#include "tests/support/random.h"

namespace mote::tests {
namespace {

Array randomUint8s(Random& random, const Dims& dims) {
  const auto values = random.integers<std::uint8_t>(elementCount(dims).value(), 0, 255);
  return Array::of(ElementType::UInt8, dims, std::span<const std::uint8_t>(values));
}

/// Of a [G, M, K] and b [G, K, N] less their zero points.
std::vector<std::int32_t> integerProduct(const Array& a, const Array& b, const Dims& sizes,
                                         int aZero, const std::vector<int>& bZeros) {
  const auto x = a.as<std::uint8_t>();
  const auto y = b.as<std::uint8_t>();
  std::vector<std::int32_t> sums;
  for (std::int64_t row = 0; row < sizes[0] * sizes[1]; ++row) {
    for (std::int64_t n = 0; n < sizes[3]; ++n) {
      std::int32_t sum = 0;
      for (std::int64_t k = 0; k < sizes[2]; ++k) {
        const auto at =
            static_cast<std::size_t>(row / sizes[1] * sizes[2] * sizes[3] + k * sizes[3] + n);
        sum += (x[static_cast<std::size_t>(row * sizes[2] + k)] - aZero) *
               (y[at] - bZeros[static_cast<std::size_t>(n) % bZeros.size()]);
      }
      sums.push_back(sum);
    }
  }
  return sums;
}

TEST(MatMulInteger, GivesWhatOnnxExpects) {
  runCases({"test_matmulinteger"});
}

TEST(MatMulInteger, MultipliesStacksOfMatrices) {
  Random random(1);
  const Array a = randomUint8s(random, {2, 3, 5, 7});
  const Array b = randomUint8s(random, {2, 3, 7, 4});
  const Array zero = numbers<std::uint8_t>({}, {200});
  const Array none = numbers<std::uint8_t>({1}, {0});
  EXPECT_EQ(runNode("MatMulInteger", {a, b, zero}),
            numbers({2, 3, 5, 4}, integerProduct(a, b, {6, 5, 7, 4}, 200, {0})));
  EXPECT_EQ(runNode("MatMulInteger", {a, b, none, zero}),
            numbers({2, 3, 5, 4}, integerProduct(a, b, {6, 5, 7, 4}, 0, {200})));
}

TEST(MatMulInteger, TakesAZeroPointForEachColumn) {
  Random random(2);
  const Array a = randomUint8s(random, {2, 3, 5});
  const Array b = randomUint8s(random, {5, 2});
  const auto inputs = std::vector<Array>{a, b, numbers<std::uint8_t>({1}, {9}),
                                         numbers<std::uint8_t>({2}, {3, 250})};
  const Array want = numbers({2, 3, 2}, integerProduct(a, b, {1, 6, 5, 2}, 9, {3, 250}));
  EXPECT_EQ(runNode("MatMulInteger", inputs), want);
  const auto computed = runCase(nodeCase("MatMulInteger", inputs), Given::All);
  ASSERT_TRUE(computed.ok()) << computed.error().text();
  EXPECT_EQ(computed->front(), want);
}

TEST(MatMulInteger, RefusesStacksThatDoNotMatch) {
  Random random(3);
  const Array a = randomUint8s(random, {2, 3, 5});
  EXPECT_EQ(refusalOf("MatMulInteger", {a, randomUint8s(random, {2, 4, 5})}), "matmul.shape");
  EXPECT_EQ(
      refusalOf("MatMulInteger", {randomUint8s(random, {3, 5}), randomUint8s(random, {2, 5, 4})}),
      "integer.batch");
}

}  // namespace
}  // namespace mote::tests
