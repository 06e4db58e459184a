// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// TFLite's int16 SOFTMAX: exponentials and the reciprocal of their sum from tables; operands in
// core/kernels/reduce.h.
#include <bit>

#include "core/kernels/reduce_check.h"
#include "core/tensor/fixed_point.h"

namespace mote::kernels::reference::softmax_s16_entry {
namespace {

/// `place` over the whole of int16 stands for the table's range.
std::int32_t read(const std::int16_t* table, std::int32_t place) noexcept {
  const std::int16_t at = clampToInt16(place, INT16_MIN, INT16_MAX);
  const std::int16_t* base = table + 256 + (at >> 7);
  const auto slope = static_cast<std::int16_t>(base[1] - base[0]);
  const std::int32_t rest = at & 0x7F;
  return static_cast<std::int16_t>(base[0] + ((slope * rest + 64) >> 7));
}

struct Row {
  const SoftmaxParams& params;
  const std::int16_t* exponential;
  const std::int16_t* reciprocal;

  /// Leaves the exponentials in `output`; their sum is Q16.15.
  std::int32_t raise(const std::int16_t* input, std::int16_t* output) const noexcept {
    std::int32_t largest = INT16_MIN;
    for (std::int32_t i = 0; i < params.count; ++i) {
      largest = input[i] > largest ? input[i] : largest;
    }
    std::int32_t sum = 0;
    for (std::int32_t i = 0; i < params.count; ++i) {
      const std::int32_t scaled =
          multiplyByQuantizedMultiplier(input[i] - largest, params.multiplier, params.shift);
      output[i] = static_cast<std::int16_t>(read(exponential, wrappingAdd(scaled, INT16_MAX)));
      sum += output[i];
    }
    return sum > 0 ? sum : 1;
  }

  void run(const std::int16_t* input, std::int16_t* output) const noexcept {
    const std::int32_t sum = raise(input, output);
    // The sum is 2^bits * (1 + x) with x in [0, 1).
    const std::int32_t headroom = std::countl_zero(static_cast<std::uint32_t>(sum)) - 1;
    const std::int64_t lifted = ((std::int64_t{sum} << headroom) + (1 << 13)) >> 14;
    const std::int32_t factor =
        read(reciprocal, static_cast<std::int32_t>(lifted) - (1 << 15) - (1 << 16));
    const std::int32_t bits = 30 - headroom;
    const std::int64_t half = bits > 0 ? std::int64_t{1} << (bits - 1) : 0;
    for (std::int32_t i = 0; i < params.count; ++i) {
      output[i] = clampToInt16((std::int64_t{output[i]} * factor + half) >> bits, 0, INT16_MAX);
    }
  }
};

Status run(const Call& call) noexcept {
  const auto& params = call.as<SoftmaxParams>();
  const Row row{params, call.inputs[1].as<const std::int16_t>(),
                call.inputs[2].as<const std::int16_t>()};
  for (std::int32_t o = 0; o < params.outer; ++o) {
    const std::int32_t start = o * params.count;
    row.run(call.inputs[0].as<const std::int16_t>() + start,
            call.outputs[0].as<std::int16_t>() + start);
  }
  return kOk;
}

}  // namespace

MOTE_KERNEL(softmax_s16) = {"softmax_s16", checkSoftmaxS16, run};

}  // namespace mote::kernels::reference::softmax_s16_entry
