// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Depthwise convolution in int8, equal to the reference to the bit. Rows that follow one another
// under a window are interleaved, so that one multiplication takes a column of the window.
#pragma once

#include "core/kernels/x86/band.h"
#include "core/kernels/x86/dot_s8.h"

#if defined(__x86_64__)

namespace mote::kernels::MOTE_SIMD {

MOTE_SIMD_BEGIN

/// Sixteen channels of the interleaved rows; of a row that is null, the padding.
struct Interleave {
  const std::int8_t* rows[DotS8::kGroup];
  __m128i padding;

  [[nodiscard]] __m128i take(int row, std::int32_t at, std::int32_t count) const noexcept {
    if (rows[row] == nullptr) return padding;
    const std::int8_t* from = rows[row] + at;
    if (count >= 16) return _mm_loadu_si128(reinterpret_cast<const __m128i*>(from));
    std::int8_t bytes[16] = {};
    std::memcpy(bytes, from, static_cast<std::size_t>(count));
    return _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
  }

  /// From element `at` of the rows, of which `count` are left.
  void write(std::int32_t at, std::int32_t count, CellS8* to) const noexcept {
#if defined(MOTE_AVX512)
    const __m128i top = _mm_set1_epi8(-128);
    const __m128i a = _mm_xor_si128(take(0, at, count), top);
    const __m128i b = _mm_xor_si128(take(1, at, count), top);
    const __m128i c = _mm_xor_si128(take(2, at, count), top);
    const __m128i d = _mm_xor_si128(take(3, at, count), top);
    const __m128i pairs[] = {_mm_unpacklo_epi8(a, b), _mm_unpacklo_epi8(c, d),
                             _mm_unpackhi_epi8(a, b), _mm_unpackhi_epi8(c, d)};
    auto* out = reinterpret_cast<__m128i*>(to);
    _mm_storeu_si128(out, _mm_unpacklo_epi16(pairs[0], pairs[1]));
    _mm_storeu_si128(out + 1, _mm_unpackhi_epi16(pairs[0], pairs[1]));
    _mm_storeu_si128(out + 2, _mm_unpacklo_epi16(pairs[2], pairs[3]));
    _mm_storeu_si128(out + 3, _mm_unpackhi_epi16(pairs[2], pairs[3]));
#else
    const __m128i a = take(0, at, count);
    const __m128i b = take(1, at, count);
    auto* out = reinterpret_cast<__m256i*>(to);
    _mm256_storeu_si256(out, _mm256_cvtepi8_epi16(_mm_unpacklo_epi8(a, b)));
    _mm256_storeu_si256(out + 1, _mm256_cvtepi8_epi16(_mm_unpackhi_epi8(a, b)));
#endif
  }
};

class DepthwiseS8 {
 public:
  static Status run(const Call& call) noexcept {
    const Conv2dShape shape = depthwiseConv2dShape(call);
    const auto epilogue = QuantizedEpilogue::of<Conv2dParams>(call);
    const auto* input = call.inputs[0].as<const std::int8_t>();
    auto* output = call.outputs[0].as<std::int8_t>();
    if (call.prepared.empty()) {
      convolveDepthwise(shape, input, call.inputs[1].as<const std::int8_t>(), output,
                        DotS8::product(call), epilogue);
      return kOk;
    }
    DepthwiseS8 depthwise(shape, epilogue, call.prepared.data());
    for (std::int32_t n = 0; n < shape.batch; ++n) {
      depthwise.convolveImage(input, call.inputs[0].zeroPoint, output);
      input += shape.rows.input * shape.columns.input * shape.inputChannels;
      output += shape.rows.output * shape.columns.output * shape.outputChannels;
    }
    return kOk;
  }

  /// As Kernel::prepare.
  static std::size_t prepare(const Call& call) noexcept {
    const Conv2dShape shape = depthwiseConv2dShape(call);
    const TensorView* bias = optionalInput(call, kBias);
    if (call.inputs[1].data == nullptr || (bias != nullptr && bias->data == nullptr)) return 0;
    const Sizes sizes(shape);
    if (shape.groupOutputs != 1 || sizes.columns == 0 || sizes.taps > kMostTaps) return 0;
    const std::size_t bytes = sizes.tables + DotS8::kTables * sizes.stride * sizeof(std::int32_t);
    if (call.prepared.size() < bytes) return bytes;
    std::memset(call.prepared.data(), 0, bytes);
    for (std::int32_t channel = 0; channel < shape.outputChannels; ++channel) {
      pack(call, shape, sizes, channel);
    }
    return bytes;
  }

