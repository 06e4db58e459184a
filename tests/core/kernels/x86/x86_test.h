// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tests that run once for each instruction set of x86 processors, where this one has it.
#pragma once

#include <gtest/gtest.h>

#include <string>

#include "core/kernels/avx2/catalogue.h"
#include "core/kernels/avx512/catalogue.h"
#include "core/kernels/reference/catalogue.h"
#include "tests/support/kernel_runner.h"

namespace mote::tests {

class X86Test : public testing::TestWithParam<const char*> {
 protected:
  struct Pair {
    const kernels::Kernel* fast;
    const kernels::Kernel* reference;
  };

  static kernels::Catalogue catalogue() {
    return std::string_view(GetParam()) == "avx2" ? kernels::avx2::all() : kernels::avx512::all();
  }
  void SetUp() override {
    if (catalogue().empty()) GTEST_SKIP() << "this processor has no " << GetParam();
  }
  static Pair named(std::string_view name) {
    return {findKernel(catalogue(), name), findKernel(kernels::reference::all(), name)};
  }
};

inline const auto kX86 = testing::Values("avx2", "avx512");
inline const auto kX86Name = [](const auto& info) { return std::string(info.param); };

}  // namespace mote::tests
