// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Dense layer in int8 with AVX2, equal to the reference to the bit.
#include "core/kernels/dense.h"

#include "core/kernels/avx2/patches.h"
#include "core/kernels/avx2/rows_s8.h"
#include "core/kernels/conv2d_check.h"
#include "core/kernels/conv2d_loops.h"

#if defined(__x86_64__)

namespace mote::kernels::avx2 {
namespace {

MOTE_AVX2_BEGIN

/// `count` rows from `input` on, widened on the stack.
void multiplyRows(const std::int8_t* input, std::int32_t count,
                  const WeightRows<std::int8_t>& weights, const WideWriter& writer,
                  std::int32_t channels, const QuantizedEpilogue& epilogue,
                  std::int8_t* output) noexcept {
  alignas(32) std::int16_t widened[kPatchElements + kPatchSlack];
  const std::int16_t* rows[kBlockRows];
  const std::int32_t padded = paddedDepth(weights.depth);
  for (std::int32_t i = 0; i < count; ++i) {
    std::int16_t* row = widened + i * padded;
    rows[i] = row;
    writer.copy(input + i * weights.depth, weights.depth, row);
    writer.clear(padded - weights.depth, row + weights.depth);
  }
  multiplyBlock<std::int32_t>(rows, count, weights, channels,
                              [&](std::int32_t row, std::int32_t channel, const std::int32_t* sums,
                                  std::int32_t size) noexcept {
                                finishRow(epilogue, sums, channel, size,
                                          output + row * channels + channel);
                              });
}

MOTE_AVX2_END

Status run(const Call& call) noexcept {
  const auto epilogue = QuantizedEpilogue::of<DenseParams>(call);
  const std::int32_t inputs = call.inputs[0].dim(0);
  const std::int32_t depth = call.inputs[0].dim(1);
  const std::int32_t channels = call.inputs[1].dim(0);
  const auto* input = call.inputs[0].as<const std::int8_t>();
  const auto* weight = call.inputs[1].as<const std::int8_t>();
  auto* output = call.outputs[0].as<std::int8_t>();
  const std::int32_t zeroPoint = call.inputs[0].zeroPoint;
  const std::int32_t block = pixelsOfBlock(paddedDepth(depth));
  if (block == 0) {
    const WindowAxis one{1, 1, 1, 1, 1, 0};
    const Conv2dShape shape{one, one, inputs, depth, channels, depth, channels};
    convolve(shape, input, weight, output, QuantizedProduct{zeroPoint}, epilogue);
    return kOk;
  }
  const WideWriter writer{zeroPoint, input + call.inputs[0].bytes};
  const WeightRows<std::int8_t> weights{weight, weight + call.inputs[1].elements(), depth};
  for (std::int32_t first = 0; first < inputs; first += block) {
    const std::int32_t count = inputs - first < block ? inputs - first : block;
    multiplyRows(input + first * depth, count, weights, writer, channels, epilogue,
                 output + first * channels);
  }
  return kOk;
}

}  // namespace

MOTE_KERNEL(dense_s8) = {"dense_s8", checkDenseS8, run};

}  // namespace mote::kernels::avx2

#endif