 private:
  static constexpr std::int32_t kGroup = DotS8::kGroup;
  static constexpr std::int32_t kMostTaps = 256;
  static constexpr int kPixels = 4;

  struct Sizes {
    std::int32_t bands;    ///< interleaved rows under a window
    std::int32_t taps;     ///< multiplications for a window
    std::size_t stride;    ///< channels, and what fills the last vector
    std::size_t tables;    ///< byte offset
    std::int32_t columns;  ///< outputs whose interleaved rows fit the stack

    explicit Sizes(const Conv2dShape& shape) noexcept
        : bands((shape.rows.kernel + kGroup - 1) / kGroup),
          taps(bands * shape.columns.kernel),
          stride(static_cast<std::size_t>((shape.outputChannels + kLanes - 1) / kLanes * kLanes)),
          tables(static_cast<std::size_t>(taps) * stride * kGroup),
          columns(0) {
      const std::int64_t pixel = std::int64_t{shape.inputChannels} * bands * 4;
      const std::int64_t pixels = (kMostBandBytes - bands * kRowSlack) / pixel;
      if (extent(shape.columns, 1) <= pixels) columns = outputsWithin(shape.columns, pixels);
    }
  };

  /// Bytes an interleaved row is written or read beyond its end.
  static constexpr std::int64_t kRowSlack = 128;

  static void pack(const Call& call, const Conv2dShape& shape, const Sizes& sizes,
                   std::int32_t channel) noexcept {
    const auto* weight = call.inputs[1].as<const std::int8_t>() + channel;
    auto* to = reinterpret_cast<std::int8_t*>(call.prepared.data()) + channel * kGroup;
    std::int32_t sum = 0;
    for (std::int32_t ky = 0; ky < shape.rows.kernel; ++ky) {
      for (std::int32_t kx = 0; kx < shape.columns.kernel; ++kx) {
        const std::int8_t w =
            weight[(std::ptrdiff_t{ky} * shape.columns.kernel + kx) * shape.outputChannels];
        const auto tap = static_cast<std::size_t>(ky / kGroup * shape.columns.kernel + kx);
        to[tap * sizes.stride * kGroup + static_cast<std::size_t>(ky % kGroup)] = w;
        sum += w;
      }
    }
    DotS8::prepare(call, channel, sum, sizes.stride, static_cast<std::size_t>(channel),
                   call.prepared.data() + sizes.tables);
  }

  DepthwiseS8(const Conv2dShape& shape, const QuantizedEpilogue& epilogue,
              const std::byte* prepared) noexcept
      : m_shape(shape),
        m_sizes(shape),
        m_weights(reinterpret_cast<const std::int8_t*>(prepared)),
        m_finish(epilogue, prepared + m_sizes.tables, m_sizes.stride) {}

  /// Elements of a row of input under `columns` outputs.
  [[nodiscard]] std::int32_t rowElements(std::int32_t columns) const noexcept {
    return static_cast<std::int32_t>(extent(m_shape.columns, columns)) * m_shape.inputChannels;
  }
  [[nodiscard]] std::ptrdiff_t rowCells(std::int32_t columns) const noexcept {
    return std::ptrdiff_t{rowElements(columns)} * kGroup +
           kRowSlack / static_cast<std::ptrdiff_t>(sizeof(CellS8));
  }

  void convolveImage(const std::int8_t* image, std::int32_t zeroPoint,
                     std::int8_t* output) noexcept {
    alignas(64) CellS8 cells[kMostBandBytes / sizeof(CellS8)];
    const std::int32_t width = m_shape.columns.output;
    for (std::int32_t y = 0; y < m_shape.rows.output; ++y) {
      for (std::int32_t x = 0; x < width; x += m_sizes.columns) {
        const std::int32_t count = width - x < m_sizes.columns ? width - x : m_sizes.columns;
        for (std::int32_t band = 0; band < m_sizes.bands; ++band) {
          interleave(image, y, x, count, band, zeroPoint, cells + band * rowCells(count));
        }
        findTaps(rowCells(count));
        auto* to = output + (std::ptrdiff_t{y} * width + x) * m_shape.outputChannels;
        convolveRow(cells, count, to);
      }
    }
  }

