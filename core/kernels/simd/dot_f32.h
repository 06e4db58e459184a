// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The arithmetic of float convolutions: one input value with the weights of kLanes output channels.
#pragma once

#include "core/kernels/simd/vectors.h"

#include "core/kernels/conv2d_loops.h"
#include "core/kernels/epilogue.h"

namespace mote::kernels::MOTE_SIMD {

MOTE_SIMD_BEGIN

struct DotF32 {
  using Element = float;  ///< of tensors
  using Cell = float;     ///< of inputs laid out for multiplication
  using Weight = float;
  using Packed = float;  ///< a prepared weight
  using Total = float;   ///< of one channel's weights
  using Vector = Floats;
  using Epilogue = FloatEpilogue;

  static constexpr std::int32_t kGroup = 1;  ///< cells one multiplication takes
  static constexpr int kTogether = 0;        ///< panels that Finish also takes together
  /// Tables of constants behind the packed weights: the bias.
  static constexpr std::size_t kTables = 1;

  static Vector cells(const Cell* from) noexcept { return spread(*from); }
  static Vector weights(const Packed* from) noexcept { return load(from); }
  static Vector multiplyAdd(Vector sum, Vector x, Vector weight) noexcept {
    return MOTE_SIMD::multiplyAdd(sum, x, weight);
  }

  /// From tensor to cells.
  struct Layout {
    explicit Layout(const Call& /*call*/) noexcept {}
    void copy(const float* from, std::int32_t count, float* to) const noexcept {
      std::memcpy(to, from, static_cast<std::size_t>(count) * sizeof(float));
    }
    void pad(std::int32_t count, float* to) const noexcept {
      std::memset(to, 0, static_cast<std::size_t>(count) * sizeof(float));
    }
  };

  /// Fills the tables for one output channel.
  static void prepare(const Call& call, std::int32_t channel, float /*weightSum*/,
                      std::size_t /*stride*/, std::size_t at, std::byte* tables) noexcept {
    const TensorView* bias = optionalInput(call, kBias);
    if (bias == nullptr) return;
    reinterpret_cast<float*>(tables)[at] = bias->as<const float>()[channel];
  }

  /// Bias, before the products, and clamp.
  struct Finish {
    const float* bias;
    Floats low;
    Floats high;

    Finish(const FloatEpilogue& epilogue, const std::byte* tables, std::size_t /*stride*/) noexcept
        : bias(reinterpret_cast<const float*>(tables)),
          low(spread(epilogue.minimum)),
          high(spread(epilogue.maximum)) {}

    [[nodiscard]] Floats start(std::size_t at) const noexcept { return load(bias + at); }

    struct Channels {
      Floats low;
      Floats high;
      [[nodiscard]] Floats operator()(Floats sum) const noexcept { return clamp(sum, low, high); }
    };
    [[nodiscard]] Channels channels(std::size_t /*at*/) const noexcept { return {low, high}; }
  };

  static FloatProduct product(const Call& /*call*/) noexcept { return {}; }
};

MOTE_SIMD_END

}  // namespace mote::kernels::MOTE_SIMD
