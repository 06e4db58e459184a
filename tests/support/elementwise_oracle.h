// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Element-wise reference kernels against a function of doubles or wide integers.
#pragma once

#include <cmath>
#include <limits>

#include "core/kernels/elementwise.h"
#include "tests/support/broadcast_oracle.h"
#include "tests/support/random.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {

constexpr float kInf = std::numeric_limits<float>::infinity();
constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();

/// The unary kernel over [low, high] within `tolerance` of max(1, |real|).
template <typename Real>
void expectUnary(std::string_view kernel, float low, float high, const Real& real,
                 kernels::UnaryParams params = {}, double tolerance = 4e-7) {
  constexpr std::int32_t kSteps = 1001;
  std::vector<float> x(kSteps);
  for (std::int32_t i = 0; i < kSteps; ++i) {
    x[static_cast<std::size_t>(i)] = low + (high - low) * static_cast<float>(i) / (kSteps - 1);
  }
  const auto y = runReference<float>(kernel, params, {tensorOf({7, 11, 13}, x)}, {kSteps});
  for (std::size_t i = 0; i < x.size(); ++i) {
    const double expected = real(static_cast<double>(x[i]));
    ASSERT_NEAR(y[i], expected, tolerance * std::max(1.0, std::fabs(expected)))
        << kernel << "(" << x[i] << ")";
  }
}

/// The unary kernel on one value.
inline float unary(std::string_view kernel, float x, kernels::UnaryParams params = {}) {
  return runReference<float>(kernel, params, {tensorOf<float>({1}, {x})}, {1})[0];
}

/// A kernel of two inputs of type In over every way to broadcast; `real` gives each output exactly.
template <typename In, typename Out, typename Params, typename Make, typename Real>
void expectPairs(std::string_view kernel, const Params& params, const Make& make,
                 const Real& real) {
  for (const BroadcastCase& one : broadcastCases()) {
    std::vector<In> first(countOf(one.first));
    std::vector<In> second(countOf(one.second));
    for (In& value : first) value = make();
    for (In& value : second) value = make();
    const Tensor output = emptyTensor(typeOf<Out>(), one.output);
    const Status status =
        runKernel(referenceKernel(kernel), params,
                  {tensorOf(one.first, first), tensorOf(one.second, second)}, {output});
    ASSERT_TRUE(status.ok()) << kernel << " code " << static_cast<int>(status.code);
    const auto given = output.values<std::conditional_t<std::is_same_v<Out, bool>, char, Out>>();
    for (std::size_t i = 0; i < given.size(); ++i) {
      const In a = first[broadcastIndex(one.first, one.output, i)];
      const In b = second[broadcastIndex(one.second, one.output, i)];
      const auto expected = real(a, b);
      const bool bothNaN = expected != expected && given[i] != given[i];
      ASSERT_TRUE(bothNaN || given[i] == expected)
          << kernel << "(" << +a << ", " << +b << ") is " << +given[i];
    }
  }
}

constexpr kernels::BinaryParams kUnclamped{-kInf, kInf};

/// add, sub, ...: float32 without clamp, int32 and int64, by functions of float and of wide
/// integers whose low bits count.
template <typename OnFloats, typename OnIntegers>
void expectBinary(std::string_view kernel, const OnFloats& onFloats, const OnIntegers& onIntegers,
                  std::int32_t low = INT32_MIN, std::int32_t high = INT32_MAX) {
  Random random(7);
  expectPairs<float, float>(
      kernel, kUnclamped, [&] { return random.real(-4.0F, 4.0F); }, onFloats);
  expectPairs<std::int32_t, std::int32_t>(
      kernel, kUnclamped, [&] { return random.integer(low, high); },
      [&](std::int32_t a, std::int32_t b) { return static_cast<std::int32_t>(onIntegers(a, b)); });
  expectPairs<std::int64_t, std::int64_t>(
      kernel, kUnclamped, [&] { return std::int64_t{random.integer(low, high)}; },
      [&](std::int64_t a, std::int64_t b) { return static_cast<std::int64_t>(onIntegers(a, b)); });
}

