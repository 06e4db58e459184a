// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// x, below zero slope * x; the second input is the slope, broadcast. BinaryParams clamp.
#include "core/kernels/reference/binary.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::prelu_f32_entry {
namespace {

Status run(const Call& call) noexcept {
  const auto [minimum, maximum] = call.as<BinaryParams>();
  forEachPair<float, float>(call, [minimum, maximum](float x, float slope) noexcept {
    return clampFloat(x < 0.0F ? slope * x : x, minimum, maximum);
  });
  return kOk;
}

}  // namespace

MOTE_KERNEL(prelu_f32) = {"prelu_f32", checkBinaryF32, run, shareElements};

}  // namespace mote::kernels::reference::prelu_f32_entry
