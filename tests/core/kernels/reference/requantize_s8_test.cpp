// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// requantize_s8 for all values in wide integers.
#include "core/kernels/elementwise.h"
#include "tests/support/quantized_oracle.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

TEST(RequantizeS8, FollowsTflite) {
  std::vector<std::int8_t> x(256);
  for (int i = 0; i < 256; ++i) {
    x[static_cast<std::size_t>(i)] = static_cast<std::int8_t>(i - 128);
  }
  for (const auto& [multiplier, shift] :
       {std::pair{1 << 30, 1}, {1717986918, -1}, {1500000000, 3}}) {
    const Tensor output = emptyTensor(ElementType::Int8, {256}).quantized(0.1F, -20);
    ASSERT_TRUE(runKernel(referenceKernel("requantize_s8"),
                          kernels::RequantizeParams{multiplier, shift},
                          {tensorOf({256}, x).quantized(0.2F, 9)}, {output})
                    .ok());
    for (std::size_t i = 0; i < x.size(); ++i) {
      EXPECT_EQ(output.values<std::int8_t>()[i],
                oracleRequantize(x[i] - 9, multiplier, shift, -20));
    }
  }
}

}  // namespace
}  // namespace mote::tests
