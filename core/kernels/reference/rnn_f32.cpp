// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Recurrent layer of one gate (libm): h = f(w x + r h + b); operands in core/kernels/recurrent.h.
#include "core/kernels/recurrent_loops.h"

namespace mote::kernels::reference::rnn_f32_entry {
namespace {

constexpr std::int32_t kGates = 1;

Status check(const Call& call) noexcept {
  return checkRecurrent(call, kGates, 1);
}

void advance(const Gates& gates, const float* x, float* h, float* work) noexcept {
  for (std::int32_t u = 0; u < gates.units; ++u) {
    work[u] = activate(gates.activations[0], gates.ofInput(u, x) + gates.ofState(u, h), gates.clip);
  }
  for (std::int32_t u = 0; u < gates.units; ++u) {
    h[u] = work[u];
  }
}

Status run(const Call& call) noexcept {
  const RecurrentSizes s = sizesOf(call);
  float* work = call.outputs[2].as<float>();
  for (std::int32_t d = 0; d < s.directions; ++d) {
    const Gates gates = gatesOf(call, kGates, d);
    for (std::int32_t n = 0; n < s.sequences; ++n) {
      float* h = startState(call, 1, kH0, (d * s.sequences + n) * s.units, s.units);
      MOTE_CHECK(
          runSequence(call, d, n, h, [&](const float* x) noexcept { advance(gates, x, h, work); }));
    }
  }
  return kOk;
}

}  // namespace

MOTE_KERNEL(rnn_f32) = {"rnn_f32", check, run};

}  // namespace mote::kernels::reference::rnn_f32_entry
