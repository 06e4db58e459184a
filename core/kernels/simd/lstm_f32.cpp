// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Long short-term memory, kLanes rows of the gates or units at a time; operands in
// core/kernels/recurrent.h. Within 1e-6 of the formulas a step.
#include "core/kernels/recurrent_loops.h"
#include "core/kernels/simd/exponential.h"
#include "core/kernels/simd/lanes.h"

namespace mote::kernels::MOTE_SIMD {
namespace {

MOTE_SIMD_BEGIN

constexpr std::int32_t kGates = 4;
constexpr int kAtOnce = 8;  ///< panels whose sums stay in registers

/// Prepared memory of a direction: panels of kLanes rows of w, column by column, as many of r, and
/// the sum of both biases.
struct Panels {
  std::int32_t inputs;
  std::int32_t units;
  std::int32_t rows;
  std::int32_t count;
  std::size_t r;     ///< floats before it
  std::size_t bias;  ///< floats before it
  std::size_t all;   ///< floats

  explicit Panels(const RecurrentSizes& s) noexcept
      : inputs(s.inputs),
        units(s.units),
        rows(kGates * s.units),
        count((rows + kLanes - 1) / kLanes),
        r(floats(inputs)),
        bias(r + floats(units)),
        all(bias + floats(1)) {}

  [[nodiscard]] std::size_t floats(std::int32_t columns) const noexcept {
    return static_cast<std::size_t>(count) * static_cast<std::size_t>(columns) * kLanes;
  }
  static void pack(const float* row, std::int32_t columns, std::int32_t index, float* to) noexcept {
    to += std::ptrdiff_t{index / kLanes} * columns * kLanes + index % kLanes;
    for (std::int32_t i = 0; i < columns; ++i) to[std::ptrdiff_t{i} * kLanes] = row[i];
  }
};

/// Rows of kPanels panels: their bias, w times x and r times h.
template <int kPanels>
void multiplyPanels(const Panels& panels, const float* memory, std::int32_t panel, const float* x,
                    const float* h, float* work) noexcept {
  const float* w = memory + std::ptrdiff_t{panel} * panels.inputs * kLanes;
  const float* r = memory + panels.r + std::ptrdiff_t{panel} * panels.units * kLanes;
  const float* bias = memory + panels.bias + std::ptrdiff_t{panel} * kLanes;
  Floats sum[kPanels];
  MOTE_UNROLL
  for (int p = 0; p < kPanels; ++p) sum[p] = load(bias + p * kLanes);
  for (std::int32_t i = 0; i < panels.inputs; ++i) {
    const Floats one = spread(x[i]);
    MOTE_UNROLL
    for (int p = 0; p < kPanels; ++p) {
      const std::ptrdiff_t column = std::ptrdiff_t{p} * panels.inputs + i;
      sum[p] = multiplyAdd(sum[p], one, load(w + column * kLanes));
    }
  }
  for (std::int32_t i = 0; i < panels.units; ++i) {
    const Floats one = spread(h[i]);
    MOTE_UNROLL
    for (int p = 0; p < kPanels; ++p) {
      const std::ptrdiff_t column = std::ptrdiff_t{p} * panels.units + i;
      sum[p] = multiplyAdd(sum[p], one, load(r + column * kLanes));
    }
  }
  MOTE_UNROLL
  for (int p = 0; p < kPanels; ++p) {
    const std::int32_t row = (panel + p) * kLanes;
    put(work + row, sum[p], panels.rows - row);
  }
}

Floats activateLanes(const GateActivation& gate, Floats x, float clip) noexcept {
  x = clamp(x, spread(-clip), spread(clip));
  const Floats one = spread(1.0F);
  if (gate.function == Activation::Sigmoid)
    return divide(one, add(one, exponential(subtract(spread(0.0F), x))));
  if (gate.function == Activation::Tanh)
    return subtract(one, divide(spread(2.0F), add(one, exponential(add(x, x)))));
  float lanes[kLanes];
  store(lanes, x);
  for (float& lane : lanes) lane = activate(gate, lane, clip);
  return load(lanes);
}

/// One direction.
struct LstmCell {
  Gates gates;
  Panels panels;
  const float* memory;     ///< prepared, or null
  const float* peepholes;  ///< may be null
  bool inputForget;
  float* work;  ///< i, o, f, c before their activations

