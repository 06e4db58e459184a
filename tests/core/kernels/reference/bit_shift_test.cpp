// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bit_shift against the shifts of C++.
#include "core/kernels/elementwise.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

template <typename T>
std::vector<T> shifted(const std::vector<T>& values, const std::vector<T>& bits, bool left) {
  const auto count = static_cast<std::int32_t>(values.size());
  return runReference<T>("bit_shift", kernels::BitShiftParams{left ? 1 : 0},
                         {tensorOf<T>({count}, values), tensorOf<T>({count}, bits)}, {count});
}

template <typename T>
void expectEveryShift() {
  constexpr T kBits = static_cast<T>(8 * sizeof(T));
  const T value = static_cast<T>(0xA5C3F01796E2D48BULL);
  for (T bits = 0; bits < kBits; ++bits) {
    EXPECT_EQ(shifted<T>({value}, {bits}, true)[0], static_cast<T>(value << bits));
    EXPECT_EQ(shifted<T>({value}, {bits}, false)[0], static_cast<T>(value >> bits));
  }
  EXPECT_EQ((shifted<T>({value, value}, {kBits, 255}, true)), (std::vector<T>{0, 0}));
  EXPECT_EQ((shifted<T>({value, value}, {kBits, 255}, false)), (std::vector<T>{0, 0}));
}

TEST(BitShift, ShiftsEveryWidth) {
  expectEveryShift<std::uint8_t>();
  expectEveryShift<std::uint16_t>();
  expectEveryShift<std::uint32_t>();
  expectEveryShift<std::uint64_t>();
}

TEST(BitShift, RefusesSignedNumbers) {
  EXPECT_EQ(refusal("bit_shift", kernels::BitShiftParams{},
                    {tensorOf<std::int32_t>({1}, {1}), tensorOf<std::int32_t>({1}, {1})},
                    emptyTensor(ElementType::Int32, {1})),
            Code::KernelOperand);
  EXPECT_EQ(refusal("bit_shift", kernels::BitShiftParams{},
                    {tensorOf<std::uint8_t>({2}, {1, 1}), tensorOf<std::uint8_t>({1}, {1})},
                    emptyTensor(ElementType::UInt8, {1})),
            Code::KernelShape);
}

}  // namespace
}  // namespace mote::tests
