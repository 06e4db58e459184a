// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Convolution in float32 with AVX2 and FMA; sums in another order than the reference.
#include "core/kernels/conv2d_check.h"

#include "core/kernels/avx2/patches.h"
#include "core/kernels/avx2/rows_f32.h"
#include "core/kernels/conv2d_loops.h"

#if defined(__x86_64__)

namespace mote::kernels::avx2 {
namespace {

MOTE_AVX2_BEGIN

/// One group of channels of one image.
void convolveGroup(const Conv2dShape& shape, const float* input, const WeightRows<float>& weights,
                   std::int32_t firstOutput, float* output, const Writer& writer,
                   const FloatEpilogue& epilogue) noexcept {
  alignas(32) float patches[kPatchElements + kPatchSlack];
  const float* rows[kBlockRows];
  const bool direct = isPointwise(shape);
  const std::int32_t pixels = shape.rows.output * shape.columns.output;
  const std::int32_t blockPixels = direct ? kBlockRows : pixelsOfBlock(weights.depth);
  Pixel at{0, 0};
  for (std::int32_t pixel = 0; pixel < pixels; pixel += blockPixels) {
    const std::int32_t left = pixels - pixel;
    const std::int32_t count = left < blockPixels ? left : blockPixels;
    for (std::int32_t i = 0; i < count; ++i) {
      if (direct) {
        rows[i] =
            input + (at.y * shape.rows.stride * shape.columns.input + at.x * shape.columns.stride) *
                        shape.inputChannels;
      } else {
        rows[i] = patches + i * weights.depth;
        gatherPatch(shape, input, at, patches + i * weights.depth, writer);
      }
      if (++at.x == shape.columns.output) {
        at = {at.y + 1, 0};
      }
    }
    multiplyBlock<float>(
        rows, count, weights, shape.groupOutputs,
        [&](std::int32_t row, std::int32_t channel, const float* sums, std::int32_t size) noexcept {
          finishRow(epilogue, sums, firstOutput + channel, size,
                    output + (pixel + row) * shape.outputChannels + firstOutput + channel);
        });
  }
}

MOTE_AVX2_END

Status run(const Call& call) noexcept {
  const Conv2dShape shape = conv2dShape(call);
  const auto epilogue = FloatEpilogue::of<Conv2dParams>(call);
  const auto* input = call.inputs[0].as<const float>();
  const auto* weight = call.inputs[1].as<const float>();
  auto* output = call.outputs[0].as<float>();
  const std::int32_t depth = shape.rows.kernel * shape.columns.kernel * shape.groupInputs;
  if (depth > kPatchElements && !isPointwise(shape)) {
    convolve(shape, input, weight, output, FloatProduct{}, epilogue);
    return kOk;
  }
  const float* end = weight + call.inputs[1].elements();
  const Writer writer{input + call.inputs[0].elements()};
  for (std::int32_t n = 0; n < shape.batch; ++n) {
    for (std::int32_t channel = 0; channel < shape.outputChannels; channel += shape.groupOutputs) {
      const float* group = input + channel / shape.groupOutputs * shape.groupInputs;
      convolveGroup(shape, group, {weight + channel * depth, end, depth}, channel, output, writer,
                    epilogue);
    }
    input += shape.rows.input * shape.columns.input * shape.inputChannels;
    output += shape.rows.output * shape.columns.output * shape.outputChannels;
  }
  return kOk;
}

}  // namespace

MOTE_KERNEL(conv2d_f32) = {"conv2d_f32", checkConv2dF32, run};

}  // namespace mote::kernels::avx2

#endif