  /// Fills `work`.
  void sumUp(const float* x, const float* h) const noexcept {
    if (memory == nullptr) {
      for (std::int32_t row = 0; row < gates.rows; ++row)
        work[row] = gates.ofInput(row, x) + gates.ofState(row, h);
      return;
    }
    std::int32_t panel = 0;
    for (; panel + kAtOnce <= panels.count; panel += kAtOnce)
      multiplyPanels<kAtOnce>(panels, memory, panel, x, h, work);
    for (; panel < panels.count; ++panel) multiplyPanels<1>(panels, memory, panel, x, h, work);
  }

  [[nodiscard]] Floats sums(std::int32_t gate, std::int32_t u, std::int32_t count) const noexcept {
    return loadFirst(work + gate * gates.units + u, count);
  }
  [[nodiscard]] Floats gate(std::int32_t gate, std::int32_t u, std::int32_t count,
                            Floats c) const noexcept {
    Floats x = sums(gate, u, count);
    if (peepholes != nullptr)
      x = multiplyAdd(x, loadFirst(peepholes + gate * gates.units + u, count), c);
    return activateLanes(gates.activations[0], x, gates.clip);
  }

  void advance(const float* x, float* h, float* c) const noexcept {
    constexpr float kNoClip = std::numeric_limits<float>::infinity();
    sumUp(x, h);
    for (std::int32_t u = 0; u < gates.units; u += kLanes) {
      const std::int32_t left = gates.units - u;
      const std::int32_t count = left < kLanes ? left : kLanes;
      const Floats before = loadFirst(c + u, count);
      const Floats input = gate(0, u, count, before);
      const Floats forget = inputForget ? subtract(spread(1.0F), input) : gate(2, u, count, before);
      const Floats candidate = activateLanes(gates.activations[1], sums(3, u, count), gates.clip);
      const Floats after = multiplyAdd(multiply(forget, before), input, candidate);
      const Floats shown = activateLanes(gates.activations[2], after, kNoClip);
      put(c + u, after, count);
      put(h + u, multiply(gate(1, u, count, after), shown), count);
    }
  }
};

MOTE_SIMD_END

/// As Hosted::prepare.
std::size_t prepare(const Call& call) noexcept {
  const TensorView* given = optionalInput(call, kGateBias);
  if (call.inputs[kW].data == nullptr || call.inputs[kR].data == nullptr ||
      (given != nullptr && given->data == nullptr)) {
    return 0;
  }
  const RecurrentSizes s = sizesOf(call);
  const Panels panels(s);
  const std::size_t bytes = panels.all * static_cast<std::size_t>(s.directions) * sizeof(float);
  if (call.prepared.size() < bytes) return bytes;
  std::memset(call.prepared.data(), 0, bytes);
  auto* memory = reinterpret_cast<float*>(call.prepared.data());
  for (std::int32_t d = 0; d < s.directions; ++d, memory += panels.all) {
    const Gates gates = gatesOf(call, kGates, d);
    for (std::int32_t row = 0; row < panels.rows; ++row) {
      Panels::pack(gates.w + std::ptrdiff_t{row} * s.inputs, s.inputs, row, memory);
      Panels::pack(gates.r + std::ptrdiff_t{row} * s.units, s.units, row, memory + panels.r);
      if (gates.bias == nullptr) continue;
      memory[panels.bias + static_cast<std::size_t>(row)] =
          gates.bias[row] + gates.bias[panels.rows + row];
    }
  }
  return bytes;
}

Status run(const Call& call) noexcept {
  const RecurrentSizes s = sizesOf(call);
  const TensorView* peepholes = optionalInput(call, kPeepholes);
  const Panels panels(s);
  const auto* memory = reinterpret_cast<const float*>(call.prepared.data());
  for (std::int32_t d = 0; d < s.directions; ++d) {
    const LstmCell cell{
        gatesOf(call, kGates, d),
        panels,
        call.prepared.empty() ? nullptr : memory + panels.all * static_cast<std::size_t>(d),
        peepholes != nullptr ? peepholes->as<const float>() + d * 3 * s.units : nullptr,
        call.as<RecurrentParams>().inputForget != 0,
        call.outputs[3].as<float>()};
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

constexpr Hosted kHosted{prepare};

}  // namespace

MOTE_KERNEL(lstm_f32) = {"lstm_f32", checkLstm, run, &kHosted};

}  // namespace mote::kernels::MOTE_SIMD
