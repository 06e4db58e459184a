// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tests that run once for each instruction set with fast kernels, where this processor has it.
#pragma once

#include <gtest/gtest.h>

#include <string>

#include "core/kernels/reference/catalogue.h"
#include "core/kernels/simd/catalogue.h"
#include "tests/support/kernel_runner.h"

namespace mote::tests {

class SimdTest : public testing::TestWithParam<kernels::simd::InstructionSet> {
 protected:
  struct Pair {
    const kernels::Kernel* fast;
    const kernels::Kernel* reference;
  };

  void SetUp() override {
    if (GetParam().kernels.empty()) GTEST_SKIP() << "this processor has no " << GetParam().name;
  }
  /// Of the set, or of the next that has it.
  static Pair named(std::string_view name) {
    const kernels::Kernel* fast = findKernel(GetParam().kernels, name);
    for (const auto& set : kernels::simd::instructionSets()) {
      if (fast == nullptr) fast = findKernel(set.kernels, name);
    }
    return {fast, findKernel(kernels::reference::all(), name)};
  }
};

inline const auto kSimd = testing::ValuesIn(kernels::simd::instructionSets());
inline const auto kSimdName = [](const auto& info) { return std::string(info.param.name); };

}  // namespace mote::tests
