// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// quantize and dequantize of bytes: the same reals for each type, and all 256 values.
#pragma once

#include <limits>

#include "tests/support/reference_kernel.h"

namespace mote::tests {

/// In steps of 0.5: 0, ties and what is near one, and what saturates: 1e9, -1e9, both infinities
/// and not-a-number.
template <typename T>
std::vector<T> quantizedTies(std::string_view kernel, std::int32_t zero) {
  constexpr float kInfinity = std::numeric_limits<float>::infinity();
  constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();
  const std::vector<float> x = {0.0F, 0.25F, 0.24F,     -0.25F,     -0.75F, 1.25F,
                                1e9F, -1e9F, kInfinity, -kInfinity, kNaN};
  const Tensor output = emptyTensor(typeOf<T>(), {11}).quantized(0.5F, zero);
  EXPECT_TRUE(runKernel(referenceKernel(kernel), {tensorOf({11}, x)}, {output}).ok());
  return output.values<T>();
}

/// Of steps of 0.1, all 256.
template <typename T>
void expectDequantizesAll(std::string_view kernel, std::int32_t zero) {
  std::vector<T> x;
  for (std::int32_t i = std::numeric_limits<T>::min(); i <= std::numeric_limits<T>::max(); ++i)
    x.push_back(static_cast<T>(i));
  const Tensor output = emptyTensor(ElementType::Float32, {256});
  ASSERT_TRUE(
      runKernel(referenceKernel(kernel), {tensorOf({256}, x).quantized(0.1F, zero)}, {output})
          .ok());
  // A product of 24 and 9 bits is exact in double: one rounding, as in float.
  for (std::size_t i = 0; i < x.size(); ++i)
    EXPECT_EQ(output.values<float>()[i], static_cast<float>(double{0.1F} * (x[i] - zero)));
}

/// T's side needs a scale and a zero point that it can hold; `From` or `To` is T.
template <typename T, typename From, typename To>
void expectNeedsSteps(std::string_view kernel) {
  const auto say = [&](float scale, std::int32_t zero) {
    const bool stepsIn = std::is_same_v<T, From>;
    const Tensor from = tensorOf<From>({1}, {0}).quantized(stepsIn ? scale : 0, stepsIn ? zero : 0);
    const Tensor to =
        emptyTensor(typeOf<To>(), {1}).quantized(stepsIn ? 0 : scale, stepsIn ? 0 : zero);
    return runKernel(referenceKernel(kernel), {from}, {to}).code;
  };
  using Limits = std::numeric_limits<T>;
  EXPECT_EQ(say(1.0F, Limits::min()), Code::Ok);
  EXPECT_EQ(say(1.0F, Limits::max()), Code::Ok);
  EXPECT_EQ(say(1.0F, Limits::min() - 1), Code::KernelOperand);
  EXPECT_EQ(say(1.0F, Limits::max() + 1), Code::KernelOperand);
  EXPECT_EQ(say(0.0F, 0), Code::KernelOperand);
}
template <typename T>
void expectQuantizeNeedsSteps(std::string_view kernel) {
  expectNeedsSteps<T, float, T>(kernel);
}
template <typename T>
void expectDequantizeNeedsSteps(std::string_view kernel) {
  expectNeedsSteps<T, T, float>(kernel);
}

}  // namespace mote::tests
