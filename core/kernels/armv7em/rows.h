// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// One input row times rows of weights, any number of them from four on. An input row that many rows
// are multiplied with is spread once, where there is scratch for it.
#pragma once

#if defined(__ARM_FEATURE_DSP)

#include "core/kernels/armv7em/four_rows.h"
#include "core/kernels/armv7em/requantize.h"
#include "core/kernels/check.h"
#include "core/kernels/scales.h"

namespace mote::kernels::armv7em {

class Rows {
 public:
  /// `depth` elements a row, `channels` rows.
  static bool fit(const Call& call, std::int32_t depth, std::int32_t channels) noexcept {
    return depth >= 4 && channels >= 4 && shiftsFit(call.inputs[kShift]);
  }

  /// `wide`: the call's scratch is for spread inputs.
  Rows(const Call& call, std::int32_t depth, std::int32_t channels, bool wide) noexcept
      : m_call(call), m_scales(call), m_channels(channels), m_wide(wide && channels >= 16) {
    const auto bytes = static_cast<std::uint32_t>(depth);
    m_block.depth = bytes;
    m_block.depth3 = 3 * bytes;
    m_block.minusZero = pairOf(-call.inputs[0].zeroPoint);
    m_block.headBytes = bytes % 4;
    m_block.headShift = 32 - 8 * m_block.headBytes;
    m_block.zeroTerm = 2 * call.outputs[0].zeroPoint + 1;
    m_block.scaleBack = 16 - 4 * m_scales.step();
  }

  /// Weights and constants of the rows from `channel` on; `weight` and `output` are theirs already.
  void multiply(const std::int8_t* input, const std::int8_t* weight, std::int32_t channel,
                std::int8_t* output) const noexcept {
    const std::uint32_t words = (m_block.depth + 3) / 4 * 2;
    const bool wide = m_wide && m_call.scratch.size() >= words * sizeof(std::uint32_t);
    const void* from = input;
    const void* end = input + m_block.depth;
    if (wide) {
      auto* spread = reinterpret_cast<std::uint32_t*>(m_call.scratch.data());
      spreadInput(input, spread);
      from = spread;
      end = spread + words;
    }
    const std::int32_t whole = m_channels / 4 * 4;
    multiplyFours({from, end, wide}, weight, channel, whole, output);
    if (whole == m_channels) return;
    // The last four rows overlap those before and give the same results again.
    const std::int32_t last = m_channels - 4;
    const auto depth = static_cast<std::int32_t>(m_block.depth);
    multiplyFours({from, end, wide}, weight + last * depth, channel + last, 4, output + last);
  }

 private:
  struct Input {
    const void* begin;
    const void* end;
    bool wide;
  };

  void spreadInput(const std::int8_t* input, std::uint32_t* to) const noexcept {
    const std::int8_t* end = input + m_block.depth;
    const auto spread = [&](std::uint32_t word) {
      to[0] = addEven(m_block.minusZero, word);
      to[1] = addOdd(m_block.minusZero, word);
      to += 2;
    };
    if (m_block.headBytes != 0) spread(loadWord(input) << m_block.headShift);
    for (input += m_block.headBytes; input != end; input += 4) spread(loadWord(input));
  }

  void multiplyFours(const Input& input, const std::int8_t* weight, std::int32_t channel,
                     std::int32_t count, std::int8_t* output) const noexcept {
    static constexpr std::int32_t kNoBias[4] = {};
    const TensorView* bias = optionalInput(m_call, kBias);
    FourRows block = m_block;
    block.input = input.begin;
    block.inputEnd = input.end;
    block.bias = bias != nullptr ? bias->as<const std::int32_t>() + channel : kNoBias;
    block.biasStep = bias != nullptr ? 16 : 0;
    block.multiplier = m_scales.multiplier(channel);
    block.shift = m_scales.shift(channel);
    block.weight = weight;
    block.output = output;
    block.outputEnd = output + count;
    input.wide ? moteFourWideRows(&block) : moteFourRows(&block);
  }

  const Call& m_call;
  FourScales m_scales;
  FourRows m_block{};
  std::int32_t m_channels;
  bool m_wide;
};

}  // namespace mote::kernels::armv7em

#endif
