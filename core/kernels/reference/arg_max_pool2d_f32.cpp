// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Place of the largest value of each window; operands in core/kernels/pool2d.h.
#include "core/kernels/check.h"
#include "core/kernels/pool2d_check.h"

namespace mote::kernels::reference::arg_max_pool2d_f32_entry {
namespace {

Status check(const Call& call) noexcept {
  return checkPool2dPlaces(call);
}

/// One channel of an image, its windows.
struct Plane {
  const float* input;
  WindowAxis rows;
  WindowAxis columns;
  std::int32_t channels;

  [[nodiscard]] std::int32_t placeOf(const Taps& v, const Taps& h) const noexcept {
    std::int32_t best = (v.origin + v.first * rows.dilation) * columns.input + h.origin +
                        h.first * columns.dilation;
    for (std::int32_t ky = v.first; ky < v.end; ++ky) {
      for (std::int32_t kx = h.first; kx < h.end; ++kx) {
        const std::int32_t at =
            (v.origin + ky * rows.dilation) * columns.input + h.origin + kx * columns.dilation;
        const float held = input[best * channels];
        best = input[at * channels] > held || held != held ? at : best;
      }
    }
    return best;
  }
};

Status run(const Call& call) noexcept {
  const TensorView& from = call.inputs[0];
  const std::int32_t channels = from.dim(3);
  const std::int32_t cells = from.dim(1) * from.dim(2);
  Plane plane{from.as<const float>(), pool2dRows(call), pool2dColumns(call), channels};
  auto* output = call.outputs[0].as<std::int64_t>();
  for (std::int32_t n = 0; n < from.dim(0); ++n) {
    for (std::int32_t oy = 0; oy < plane.rows.output; ++oy) {
      const Taps v = plane.rows.taps(oy);
      for (std::int32_t ox = 0; ox < plane.columns.output; ++ox) {
        const Taps h = plane.columns.taps(ox);
        // A window of padding alone has no place; any will do that is inside.
        const bool empty = v.first == v.end || h.first == h.end;
        for (std::int32_t c = 0; c < channels; ++c) {
          const Plane channel{plane.input + c, plane.rows, plane.columns, channels};
          const std::int64_t image = (std::int64_t{n} * channels + c) * cells;
          *output++ = image + (empty ? 0 : channel.placeOf(v, h));
        }
      }
    }
    plane.input += cells * channels;
  }
  return kOk;
}

}  // namespace

MOTE_KERNEL(arg_max_pool2d_f32) = {"arg_max_pool2d_f32", check, run};

}  // namespace mote::kernels::reference::arg_max_pool2d_f32_entry
