// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Long short-term memory (libm; Hochreiter & Schmidhuber 1997, peepholes Gers & Schmidhuber 2000);
// operands in core/kernels/recurrent.h.
#include "core/kernels/recurrent_loops.h"

namespace mote::kernels::reference::lstm_f32_entry {
namespace {

constexpr std::int32_t kGates = 4;

struct Cell {
  Gates gates;
  const float* peepholes;  ///< may be null
  bool inputForget;
  float* work;  ///< i, o, f, c before their activations

  [[nodiscard]] float peephole(std::int32_t gate, std::int32_t u, float c) const noexcept {
    return peepholes != nullptr ? peepholes[gate * gates.units + u] * c : 0.0F;
  }
  [[nodiscard]] float gate(std::int32_t gate, std::int32_t u, float c) const noexcept {
    return activate(gates.activations[0], work[gate * gates.units + u] + peephole(gate, u, c),
                    gates.clip);
  }

  void advance(const float* x, float* h, float* c) const noexcept {
    constexpr float kNoClip = std::numeric_limits<float>::infinity();
    for (std::int32_t row = 0; row < gates.rows; ++row) {
      work[row] = gates.ofInput(row, x) + gates.ofState(row, h);
    }
    for (std::int32_t u = 0; u < gates.units; ++u) {
      const float input = gate(0, u, c[u]);
      const float forget = inputForget ? 1.0F - input : gate(2, u, c[u]);
      const float candidate = activate(gates.activations[1], work[3 * gates.units + u], gates.clip);
      c[u] = forget * c[u] + input * candidate;
      h[u] = gate(1, u, c[u]) * activate(gates.activations[2], c[u], kNoClip);
    }
  }
};

Status run(const Call& call) noexcept {
  const RecurrentSizes s = sizesOf(call);
  const TensorView* peepholes = optionalInput(call, kPeepholes);
  for (std::int32_t d = 0; d < s.directions; ++d) {
    const Cell cell{gatesOf(call, kGates, d),
                    peepholes != nullptr ? peepholes->as<const float>() + d * 3 * s.units : nullptr,
                    call.as<RecurrentParams>().inputForget != 0, call.outputs[3].as<float>()};
    for (std::int32_t n = 0; n < s.sequences; ++n) {
      const std::int32_t offset = (d * s.sequences + n) * s.units;
      float* h = startState(call, 1, kH0, offset, s.units);
      float* c = startState(call, 2, kC0, offset, s.units);
      MOTE_CHECK(
          runSequence(call, d, n, h, [&](const float* x) noexcept { cell.advance(x, h, c); }));
    }
  }
  return kOk;
}

}  // namespace

MOTE_KERNEL(lstm_f32) = {"lstm_f32", checkLstm, run};

}  // namespace mote::kernels::reference::lstm_f32_entry
