// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Depthwise convolution in float32, kLanes channels a vector, some neighbouring pixels for each
// vector of weights.
#include "core/kernels/simd/vectors.h"

#include "core/kernels/conv2d_loops.h"
#include "core/kernels/epilogue.h"

namespace mote::kernels::MOTE_SIMD {
namespace {

/// Outputs along an axis whose windows have the same taps, and those taps.
struct AxisRun {
  std::int32_t first;
  std::int32_t end;
  Taps taps;

  AxisRun(const WindowAxis& axis, std::int32_t from, std::int32_t last) noexcept
      : first(from), end(from + 1), taps(axis.taps(from)) {
    for (; end < last; ++end) {
      const Taps next = axis.taps(end);
      if (next.first != taps.first || next.end != taps.end) break;
    }
  }
};

/// The taps of some windows, from a window's origin on, as elements of the image and of the
/// weights.
struct TapList {
  static constexpr std::int32_t kCapacity = 128;
  std::ptrdiff_t inputs[kCapacity];
  std::ptrdiff_t weights[kCapacity];
  std::int32_t count = 0;

  TapList(const Conv2dShape& shape, const Taps& v, const Taps& h) noexcept {
    for (std::int32_t ky = v.first; ky < v.end; ++ky) {
      const std::ptrdiff_t row = std::ptrdiff_t{ky} * shape.rows.dilation * shape.columns.input;
      for (std::int32_t kx = h.first; kx < h.end; ++kx) {
        inputs[count] = (row + kx * shape.columns.dilation) * shape.inputChannels;
        weights[count++] = (std::ptrdiff_t{ky} * shape.columns.kernel + kx) * shape.outputChannels;
      }
    }
  }
};

MOTE_SIMD_BEGIN

/// Pixels in a row or a column that share their taps: where the first one's window and output lie,
/// and the steps to the next.
struct Pixels {
  const float* input;
  float* output;
  std::ptrdiff_t inputStep;
  std::ptrdiff_t outputStep;
};

/// Eight sums hide the latency of a multiplication.
constexpr int kPixels = 4;
constexpr int kPixelVectors = 2;

class DepthwiseF32 {
 public:
  static Status run(const Call& call) noexcept {
    const Conv2dShape shape = depthwiseConv2dShape(call);
    const auto epilogue = FloatEpilogue::of<Conv2dParams>(call);
    const auto* input = call.inputs[0].as<const float>();
    const auto* weight = call.inputs[1].as<const float>();
    auto* output = call.outputs[0].as<float>();
    if (!takes(shape)) {
      convolveDepthwise(shape, input, weight, output, FloatProduct{}, epilogue);
      return kOk;
    }
    const DepthwiseF32 depthwise(shape, weight, epilogue);
    for (std::int32_t n = 0; n < shape.batch; ++n) {
      depthwise.convolveImage(input, call.share.of(shape.rows.output), output);
      input += shape.rows.input * shape.columns.input * shape.inputChannels;
      output += shape.rows.output * shape.columns.output * shape.outputChannels;
    }
    return kOk;
  }

  /// As Hosted::work.
  static std::int64_t work(const Call& call) noexcept {
    const Conv2dShape shape = depthwiseConv2dShape(call);
    return takes(shape) ? shape.multiplications() : 0;
  }
  static constexpr Hosted kHosted{nullptr, work};

 private:
  static bool takes(const Conv2dShape& shape) noexcept {
    return shape.groupOutputs == 1 &&
           std::int64_t{shape.rows.kernel} * shape.columns.kernel <= TapList::kCapacity;
  }

  DepthwiseF32(const Conv2dShape& shape, const float* weight,
               const FloatEpilogue& epilogue) noexcept
      : m_shape(shape),
        m_weight(weight),
        m_bias(epilogue.bias),
        m_low(spread(epilogue.minimum)),
        m_high(spread(epilogue.maximum)) {}

  /// Rectangle by rectangle of windows that the picture's edges cut alike.
  void convolveImage(const float* image, const Share::Range& range, float* output) const noexcept {
    for (std::int32_t y = range.first; y < range.end;) {
      const AxisRun rows(m_shape.rows, y, range.end);
      for (std::int32_t x = 0; x < m_shape.columns.output;) {
        const AxisRun columns(m_shape.columns, x, m_shape.columns.output);
        convolveRectangle(rows, columns, image, output);
        x = columns.end;
      }
      y = rows.end;
    }
  }

