// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Gated recurrent unit (libm; Cho et al. 2014): z and r gate how much of the state stays and how
// much of it the candidate sees. Operands in core/kernels/recurrent.h.
#include "core/kernels/recurrent_loops.h"

namespace mote::kernels::reference::gru_f32_entry {
namespace {

constexpr std::int32_t kGates = 3;

Status check(const Call& call) noexcept {
  return checkRecurrent(call, kGates, 1);
}

struct Cell {
  Gates gates;
  bool linearBeforeReset;
  float* update;  ///< z
  float* reset;   ///< r
  float* candidate;
  float* seen;  ///< r * h

  void advance(const float* x, float* h) const noexcept {
    const std::int32_t units = gates.units;
    for (std::int32_t u = 0; u < 2 * units; ++u) {
      update[u] = activate(gates.activations[0], gates.ofInput(u, x) + gates.ofState(u, h),
                           gates.clip);  // the reset gates lie behind the update gates
    }
    for (std::int32_t u = 0; u < units; ++u) {
      seen[u] = reset[u] * h[u];
    }
    for (std::int32_t u = 0; u < units; ++u) {
      const std::int32_t row = 2 * units + u;
      const float state =
          linearBeforeReset ? reset[u] * gates.ofState(row, h) : gates.ofState(row, seen);
      candidate[u] = activate(gates.activations[1], gates.ofInput(row, x) + state, gates.clip);
    }
    for (std::int32_t u = 0; u < units; ++u) {
      h[u] = (1.0F - update[u]) * candidate[u] + update[u] * h[u];
    }
  }
};

Status run(const Call& call) noexcept {
  const RecurrentSizes s = sizesOf(call);
  float* work = call.outputs[2].as<float>();
  for (std::int32_t d = 0; d < s.directions; ++d) {
    const Cell cell{gatesOf(call, kGates, d),
                    call.as<RecurrentParams>().linearBeforeReset != 0,
                    work,
                    work + s.units,
                    work + 2 * s.units,
                    work + 3 * s.units};
    for (std::int32_t n = 0; n < s.sequences; ++n) {
      float* h = startState(call, 1, kH0, (d * s.sequences + n) * s.units, s.units);
      MOTE_CHECK(runSequence(call, d, n, h, [&](const float* x) noexcept { cell.advance(x, h); }));
    }
  }
  return kOk;
}

}  // namespace

MOTE_KERNEL(gru_f32) = {"gru_f32", check, run};

}  // namespace mote::kernels::reference::gru_f32_entry
