// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Depthwise convolution in int8, equal to the reference to the bit. Rows that follow one another
// under a window are interleaved, so that one multiplication takes a column of the window.
#include "core/kernels/simd/band.h"
#include "core/kernels/simd/dot_s8.h"
#include "core/kernels/simd/lanes.h"

namespace mote::kernels::MOTE_SIMD {
namespace {

MOTE_SIMD_BEGIN

/// Sixteen channels of the interleaved rows; of a row that is null, the padding.
struct Interleave {
  const std::int8_t* rows[DotS8::kGroup];
  std::int8_t padding;

  [[nodiscard]] Bytes take(int row, std::int32_t at, std::int32_t count) const noexcept {
    if (rows[row] == nullptr) return spreadByte(padding);
    const std::int8_t* from = rows[row] + at;
    if (count >= 16) return loadBytes(from);
    std::int8_t bytes[16] = {};
    std::memcpy(bytes, from, static_cast<std::size_t>(count));
    return loadBytes(bytes);
  }

  /// From element `at` of the rows, of which `count` are left.
  void write(std::int32_t at, std::int32_t count, CellS8* to) const noexcept {
    Bytes taken[DotS8::kGroup];
    MOTE_UNROLL
    for (int row = 0; row < DotS8::kGroup; ++row) taken[row] = take(row, at, count);
    interleave(taken, to);
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
    const Share::Range rows = call.share.of(shape.rows.output);
    DepthwiseS8 depthwise(shape, epilogue, call.prepared.data());
    for (std::int32_t n = 0; n < shape.batch; ++n) {
      depthwise.convolveImage(input, call.inputs[0].zeroPoint, rows, output);
      input += shape.rows.input * shape.columns.input * shape.inputChannels;
      output += shape.rows.output * shape.columns.output * shape.outputChannels;
    }
    return kOk;
  }

  /// As Hosted::prepare.
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

  static std::int64_t work(const Call& call) noexcept {
    return call.prepared.empty() ? 0 : depthwiseConv2dShape(call).multiplications();
  }
  static constexpr Hosted kHosted{prepare, work};

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
          tables(static_cast<std::size_t>(taps) * stride * kGroup * sizeof(WeightS8)),
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
    auto* to = reinterpret_cast<WeightS8*>(call.prepared.data()) + channel * kGroup;
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
        m_weights(reinterpret_cast<const WeightS8*>(prepared)),
        m_finish(epilogue, prepared + m_sizes.tables, m_sizes.stride) {}

  /// Elements of a row of input under `columns` outputs.
  [[nodiscard]] std::int32_t rowElements(std::int32_t columns) const noexcept {
    return static_cast<std::int32_t>(extent(m_shape.columns, columns)) * m_shape.inputChannels;
  }
  [[nodiscard]] std::ptrdiff_t rowCells(std::int32_t columns) const noexcept {
    return std::ptrdiff_t{rowElements(columns)} * kGroup +
           kRowSlack / static_cast<std::ptrdiff_t>(sizeof(CellS8));
  }

  void convolveImage(const std::int8_t* image, std::int32_t zeroPoint, const Share::Range& rows,
                     std::int8_t* output) noexcept {
    alignas(64) CellS8 cells[kMostBandBytes / sizeof(CellS8)];
    const std::int32_t width = m_shape.columns.output;
    for (std::int32_t y = rows.first; y < rows.end; ++y) {
      for (std::int32_t x = 0; x < width; x += m_sizes.columns) {
        const std::int32_t count = width - x < m_sizes.columns ? width - x : m_sizes.columns;
        for (std::int32_t band = 0; band < m_sizes.bands; ++band) {
          interleaveRows(image, y, x, count, band, zeroPoint, cells + band * rowCells(count));
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
  void interleaveRows(const std::int8_t* image, std::int32_t y, std::int32_t x, std::int32_t count,
                      std::int32_t band, std::int32_t zeroPoint, CellS8* to) const noexcept {
    const std::int32_t channels = m_shape.inputChannels;
    const std::int32_t left = x * m_shape.columns.stride - m_shape.columns.padBefore;
    const std::int32_t width = rowElements(count) / channels;
    const auto within = [width](std::int32_t at) { return at < 0 ? 0 : at < width ? at : width; };
    const std::int32_t first = within(-left) * channels;
    const std::int32_t end = within(m_shape.columns.input - left) * channels;
    Interleave all{{}, static_cast<std::int8_t>(zeroPoint)};
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
    std::int32_t channel = 0;
    for (; channel + kByteVectors * kLanes <= channels; channel += kByteVectors * kLanes) {
      Ints sums[kCount][kByteVectors];
      multiply(cells, step, channel, sums);
      const auto finish = m_finish.together(static_cast<std::size_t>(channel));
      for (int p = 0; p < kCount; ++p) {
        finish(sums[p], output + std::ptrdiff_t{p} * channels + channel);
      }
    }
    for (; channel < channels; channel += kLanes) {
      Ints sums[kCount][1];
      multiply(cells, step, channel, sums);
      const auto finish = m_finish.channels(static_cast<std::size_t>(channel));
      for (int p = 0; p < kCount; ++p) {
        put(output + std::ptrdiff_t{p} * channels + channel, finish(sums[p][0]),
            channels - channel);
      }
    }
  }

  /// Of kVectors * kLanes channels of some pixels.
  template <int kCount, int kVectors>
  void multiply(const CellS8* cells, std::ptrdiff_t step, std::int32_t channel,
                Ints (&results)[kCount][kVectors]) const noexcept {
    const CellS8* x = cells + std::ptrdiff_t{channel} * kGroup;
    const WeightS8* w = m_weights + std::ptrdiff_t{channel} * kGroup;
    // A copy of the results, which are taken from memory: the sums stay in registers.
    Ints sum[kCount][kVectors];
    MOTE_UNROLL
    for (int v = 0; v < kVectors; ++v) {
      const Ints start = m_finish.start(static_cast<std::size_t>(channel + v * kLanes));
      MOTE_UNROLL
      for (int p = 0; p < kCount; ++p) sum[p][v] = start;
    }
    for (std::int32_t tap = 0; tap < m_sizes.taps; ++tap) {
      MOTE_UNROLL
      for (int v = 0; v < kVectors; ++v) {
        const Ints weight = loadWeights(w + v * kLanes * kGroup);
        MOTE_UNROLL
        for (int p = 0; p < kCount; ++p) {
          const Ints column = loadCells(x + m_taps[tap] + p * step + v * kLanes * kGroup);
          sum[p][v] = multiplyAdd(sum[p][v], column, weight);
        }
      }
      w += m_sizes.stride * kGroup;
    }
    MOTE_UNROLL
    for (int p = 0; p < kCount; ++p) {
      MOTE_UNROLL
      for (int v = 0; v < kVectors; ++v) results[p][v] = sum[p][v];
    }
  }

  Conv2dShape m_shape;
  Sizes m_sizes;
  const WeightS8* m_weights;
  DotS8::Finish m_finish;
  std::ptrdiff_t m_taps[kMostTaps];
};

MOTE_SIMD_END

}  // namespace

MOTE_KERNEL(depthwise_conv2d_s8) = {"depthwise_conv2d_s8", checkDepthwiseConv2dS8, DepthwiseS8::run,
                                    &DepthwiseS8::kHosted};

}  // namespace mote::kernels::MOTE_SIMD
