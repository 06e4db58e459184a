// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// b * x, below zero b * a * (e^x - 1) (libm); ONNX: a = 1.67326, b = 1.0507.
#include <cmath>

#include "core/kernels/reference/unary.h"
#include "core/kernels/sharing.h"

namespace mote::kernels::reference::selu_f32_entry {
namespace {

float value(float x, float a, float b) noexcept {
  return b * (x > 0.0F ? x : a * std::expm1(x));
}

}  // namespace

MOTE_KERNEL(selu_f32) = {"selu_f32", checkUnaryWithParams, runUnaryWithParams<value>,
                         shareElements};

}  // namespace mote::kernels::reference::selu_f32_entry
