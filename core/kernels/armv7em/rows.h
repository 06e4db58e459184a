// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// One input row times rows of weights, any number of them from four on.
#pragma once

#if defined(__ARM_FEATURE_DSP)

#include "core/kernels/armv7em/four_rows.h"
#include "core/kernels/armv7em/requantize.h"
#include "core/kernels/check.h"
#include "core/kernels/conv2d_check.h"

namespace mote::kernels::armv7em {

class Rows {
 public:
  /// `depth` elements a row, `channels` rows.
  static bool fit(const Call& call, std::int32_t depth, std::int32_t channels) noexcept {
    return depth >= 4 && channels >= 4 && shiftsFit(call.inputs[kShift]);
  }

  Rows(const Call& call, std::int32_t depth, std::int32_t channels) noexcept
      : m_call(call), m_channels(channels) {
    const auto bytes = static_cast<std::uint32_t>(depth);
    m_block.depth = bytes;
    m_block.depth3 = 3 * bytes;
    m_block.minusZero = pairOf(-call.inputs[0].zeroPoint);
    m_block.headBytes = bytes % 4;
    m_block.headShift = 32 - 8 * m_block.headBytes;
    m_block.zeroTerm = 2 * call.outputs[0].zeroPoint + 1;
  }

  /// Weights and constants of the rows from `channel` on; `weight` and `output` are theirs already.
  void multiply(const std::int8_t* input, const std::int8_t* weight, std::int32_t channel,
                std::int8_t* output) const noexcept {
    const std::int32_t whole = m_channels / 4 * 4;
    multiplyFours(input, weight, channel, whole, output);
    if (whole == m_channels) return;
    // The last four rows overlap those before and give the same results again.
    const std::int32_t last = m_channels - 4;
    const auto depth = static_cast<std::int32_t>(m_block.depth);
    multiplyFours(input, weight + last * depth, channel + last, 4, output + last);
  }

 private:
  void multiplyFours(const std::int8_t* input, const std::int8_t* weight, std::int32_t channel,
                     std::int32_t count, std::int8_t* output) const noexcept {
    static constexpr std::int32_t kNoBias[4] = {};
    const TensorView* bias = optionalInput(m_call, kBias);
    FourRows block = m_block;
    block.input = input;
    block.inputEnd = input + block.depth;
    block.bias = bias != nullptr ? bias->as<const std::int32_t>() + channel : kNoBias;
    block.biasStep = bias != nullptr ? 16 : 0;
    block.multiplier = m_call.inputs[kMultiplier].as<const std::int32_t>() + channel;
    block.shift = m_call.inputs[kShift].as<const std::int32_t>() + channel;
    block.weight = weight;
    block.output = output;
    block.outputEnd = output + count;
    moteFourRows(&block);
  }

  const Call& m_call;
  FourRows m_block{};
  std::int32_t m_channels;
};

}  // namespace mote::kernels::armv7em

#endif
