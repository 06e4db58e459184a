// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Transposed convolution in float32; operands in core/kernels/conv2d.h. Each output gathers the
// inputs that reach it, so no output is written twice.
#include "core/kernels/check.h"
#include "core/kernels/conv2d_check.h"
#include "core/kernels/epilogue.h"

namespace mote::kernels::reference::conv_transpose2d_f32_entry {
namespace {

constexpr OperandRule kInputs[] = {
    {ElementType::Float32, 4}, {ElementType::Float32, 4}, {ElementType::Float32, kAnyRank, true}};

/// One axis: the window slides over the output, the input is its index.
WindowAxis axisOf(const Call& call, std::uint32_t dim, std::int32_t stride, std::int32_t dilation,
                  std::int32_t padBefore) noexcept {
  return {call.outputs[0].dim(dim),
          call.inputs[0].dim(dim),
          call.inputs[1].dim(dim),
          stride,
          dilation,
          padBefore};
}

Status check(const Call& call) noexcept {
  MOTE_CHECK(checkOperands(call, kInputs, {ElementType::Float32, 4}));
  MOTE_CHECK(checkParamBytes(call, sizeof(ConvTranspose2dParams)));
  const auto& p = call.as<ConvTranspose2dParams>();
  const TensorView& weight = call.inputs[1];
  const std::int32_t inputs = call.inputs[0].dim(3);
  const std::int32_t outputs = call.outputs[0].dim(3);
  MOTE_CHECK(checkClamp(p.minimum, p.maximum));
  MOTE_REQUIRE(call.outputs[0].dim(0) == call.inputs[0].dim(0), wrongShape(0));
  MOTE_REQUIRE(p.groups >= 1 && inputs % p.groups == 0 && outputs % p.groups == 0,
               wrongParams(p.groups));
  MOTE_REQUIRE(weight.dim(0) == outputs && weight.dim(3) == inputs / p.groups, wrongShape(1));
  MOTE_REQUIRE(axisOf(call, 1, p.strideH, p.dilationH, p.padTop).valid() &&
                   axisOf(call, 2, p.strideW, p.dilationW, p.padLeft).valid(),
               wrongParams(0));
  const TensorView* bias = optionalInput(call, kBias);
  MOTE_REQUIRE(bias == nullptr || bias->elements() == static_cast<std::uint32_t>(outputs),
               wrongShape(kBias));
  return kOk;
}

/// The input coordinate whose tap `tap` falls on output `at`, or -1.
std::int32_t inputOf(const WindowAxis& axis, std::int32_t at, std::int32_t tap) noexcept {
  const std::int32_t scaled = at + axis.padBefore - tap * axis.dilation;
  if (scaled < 0 || scaled % axis.stride != 0) {
    return -1;
  }
  const std::int32_t input = scaled / axis.stride;
  return input < axis.output ? input : -1;
}

/// What one output element sums: all taps, of the `depth` channels from `firstChannel` on.
struct Gather {
  WindowAxis rows;
  WindowAxis columns;
  std::int32_t channels;
  std::int32_t depth;

  [[nodiscard]] float operator()(const float* image, const float* filter, std::int32_t oy,
                                 std::int32_t ox) const noexcept {
    float sum = 0.0F;
    for (std::int32_t ky = 0; ky < rows.kernel; ++ky) {
      const std::int32_t iy = inputOf(rows, oy, ky);
      for (std::int32_t kx = 0; kx < columns.kernel && iy >= 0; ++kx) {
        const std::int32_t ix = inputOf(columns, ox, kx);
        if (ix < 0) {
          continue;
        }
        const float* pixel = image + (iy * columns.output + ix) * channels;
        const float* taps = filter + (ky * columns.kernel + kx) * depth;
        for (std::int32_t c = 0; c < depth; ++c) {
          sum += pixel[c] * taps[c];
        }
      }
    }
    return sum;
  }
};

Status run(const Call& call) noexcept {
  const auto& p = call.as<ConvTranspose2dParams>();
  const auto epilogue = FloatEpilogue::of<ConvTranspose2dParams>(call);
  const TensorView& from = call.inputs[0];
  const TensorView& to = call.outputs[0];
  const Gather gather{axisOf(call, 1, p.strideH, p.dilationH, p.padTop),
                      axisOf(call, 2, p.strideW, p.dilationW, p.padLeft), from.dim(3),
                      from.dim(3) / p.groups};
  const std::int32_t groupOutputs = to.dim(3) / p.groups;
  const std::int32_t filter = product(call.inputs[1], 1, 4);
  const auto* image = from.as<const float>();
  auto* output = to.as<float>();
  for (std::int32_t n = 0; n < to.dim(0); ++n, image += product(from, 1, 4)) {
    for (std::int32_t oy = 0; oy < to.dim(1); ++oy) {
      for (std::int32_t ox = 0; ox < to.dim(2); ++ox) {
        for (std::int32_t channel = 0; channel < to.dim(3); ++channel) {
          const float* group = image + channel / groupOutputs * gather.depth;
          const float* weight = call.inputs[1].as<const float>() + channel * filter;
          *output++ = epilogue(gather(group, weight, oy, ox), channel);
        }
      }
    }
  }
  return kOk;
}

}  // namespace

MOTE_KERNEL(conv_transpose2d_f32) = {"conv_transpose2d_f32", check, run};

}  // namespace mote::kernels::reference::conv_transpose2d_f32_entry
