// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reductions of the middle of [outer, count, inner] by a function of doubles.
#pragma once

#include <cmath>
#include <functional>

#include "core/kernels/reduce.h"
#include "tests/support/random.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {

template <typename Real>
void expectReduction(std::string_view kernel, const Real& real) {
  Random random(50);
  for (const kernels::ReduceParams& p :
       {kernels::ReduceParams{1, 1, 1}, kernels::ReduceParams{3, 5, 1},
        kernels::ReduceParams{1, 6, 4}, kernels::ReduceParams{2, 7, 3}}) {
    const auto x = random.reals(static_cast<std::size_t>(p.outer * p.count * p.inner), -2.0F, 2.0F);
    const auto y = runReference<float>(kernel, p, {tensorOf({p.outer, p.count, p.inner}, x)},
                                       {p.outer, p.inner});
    for (std::int32_t i = 0; i < p.outer * p.inner; ++i) {
      std::vector<double> values;
      for (std::int32_t c = 0; c < p.count; ++c) {
        values.push_back(
            x[static_cast<std::size_t>((i / p.inner * p.count + c) * p.inner + i % p.inner)]);
      }
      const double expected = real(values);
      ASSERT_NEAR(y[static_cast<std::size_t>(i)], expected, 1e-5 * (1.0 + std::fabs(expected)));
    }
  }
}

}  // namespace mote::tests
