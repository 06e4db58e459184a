// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// broadcast element by element.
#include "core/kernels/movement.h"
#include "tests/support/broadcast_oracle.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {
namespace {

TEST(Broadcast, RepeatsAsNumPy) {
  for (const BroadcastCase& one : broadcastCases()) {
    std::vector<std::int32_t> x(countOf(one.first));
    for (std::size_t i = 0; i < x.size(); ++i) x[i] = static_cast<std::int32_t>(i * 3 + 1);
    const Tensor output = emptyTensor(ElementType::Int32, one.output);
    ASSERT_TRUE(runKernel(referenceKernel("broadcast"), {tensorOf(one.first, x)}, {output}).ok());
    for (std::size_t i = 0; i < countOf(one.output); ++i) {
      ASSERT_EQ(output.values<std::int32_t>()[i], x[broadcastIndex(one.first, one.output, i)]);
    }
  }
}

TEST(Broadcast, RefusesOtherDims) {
  EXPECT_EQ(runKernel(referenceKernel("broadcast"), {emptyTensor(ElementType::Int32, {2})},
                      {emptyTensor(ElementType::Int32, {3})})
                .code,
            Code::KernelShape);
}

}  // namespace
}  // namespace mote::tests