  /// Along its longer side.
  void convolveRectangle(const AxisRun& rows, const AxisRun& columns, const float* image,
                         float* output) const noexcept {
    const TapList taps(m_shape, rows.taps, columns.taps);
    const std::ptrdiff_t channels = m_shape.outputChannels;
    const std::ptrdiff_t across = m_shape.columns.stride * channels;
    const std::ptrdiff_t down = m_shape.rows.stride * m_shape.columns.input * channels;
    const std::ptrdiff_t outputDown = m_shape.columns.output * channels;
    const std::int32_t height = rows.end - rows.first;
    const std::int32_t width = columns.end - columns.first;
    const float* from =
        image +
        (std::ptrdiff_t{rows.taps.origin} * m_shape.columns.input + columns.taps.origin) * channels;
    float* to = output + rows.first * outputDown + columns.first * channels;
    if (width >= height) {
      for (std::int32_t y = 0; y < height; ++y) {
        convolveRun(taps, {from + y * down, to + y * outputDown, across, channels}, width);
      }
    } else {
      for (std::int32_t x = 0; x < width; ++x) {
        convolveRun(taps, {from + x * across, to + x * channels, down, outputDown}, height);
      }
    }
  }

  void convolveRun(const TapList& taps, Pixels pixels, std::int32_t count) const noexcept {
    for (; count >= kPixels; count -= kPixels) {
      convolvePixels<kPixels>(taps, pixels);
      pixels.input += kPixels * pixels.inputStep;
      pixels.output += kPixels * pixels.outputStep;
    }
    if (count == 3) convolvePixels<3>(taps, pixels);
    if (count == 2) convolvePixels<2>(taps, pixels);
    if (count == 1) convolvePixels<1>(taps, pixels);
  }

  template <int kCount>
  void convolvePixels(const TapList& taps, const Pixels& pixels) const noexcept {
    constexpr std::int32_t kBlock = kPixelVectors * kLanes;
    std::int32_t channel = 0;
    for (; channel + kBlock <= m_shape.outputChannels; channel += kBlock) {
      sumTaps<kCount, kPixelVectors, true>(taps, pixels, channel, kLanes);
    }
    for (; channel + kLanes <= m_shape.outputChannels; channel += kLanes) {
      sumTaps<kCount, 1, true>(taps, pixels, channel, kLanes);
    }
    if (channel < m_shape.outputChannels) {
      sumTaps<kCount, 1, false>(taps, pixels, channel, m_shape.outputChannels - channel);
    }
  }

  /// kVectors of channels from `channel` on, of which `lanes` count where kWhole is false.
  template <int kCount, int kVectors, bool kWhole>
  void sumTaps(const TapList& taps, const Pixels& pixels, std::int32_t channel,
               std::int32_t lanes) const noexcept {
    const auto take = [lanes](const float* from) noexcept {
      return kWhole ? load(from) : loadFirst(from, lanes);
    };
    const float* input = pixels.input + channel;
    const float* weight = m_weight + channel;
    const std::ptrdiff_t step = pixels.inputStep;
    Floats sum[kCount][kVectors];
    MOTE_UNROLL
    for (int v = 0; v < kVectors; ++v) {
      const Floats start = m_bias != nullptr ? take(m_bias + channel + v * kLanes) : spread(0.0F);
      MOTE_UNROLL
      for (int p = 0; p < kCount; ++p) sum[p][v] = start;
    }
    for (std::int32_t t = 0; t < taps.count; ++t) {
      const float* x = input + taps.inputs[t];
      MOTE_UNROLL
      for (int v = 0; v < kVectors; ++v) {
        const Floats w = inRegister(take(weight + taps.weights[t] + v * kLanes));
        MOTE_UNROLL
        for (int p = 0; p < kCount; ++p) {
          sum[p][v] = multiplyAdd(sum[p][v], take(x + p * step + v * kLanes), w);
        }
      }
    }
    MOTE_UNROLL
    for (int p = 0; p < kCount; ++p) {
      float* to = pixels.output + p * pixels.outputStep + channel;
      MOTE_UNROLL
      for (int v = 0; v < kVectors; ++v) {
        const Floats result = clamp(sum[p][v], m_low, m_high);
        if (kWhole) {
          store(to + v * kLanes, result);
        } else {
          storeFirst(to + v * kLanes, result, lanes);
        }
      }
    }
  }

  Conv2dShape m_shape;
  const float* m_weight;
  const float* m_bias;  ///< may be null
  Floats m_low;
  Floats m_high;
};

MOTE_SIMD_END

}  // namespace

MOTE_KERNEL(depthwise_conv2d_f32) = {"depthwise_conv2d_f32", checkDepthwiseConv2dF32,
                                     DepthwiseF32::run, &DepthwiseF32::kHosted};

}  // namespace mote::kernels::MOTE_SIMD
