// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Remainder with the sign of the dividend, as C's fmod and %; integers refuse a zero divisor.
#include <cmath>

#include "core/kernels/reference/divisors.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::fmod_entry {
namespace {

struct Operation {
  float operator()(float a, float b) const noexcept { return std::fmod(a, b); }
  template <typename T>
  T operator()(T a, T b) const noexcept {
    // The output may overlap the divisors, so a zero can appear after run() has looked.
    return b == 0 || b == -1 ? T{0} : static_cast<T>(a % b);
  }
};

}  // namespace

MOTE_KERNEL(fmod) = {"fmod", checkBinary, runDivision<Operation>, shareElements};

}  // namespace mote::kernels::reference::fmod_entry
