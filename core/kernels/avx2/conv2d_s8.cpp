// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Convolution in int8 with AVX2, equal to the reference to the bit: inputs are widened to 16 bits
// less their zero point, products are summed in 32 bits.
#include "core/kernels/conv2d_check.h"

#include "core/kernels/avx2/patches.h"
#include "core/kernels/avx2/rows_s8.h"
#include "core/kernels/conv2d_loops.h"

#if defined(__x86_64__)

namespace mote::kernels::avx2 {
namespace {

MOTE_AVX2_BEGIN

/// One group of channels of one image.
void convolveGroup(const Conv2dShape& shape, const std::int8_t* input,
                   const WeightRows<std::int8_t>& weights, std::int32_t firstOutput,
                   std::int8_t* output, const WideWriter& writer,
                   const QuantizedEpilogue& epilogue) noexcept {
  alignas(32) std::int16_t patches[kPatchElements + kPatchSlack];
  const std::int16_t* rows[kBlockRows];
  const bool direct = isPointwise(shape);
  const std::int32_t padded = paddedDepth(weights.depth);
  const std::int32_t pixels = shape.rows.output * shape.columns.output;
  const std::int32_t blockPixels = pixelsOfBlock(padded);
  for (std::int32_t i = 0; i < blockPixels; ++i) {
    rows[i] = patches + i * padded;
  }
  Pixel at{0, 0};
  for (std::int32_t pixel = 0; pixel < pixels; pixel += blockPixels) {
    const std::int32_t left = pixels - pixel;
    const std::int32_t count = left < blockPixels ? left : blockPixels;
    for (std::int32_t i = 0; i < count; ++i) {
      std::int16_t* row = patches + i * padded;
      if (direct) {
        writer.copy(
            input + (at.y * shape.rows.stride * shape.columns.input + at.x * shape.columns.stride) *
                        shape.inputChannels,
            weights.depth, row);
      } else {
        gatherPatch(shape, input, at, row, writer);
      }
      writer.clear(padded - weights.depth, row + weights.depth);
      if (++at.x == shape.columns.output) {
        at = {at.y + 1, 0};
      }
    }
    multiplyBlock<std::int32_t>(
        rows, count, weights, shape.groupOutputs,
        [&](std::int32_t row, std::int32_t channel, const std::int32_t* sums,
            std::int32_t size) noexcept {
          finishRow(epilogue, sums, firstOutput + channel, size,
                    output + (pixel + row) * shape.outputChannels + firstOutput + channel);
        });
  }
}

MOTE_AVX2_END

Status run(const Call& call) noexcept {
  const Conv2dShape shape = conv2dShape(call);
  const auto epilogue = QuantizedEpilogue::of<Conv2dParams>(call);
  const auto* input = call.inputs[0].as<const std::int8_t>();
  const auto* weight = call.inputs[1].as<const std::int8_t>();
  auto* output = call.outputs[0].as<std::int8_t>();
  const WideWriter writer{call.inputs[0].zeroPoint, input + call.inputs[0].bytes};
  const std::int32_t depth = shape.rows.kernel * shape.columns.kernel * shape.groupInputs;
  if (paddedDepth(depth) > kPatchElements) {
    convolve(shape, input, weight, output, QuantizedProduct{writer.zeroPoint}, epilogue);
    return kOk;
  }
  const std::int8_t* end = weight + call.inputs[1].elements();
  for (std::int32_t n = 0; n < shape.batch; ++n) {
    for (std::int32_t channel = 0; channel < shape.outputChannels; channel += shape.groupOutputs) {
      const std::int8_t* group = input + channel / shape.groupOutputs * shape.groupInputs;
      convolveGroup(shape, group, {weight + channel * depth, end, depth}, channel, output, writer,
                    epilogue);
    }
    input += shape.rows.input * shape.columns.input * shape.inputChannels;
    output += shape.rows.output * shape.columns.output * shape.outputChannels;
  }
  return kOk;
}

}  // namespace

MOTE_KERNEL(conv2d_s8) = {"conv2d_s8", checkConv2dS8, run};

}  // namespace mote::kernels::avx2

#endif