  void findTaps(std::ptrdiff_t cellsOfRow) noexcept {
    for (std::int32_t tap = 0; tap < m_sizes.taps; ++tap) {
      const std::int32_t column = tap % m_shape.columns.kernel;
      m_taps[tap] = tap / m_shape.columns.kernel * cellsOfRow + std::ptrdiff_t{column} *
                                                                    m_shape.columns.dilation *
                                                                    m_shape.inputChannels * kGroup;
    }
  }

  /// The rows `band` * kGroup and following of the windows in row y, from column x on.
  void interleave(const std::int8_t* image, std::int32_t y, std::int32_t x, std::int32_t count,
                  std::int32_t band, std::int32_t zeroPoint, CellS8* to) const noexcept {
    const std::int32_t channels = m_shape.inputChannels;
    const std::int32_t left = x * m_shape.columns.stride - m_shape.columns.padBefore;
    const std::int32_t width = rowElements(count) / channels;
    const auto within = [width](std::int32_t at) { return at < 0 ? 0 : at < width ? at : width; };
    const std::int32_t first = within(-left) * channels;
    const std::int32_t end = within(m_shape.columns.input - left) * channels;
    Interleave all{{}, _mm_set1_epi8(static_cast<char>(zeroPoint))};
    const Interleave padding = all;
    for (std::int32_t i = 0; i < kGroup; ++i) {
      const std::int32_t ky = band * kGroup + i;
      const std::int32_t row =
          y * m_shape.rows.stride - m_shape.rows.padBefore + ky * m_shape.rows.dilation;
      if (ky >= m_shape.rows.kernel || row < 0 || row >= m_shape.rows.input) continue;
      all.rows[i] = image + (std::ptrdiff_t{row} * m_shape.columns.input + left) * channels;
    }
    const auto write = [to](const Interleave& from, std::int32_t begin, std::int32_t stop) {
      for (std::int32_t at = begin; at < stop; at += 16) {
        from.write(at, stop - at, to + std::ptrdiff_t{at} * kGroup);
      }
    };
    write(padding, 0, first);
    write(all, first, end);
    write(padding, end, width * channels);
  }

  void convolveRow(const CellS8* cells, std::int32_t count, std::int8_t* output) const noexcept {
    const std::ptrdiff_t step =
        std::ptrdiff_t{m_shape.columns.stride} * m_shape.inputChannels * kGroup;
    for (; count >= kPixels; count -= kPixels) {
      convolvePixels<kPixels>(cells, step, output);
      cells += kPixels * step;
      output += std::ptrdiff_t{kPixels} * m_shape.outputChannels;
    }
    if (count == 3) convolvePixels<3>(cells, step, output);
    if (count == 2) convolvePixels<2>(cells, step, output);
    if (count == 1) convolvePixels<1>(cells, step, output);
  }

  template <int kCount>
  void convolvePixels(const CellS8* cells, std::ptrdiff_t step,
                      std::int8_t* output) const noexcept {
    const std::int32_t channels = m_shape.outputChannels;
    for (std::int32_t channel = 0; channel < channels; channel += kLanes) {
      const auto at = static_cast<std::size_t>(channel);
      const CellS8* x = cells + std::ptrdiff_t{channel} * kGroup;
      const std::int8_t* w = m_weights + std::ptrdiff_t{channel} * kGroup;
      Ints sum[kCount];
      MOTE_UNROLL
      for (Ints& one : sum) one = m_finish.start(at);
      for (std::int32_t tap = 0; tap < m_sizes.taps; ++tap) {
        const Ints weight = loadWeights(w);
        MOTE_UNROLL
        for (int p = 0; p < kCount; ++p) {
          sum[p] = multiplyAdd(sum[p], loadCells(x + m_taps[tap] + p * step), weight);
        }
        w += m_sizes.stride * kGroup;
      }
      // A copy for the loop below, which takes them from memory: the sums stay in registers above.
      Ints results[kCount];
      MOTE_UNROLL
      for (int p = 0; p < kCount; ++p) results[p] = sum[p];
      const auto finish = m_finish.channels(at);
      const std::int32_t left = channels - channel;
      for (int p = 0; p < kCount; ++p) {
        std::int8_t* to = output + std::ptrdiff_t{p} * channels + channel;
        if (left >= kLanes) {
          store(to, finish(results[p]));
        } else {
          storeFirst(to, finish(results[p]), left);
        }
      }
    }
  }

  Conv2dShape m_shape;
  Sizes m_sizes;
  const std::int8_t* m_weights;
  DotS8::Finish m_finish;
  std::ptrdiff_t m_taps[kMostTaps];
};

MOTE_SIMD_END

}  // namespace mote::kernels::MOTE_SIMD

#endif
