// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Remainder with the sign of the divisor, as Python's %; integers refuse a zero divisor.
#include <cmath>

#include "core/kernels/reference/divisors.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::mod_entry {
namespace {

struct Operation {
  float operator()(float a, float b) const noexcept {
    const float rest = std::fmod(a, b);
    return rest != 0.0F && (rest < 0.0F) != (b < 0.0F) ? rest + b : rest;
  }
  template <typename T>
  T operator()(T a, T b) const noexcept {
    // The output may overlap the divisors, so a zero can appear after run() has looked.
    if (b == 0 || b == -1) {
      return 0;
    }
    const T rest = a % b;
    return rest != 0 && (rest < 0) != (b < 0) ? static_cast<T>(rest + b) : rest;
  }
};

}  // namespace

MOTE_KERNEL(mod) = {"mod", checkBinary, runDivision<Operation>, shareElements};

}  // namespace mote::kernels::reference::mod_entry
