// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// lut_s8 with a table of its own inverse.
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

TEST(LutS8, LooksEachValueUp) {
  std::vector<std::int8_t> table(256);
  for (int i = 0; i < 256; ++i) {
    table[static_cast<std::size_t>(i)] = static_cast<std::int8_t>(127 - i);
  }
  const Tensor output = emptyTensor(ElementType::Int8, {4});
  const std::vector<std::int8_t> x = {-128, -1, 0, 127};
  ASSERT_TRUE(
      runKernel(referenceKernel("lut_s8"), {tensorOf({4}, x), tensorOf({256}, table)}, {output})
          .ok());
  EXPECT_EQ(output.values<std::int8_t>(), (std::vector<std::int8_t>{127, 0, -1, -128}));
}

TEST(LutS8, RefusesAShortTable) {
  EXPECT_EQ(runKernel(referenceKernel("lut_s8"),
                      {emptyTensor(ElementType::Int8, {4}), emptyTensor(ElementType::Int8, {255})},
                      {emptyTensor(ElementType::Int8, {4})})
                .code,
            Code::KernelShape);
}

}  // namespace
}  // namespace mote::tests