/// Float results of a binary kernel stay in [-1, 1] when asked to.
inline void expectBinaryClamps(std::string_view kernel, float first, float second, float clamped) {
  const auto y =
      runReference<float>(kernel, kernels::BinaryParams{-1.0F, 1.0F},
                          {tensorOf<float>({1}, {first}), tensorOf<float>({1}, {second})}, {1});
  EXPECT_EQ(y[0], clamped) << kernel;
}

/// equal, less, ... for every element type they take.
template <typename Real>
void expectComparison(std::string_view kernel, const Real& real) {
  Random random(8);
  const kernels::UnaryParams none;
  expectPairs<float, bool>(
      kernel, none, [&] { return static_cast<float>(random.integer(-2, 2)) / 2.0F; }, real);
  expectPairs<std::int8_t, bool>(
      kernel, none, [&] { return static_cast<std::int8_t>(random.integer(-2, 2)); }, real);
  expectPairs<std::uint8_t, bool>(
      kernel, none, [&] { return static_cast<std::uint8_t>(random.integer(253, 255)); }, real);
  expectPairs<std::int32_t, bool>(
      kernel, none, [&] { return random.integer(-2, 2) * 1000000007; }, real);
  expectPairs<std::int64_t, bool>(
      kernel, none, [&] { return std::int64_t{random.integer(-2, 2)} << 40; }, real);
}

/// logical_and, ... over every way to broadcast.
template <typename Real>
void expectTruthTable(std::string_view kernel, const Real& real) {
  Random random(9);
  for (const BroadcastCase& one : broadcastCases()) {
    const Tensor a = emptyTensor(ElementType::Bool, one.first);
    const Tensor b = emptyTensor(ElementType::Bool, one.second);
    const Tensor output = emptyTensor(ElementType::Bool, one.output);
    for (const Tensor& input : {a, b}) {
      const auto bits = random.integers<std::uint8_t>(input.size, 0, 1);
      std::memcpy(input.bytes.get(), bits.data(), input.size);
    }
    ASSERT_TRUE(runKernel(referenceKernel(kernel), kernels::UnaryParams{}, {a, b}, {output}).ok());
    const auto given = output.values<std::uint8_t>();
    for (std::size_t i = 0; i < given.size(); ++i) {
      const bool first = a.values<std::uint8_t>()[broadcastIndex(one.first, one.output, i)] != 0;
      const bool second = b.values<std::uint8_t>()[broadcastIndex(one.second, one.output, i)] != 0;
      ASSERT_EQ(given[i], real(first, second) ? 1 : 0);
    }
  }
}

/// maximum and minimum: a not-a-number on either side stays.
inline void expectKeepsNaNs(std::string_view kernel) {
  const auto y = runReference<float>(
      kernel, kUnclamped, {tensorOf<float>({2}, {kNaN, 1}), tensorOf<float>({2}, {1, kNaN})}, {2});
  EXPECT_TRUE(std::isnan(y[0]));
  EXPECT_TRUE(std::isnan(y[1]));
}

/// mod and fmod: 7, -7, 7, -7 by 3, 3, -3, -3; and 4.5, -4.5 by 3.
inline void expectRemainders(std::string_view kernel, const std::vector<std::int32_t>& integers,
                             const std::vector<float>& reals) {
  EXPECT_EQ(runReference<std::int32_t>(kernel, kUnclamped,
                                       {tensorOf<std::int32_t>({4}, {7, -7, 7, -7}),
                                        tensorOf<std::int32_t>({4}, {3, 3, -3, -3})},
                                       {4}),
            integers);
  EXPECT_EQ(
      runReference<float>(kernel, kUnclamped,
                          {tensorOf<float>({2}, {4.5F, -4.5F}), tensorOf<float>({1}, {3})}, {2}),
      reals);
}

/// The least integer by -1, an overflow that is none, and by 0.
inline void expectTakesMinusOneAndRefusesZero(std::string_view kernel) {
  const auto least = tensorOf<std::int64_t>({1}, {std::numeric_limits<std::int64_t>::min()});
  EXPECT_EQ(runReference<std::int64_t>(kernel, kUnclamped,
                                       {least, tensorOf<std::int64_t>({1}, {-1})}, {1})[0],
            0);
  EXPECT_EQ(refusal(kernel, kUnclamped, {least, tensorOf<std::int64_t>({1}, {0})},
                    emptyTensor(ElementType::Int64, {1})),
            Code::DivisionByZero);
}

}  // namespace mote::tests
