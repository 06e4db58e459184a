// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The arithmetic of int8 convolutions, equal to the reference to the bit: neighbouring inputs with
// the weights of kLanes output channels. Inputs keep their zero point; the bias makes up for it.
#pragma once

#include "core/kernels/simd/vectors.h"

#include "core/kernels/conv2d_loops.h"
#include "core/kernels/epilogue.h"

namespace mote::kernels::MOTE_SIMD {

MOTE_SIMD_BEGIN

struct DotS8 {
  using Element = std::int8_t;
  using Cell = CellS8;
  using Weight = std::int8_t;
  using Packed = WeightS8;
  using Total = std::int32_t;
  using Vector = Ints;
  using Epilogue = QuantizedEpilogue;

  static constexpr std::int32_t kGroup = static_cast<std::int32_t>(4 / sizeof(Cell));
  static constexpr int kTogether = kByteVectors;
  /// Bias, multiplier, shift to the left, shift to the right.
  static constexpr std::size_t kTables = 4;

  static Vector cells(const Cell* from) noexcept { return spread(fourBytes(from)); }
  static Vector weights(const Packed* from) noexcept { return loadWeights(from); }
  static Vector multiplyAdd(Vector sum, Vector x, Vector weight) noexcept {
    return MOTE_SIMD::multiplyAdd(sum, x, weight);
  }

  struct Layout {
    std::int32_t zeroPoint;
    explicit Layout(const Call& call) noexcept : zeroPoint(call.inputs[0].zeroPoint) {}
    void copy(const std::int8_t* from, std::int32_t count, Cell* to) const noexcept {
      std::int32_t i = 0;
      for (; i + 16 <= count; i += 16) layOut(loadBytes(from + i), to + i);
      for (; i < count; ++i) to[i] = static_cast<Cell>(from[i] + kCellOffset);
    }
    void pad(std::int32_t count, Cell* to) const noexcept {
      for (std::int32_t i = 0; i < count; ++i) to[i] = static_cast<Cell>(zeroPoint + kCellOffset);
    }
  };

  static void prepare(const Call& call, std::int32_t channel, std::int32_t weightSum,
                      std::size_t stride, std::size_t at, std::byte* tables) noexcept {
    auto* table = reinterpret_cast<std::int32_t*>(tables);
    const TensorView* bias = optionalInput(call, kBias);
    const auto offset = static_cast<std::uint32_t>(call.inputs[0].zeroPoint + kCellOffset);
    const auto excess = static_cast<std::int32_t>(offset * static_cast<std::uint32_t>(weightSum));
    const std::int32_t scale = channel & scaleMask(call);
    const std::int32_t shift = call.inputs[kShift].as<const std::int8_t>()[scale];
    table[at] =
        wrappingSubtract(bias != nullptr ? bias->as<const std::int32_t>()[channel] : 0, excess);
    table[stride + at] = call.inputs[kMultiplier].as<const std::int32_t>()[scale];
    table[2 * stride + at] = shift > 0 ? shift : 0;
    table[3 * stride + at] = shift > 0 ? 0 : -shift;
  }

  struct Finish {
    const std::int32_t* table;
    std::size_t stride;
    Ints low;
    Ints high;
    Ints zeroPoint;
    const QuantizedEpilogue& epilogue;

    Finish(const QuantizedEpilogue& outputs, const std::byte* tables,
           std::size_t channelStride) noexcept
        : table(reinterpret_cast<const std::int32_t*>(tables)),
          stride(channelStride),
          low(spread(outputs.minimum - outputs.zeroPoint)),
          high(spread(outputs.maximum - outputs.zeroPoint)),
          zeroPoint(spread(outputs.zeroPoint)),
          epilogue(outputs) {}

    [[nodiscard]] Ints start(std::size_t at) const noexcept { return load(table + at); }

    struct Channels {
      const Finish& finish;
      Ints multiplier;
      Ints left;
      Ints right;
      [[nodiscard]] Ints operator()(Ints sum) const noexcept {
        const Ints scaled = rescale(sum, multiplier, left, right);
        return add(clamp(scaled, finish.low, finish.high), finish.zeroPoint);
      }
    };
    [[nodiscard]] Channels channels(std::size_t at) const noexcept {
      return {*this, load(table + stride + at), load(table + 2 * stride + at),
              load(table + 3 * stride + at)};
    }

    /// The channels of kTogether panels, a pixel's side by side.
    struct Together {
      const Finish& finish;
      Ints multiplier[kTogether];
      Ints right[kTogether];
      std::size_t at;
      bool usual;  ///< every shift goes to the right

      Together(const Finish& all, std::size_t first) noexcept : finish(all), at(first) {
        MOTE_UNROLL
        for (int i = 0; i < kTogether; ++i) {
          const std::int32_t* tables = all.table + first + i * kLanes;
          multiplier[i] = load(tables + all.stride);
          right[i] = load(tables + 3 * all.stride);
        }
        usual = arePositive(right);
      }
      void operator()(const Ints (&sums)[kTogether], std::int8_t* to) const noexcept {
        if (!usual) {
          for (int i = 0; i < kTogether; ++i) {
            const std::int32_t offset = i * kLanes;
            store(to + offset, finish.channels(at + static_cast<std::size_t>(offset))(sums[i]));
          }
          return;
        }
        Ints halves[kTogether];
        MOTE_UNROLL
        for (int i = 0; i < kTogether; ++i)
          halves[i] = divideToHalves(highMul(sums[i], multiplier[i]), right[i]);
        const Bytes low = spreadByte(static_cast<std::int8_t>(finish.epilogue.minimum));
        const Bytes high = spreadByte(static_cast<std::int8_t>(finish.epilogue.maximum));
        const Bytes bytes = narrowHalves(halves, finish.epilogue.zeroPoint);
        storeBytes(to, smallerBytes(high, largerBytes(low, bytes)));
      }
    };
    [[nodiscard]] Together together(std::size_t first) const noexcept { return {*this, first}; }
  };

  static QuantizedProduct product(const Call& call) noexcept { return {call.inputs[0].zeroPoint}; }
};

MOTE_SIMD_END

}  // namespace mote::kernels::MOTE_SIMD
