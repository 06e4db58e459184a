// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// binary_wide against the operators of C++, one pair at a time.
#include <cmath>

#include "core/kernels/elementwise.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

template <typename T, typename Out = T>
Out wideResult(kernels::WideOperation operation, T a, T b) {
  const ElementType type =
      operation >= kernels::WideOperation::Equal ? ElementType::Bool : typeOf<T>();
  const Tensor output = emptyTensor(type, {1});
  EXPECT_TRUE(runKernel(referenceKernel("binary_wide"), kernels::WideBinaryParams{operation},
                        {tensorOf<T>({1}, {a}), tensorOf<T>({1}, {b})}, {output})
                  .ok());
  return output.values<Out>()[0];
}

TEST(BinaryWide, CalculatesDoubles) {
  EXPECT_EQ(wideResult(kernels::WideOperation::Add, 0.1, 0.2), 0.1 + 0.2);
  EXPECT_EQ(wideResult(kernels::WideOperation::Sub, 0.1, 0.2), 0.1 - 0.2);
  EXPECT_EQ(wideResult(kernels::WideOperation::Mul, 0.1, 0.2), 0.1 * 0.2);
  EXPECT_EQ(wideResult(kernels::WideOperation::Div, 0.1, 0.3), 0.1 / 0.3);
  EXPECT_EQ(wideResult(kernels::WideOperation::Mod, -7.5, 2.0), 0.5);
  EXPECT_EQ(wideResult(kernels::WideOperation::Fmod, -7.5, 2.0), -1.5);
  EXPECT_EQ(wideResult(kernels::WideOperation::Minimum, -1.0, 2.0), -1.0);
  EXPECT_EQ(wideResult(kernels::WideOperation::Maximum, -1.0, 2.0), 2.0);
  EXPECT_EQ(wideResult(kernels::WideOperation::Pow, 3.0, 0.5), std::pow(3.0, 0.5));
  EXPECT_TRUE(std::isnan(wideResult(kernels::WideOperation::Minimum, std::nan(""), 1.0)));
  EXPECT_TRUE(std::isnan(wideResult(kernels::WideOperation::Maximum, 1.0, std::nan(""))));
}

TEST(BinaryWide, CalculatesUnsigned) {
  constexpr std::uint64_t kMost = UINT64_MAX;
  EXPECT_EQ(wideResult(kernels::WideOperation::Add, kMost, std::uint64_t{2}), 1U);
  EXPECT_EQ(wideResult(kernels::WideOperation::Sub, std::uint64_t{1}, std::uint64_t{2}), kMost);
  EXPECT_EQ(wideResult(kernels::WideOperation::Mul, kMost, kMost), 1U);
  EXPECT_EQ(wideResult(kernels::WideOperation::Div, kMost, std::uint64_t{2}), kMost / 2);
  EXPECT_EQ(wideResult(kernels::WideOperation::Mod, kMost, std::uint64_t{10}), 5U);
  EXPECT_EQ(wideResult(kernels::WideOperation::Minimum, kMost, std::uint64_t{1}), 1U);
  EXPECT_EQ(wideResult(kernels::WideOperation::Maximum, kMost, std::uint64_t{1}), kMost);
  EXPECT_EQ(wideResult(kernels::WideOperation::Pow, std::uint64_t{3}, std::uint64_t{40}),
            12157665459056928801U);
}

TEST(BinaryWide, Compares) {
  const auto all = [](double a, double b) {
    std::vector<int> results;
    for (const kernels::WideOperation operation :
         {kernels::WideOperation::Equal, kernels::WideOperation::Less,
          kernels::WideOperation::Greater, kernels::WideOperation::LessOrEqual,
          kernels::WideOperation::GreaterOrEqual})
      results.push_back(wideResult<double, std::uint8_t>(operation, a, b));
    return results;
  };
  EXPECT_EQ(all(1.0, 1.0), (std::vector{1, 0, 0, 1, 1}));
  EXPECT_EQ(all(1.0, 2.0), (std::vector{0, 1, 0, 1, 0}));
  EXPECT_EQ(all(2.0, 1.0), (std::vector{0, 0, 1, 0, 1}));
  EXPECT_EQ((wideResult<std::uint64_t, std::uint8_t>(kernels::WideOperation::Less, 1, UINT64_MAX)),
            1);
}

TEST(BinaryWide, Broadcasts) {
  EXPECT_EQ(runReference<double>(
                "binary_wide", kernels::WideBinaryParams{kernels::WideOperation::Sub},
                {tensorOf<double>({2, 1}, {1, 2}), tensorOf<double>({2}, {10, 20})}, {2, 2}),
            (std::vector<double>{-9, -19, -8, -18}));
}

TEST(BinaryWide, RefusesZeroDivisorsAndStrangers) {
  const Tensor one = tensorOf<std::uint64_t>({1}, {1});
  const Tensor zero = tensorOf<std::uint64_t>({1}, {0});
  const Tensor output = emptyTensor(ElementType::UInt64, {1});
  const auto with = [&](kernels::WideOperation operation, const Tensor& a, const Tensor& b) {
    return refusal("binary_wide", kernels::WideBinaryParams{operation}, {a, b}, output);
  };
  EXPECT_EQ(with(kernels::WideOperation::Div, one, zero), Code::DivisionByZero);
  EXPECT_EQ(with(kernels::WideOperation::Mod, one, zero), Code::DivisionByZero);
  EXPECT_EQ(with(kernels::WideOperation::Div, zero, one), Code::Ok);
  EXPECT_EQ(with(kernels::WideOperation::Equal, one, one), Code::KernelOperand) << "gives Bool";
  EXPECT_EQ(with(static_cast<kernels::WideOperation>(14), one, one), Code::KernelParams);
  EXPECT_EQ(with(static_cast<kernels::WideOperation>(-1), one, one), Code::KernelParams);
  EXPECT_EQ(with(kernels::WideOperation::Add, one, tensorOf<double>({1}, {1})),
            Code::KernelOperand);
  EXPECT_EQ(with(kernels::WideOperation::Add, tensorOf<std::uint64_t>({2}, {1, 2}), one),
            Code::KernelShape);
}

}  // namespace
}  // namespace mote::tests
