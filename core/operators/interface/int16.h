// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// int16 forms that int8's do not serve: rescaling by sign instead of a table of each value, and
// TensorFlow Lite's tables of sigmoid, exponential and reciprocal.
#pragma once

#include <string_view>

#include "core/operators/interface/clamp.h"
#include "core/operators/interface/lowering.h"
#include "core/operators/interface/node_view.h"
#include "core/operators/interface/quantized.h"
#include "core/result/result.h"

namespace mote::operators {

/// The quantization of results in 0..1 and -1..1.
constexpr Scaling kUnitInt16{1.0F / 32768.0F, 0};

/// Real factors from input to output steps, of positive and of negative values, and a clamp.
struct Rescaling {
  double positive = 1.0;
  double negative = 1.0;
  Clamp clamp;
};
/// rescale_s16; one of the operands is int16, the other int16 or int8.
void emitRescale(Lowering& lowering, const Rescaling& rescaling, Operand from, Operand to,
                 const graph::Value& result);
/// Input 0 to output 0: negative values times `slope`, then the clamp (Relu, Clip, LeakyRelu).
void lowerRescale(const NodeView& view, Lowering& lowering, float slope, const Clamp& clamp = {});

/// int8, or int16 with kUnitInt16 as output.
[[nodiscard]] bool acceptsUnitRange(const NodeView& view);
/// sigmoid_s16 or tanh_s16, input 0 to output 0.
void lowerSigmoidInt16(const NodeView& view, Lowering& lowering, std::string_view kernel);

/// Operands of softmax_s16 behind its input.
struct SoftmaxTables {
  Operand exponential;
  Operand reciprocal;
};
[[nodiscard]] SoftmaxTables softmaxTables(Lowering& lowering);

}  // namespace mote::operators
