// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// logical_not by hand.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(LogicalNot, TurnsEachValue) {
  const Tensor input = emptyTensor(ElementType::Bool, {3});
  const std::uint8_t bits[] = {0, 1, 2};
  std::memcpy(input.bytes.get(), bits, sizeof(bits));
  const Tensor output = emptyTensor(ElementType::Bool, {3});
  ASSERT_TRUE(runKernel(referenceKernel("logical_not"), {input}, {output}).ok());
  EXPECT_EQ(output.values<std::uint8_t>(), (std::vector<std::uint8_t>{1, 0, 0}));
}

}  // namespace
}  // namespace mote::tests
