// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// conv2d_integer against its definition in 64-bit integers, for each pair of byte types.
#include "tests/support/conv_oracle.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

struct Bytes {
  Tensor stored;
  Tensor numbers;  ///< the same less the zero points, int32
  Tensor zero;
};

/// `zeros`: 0 for no zero point, 1 for one, else one for each index of dim 0.
template <typename T>
Bytes randomBytes(Random& random, const std::vector<std::int32_t>& dims, std::int32_t zeros) {
  constexpr std::int32_t kLow = std::is_signed_v<T> ? -128 : 0;
  std::size_t count = 1;
  for (const std::int32_t dim : dims) count *= static_cast<std::size_t>(dim);
  const auto stored = random.integers<T>(count, kLow, kLow + 255);
  const auto zero = random.integers<T>(static_cast<std::size_t>(zeros), kLow, kLow + 255);
  std::vector<std::int32_t> numbers;
  const std::size_t each = count / static_cast<std::size_t>(dims[0]);
  for (std::size_t i = 0; i < count; ++i) {
    const std::int32_t less = zeros == 0 ? 0 : zero[zeros == 1 ? 0 : i / each];
    numbers.push_back(stored[i] - less);
  }
  return {tensorOf(dims, stored), tensorOf(dims, numbers),
          zeros == 0 ? Tensor{} : tensorOf({zeros}, zero)};
}

template <typename X, typename W>
void followsItsDefinition(std::uint32_t seed) {
  Random random(seed);
  for (int i = 0; i < 40; ++i) {
    ConvCase c = randomConv(random, false);
    c.inputZero = 0;
    const auto x = randomBytes<X>(random, {c.batch, c.inputH, c.inputW, c.inputC}, i % 2);
    const std::int32_t weightZeros[] = {0, 1, c.outputC};
    const auto w = randomBytes<W>(random, c.weightDims(), weightZeros[i % 3]);
    const auto bias = random.integers<std::int32_t>(static_cast<std::size_t>(c.outputC), -9, 9);
    const Tensor given = c.hasBias ? tensorOf({c.outputC}, bias) : Tensor{};
    const auto got = runReference<std::int32_t>("conv2d_integer", c.params,
                                                {x.stored, w.stored, given, x.zero, w.zero},
                                                {c.batch, c.outputH, c.outputW, c.outputC});
    convByDefinition<std::int32_t, std::int64_t>(
        c, {{x.numbers, w.numbers}, {}},
        [&](std::size_t at, std::int64_t sum, std::int64_t, std::size_t channel) {
          ASSERT_EQ(got[at], sum + (c.hasBias ? bias[channel] : 0)) << c << " element " << at;
        });
  }
}

TEST(Conv2dInteger, FollowsItsDefinition) {
  followsItsDefinition<std::uint8_t, std::uint8_t>(1);
  followsItsDefinition<std::uint8_t, std::int8_t>(2);
  followsItsDefinition<std::int8_t, std::uint8_t>(3);
  followsItsDefinition<std::int8_t, std::int8_t>(4);
}

TEST(Conv2dInteger, HoldsTheLargestSums) {
  const std::vector<std::uint8_t> most(32768, 255);
  const Tensor row = tensorOf({1, 1, 1, 32768}, most);
  const auto got = runReference<std::int32_t>("conv2d_integer", kernels::Conv2dParams{}, {row, row},
                                              {1, 1, 1, 1});
  EXPECT_EQ(got[0], 255 * 255 * 32768);
}

TEST(Conv2dInteger, RefusesWhatItCannotSum) {
  const kernels::Conv2dParams params;
  const Tensor output = emptyTensor(ElementType::Int32, {1, 1, 1, 1});
  const Tensor bytes = emptyTensor(ElementType::Int8, {1, 1, 1, 4});
  const Tensor three = emptyTensor(ElementType::Int8, {3});
  const Tensor foreign = emptyTensor(ElementType::UInt8, {1});
  const Tensor reals = emptyTensor(ElementType::Float32, {1, 1, 1, 4});
  const Tensor many = emptyTensor(ElementType::Int8, {1, 1, 1, 32769});
  const auto code = [&](const std::vector<Tensor>& inputs) {
    return refusal("conv2d_integer", params, inputs, output);
  };
  EXPECT_EQ(code({bytes, bytes}), Code::Ok);
  EXPECT_EQ(code({reals, bytes}), Code::KernelOperand);
  EXPECT_EQ(code({many, many}), Code::KernelShape);
  EXPECT_EQ(code({bytes, bytes, {}, three}), Code::KernelShape);
  EXPECT_EQ(code({bytes, bytes, {}, {}, three}), Code::KernelShape);
  EXPECT_EQ(code({bytes, bytes, {}, foreign}), Code::KernelOperand);
}

}  // namespace
}  // namespace mote::tests
