// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// logical_or over every way to broadcast.
#include "tests/support/elementwise_oracle.h"

namespace mote::tests {
namespace {

TEST(LogicalOr, FollowsItsTruthTable) {
  Random random(9);
  const kernels::UnaryParams none;
  for (const BroadcastCase& one : broadcastCases()) {
    const Tensor a = emptyTensor(ElementType::Bool, one.first);
    const Tensor b = emptyTensor(ElementType::Bool, one.second);
    const Tensor output = emptyTensor(ElementType::Bool, one.output);
    for (const Tensor& input : {a, b}) {
      const auto bits = random.integers<std::uint8_t>(input.size, 0, 1);
      std::memcpy(input.bytes.get(), bits.data(), input.size);
    }
    ASSERT_TRUE(runKernel(referenceKernel("logical_or"), none, {a, b}, {output}).ok());
    const auto given = output.values<std::uint8_t>();
    for (std::size_t i = 0; i < given.size(); ++i) {
      const bool first = a.values<std::uint8_t>()[broadcastIndex(one.first, one.output, i)] != 0;
      const bool second = b.values<std::uint8_t>()[broadcastIndex(one.second, one.output, i)] != 0;
      const auto real = [](bool a, bool b) { return a || b; };
      ASSERT_EQ(given[i], real(first, second) ? 1 : 0);
    }
  }
}

}  // namespace
}  // namespace mote::tests
