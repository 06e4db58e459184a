// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// What recurrent kernels share: operands, checks, the walk over directions, sequences and steps.
#pragma once

#include <cmath>

#include "core/kernels/check.h"
#include "core/kernels/epilogue.h"
#include "core/kernels/recurrent.h"

namespace mote::kernels {

/// Operands by position; lstm alone has the last two inputs and a third state output.
enum RecurrentInput : std::size_t { kX, kW, kR, kGateBias, kLengths, kH0, kC0, kPeepholes };

struct RecurrentSizes {
  std::int32_t steps;
  std::int32_t sequences;
  std::int32_t inputs;
  std::int32_t directions;
  std::int32_t units;
};

/// For operands that checkRecurrent() accepts.
inline RecurrentSizes sizesOf(const Call& call) noexcept {
  const TensorView& x = call.inputs[kX];
  const TensorView& r = call.inputs[kR];
  return {x.dim(0), x.dim(1), x.dim(2), r.dim(0), r.dim(2)};
}

inline bool hasDims(const TensorView& tensor, std::int64_t a, std::int64_t b,
                    std::int64_t c) noexcept {
  return tensor.rank == 3 && tensor.dim(0) == a && tensor.dim(1) == b && tensor.dim(2) == c;
}

/// `states` is how many state outputs there are: 1, lstm 2.
inline Status checkRecurrentOutputs(const Call& call, std::int32_t gates,
                                    std::size_t states) noexcept {
  const RecurrentSizes s = sizesOf(call);
  const std::size_t first = call.inputs.size();
  MOTE_REQUIRE(call.outputs.size() == states + 2, wrongOperand(first));
  for (std::size_t i = 0; i < call.outputs.size(); ++i) {
    MOTE_REQUIRE(call.outputs[i].type == ElementType::Float32, wrongOperand(first + i));
  }
  const TensorView& y = call.outputs[0];
  MOTE_REQUIRE(y.rank == 4 && y.dim(0) == s.steps && y.dim(1) == s.directions &&
                   y.dim(2) == s.sequences && y.dim(3) == s.units,
               wrongShape(first));
  for (std::size_t i = 1; i <= states; ++i) {
    MOTE_REQUIRE(hasDims(call.outputs[i], s.directions, s.sequences, s.units),
                 wrongShape(first + i));
  }
  const std::int64_t work = (std::int64_t{gates} + 1) * s.units;
  MOTE_REQUIRE(call.outputs[states + 1].elements() >= work, wrongShape(first + states + 1));
  return kOk;
}

/// Of lstm_f32, in whatever set of kernels.
[[nodiscard]] Status checkLstm(const Call& call) noexcept;

inline Status checkRecurrentParams(const Call& call) noexcept {
  MOTE_CHECK(checkParamBytes(call, sizeof(RecurrentParams)));
  const auto& params = call.as<RecurrentParams>();
  MOTE_REQUIRE(params.clip > 0.0F, wrongParams(0));
  for (const auto& direction : params.activations) {
    for (const GateActivation& gate : direction) {
      MOTE_REQUIRE(gate.function >= Activation::Sigmoid && gate.function <= Activation::Softplus,
                   wrongParams(static_cast<std::int32_t>(gate.function)));
    }
  }
  return kOk;
}

inline Status checkRecurrent(const Call& call, std::int32_t gates, std::size_t states) noexcept {
  const std::size_t most = states == 2 ? 8 : 6;
  MOTE_REQUIRE(call.inputs.size() >= 3 && call.inputs.size() <= most, wrongOperand(0));
  for (std::size_t i = 0; i < call.inputs.size(); ++i) {
    const ElementType type = i == kLengths ? ElementType::Int32 : ElementType::Float32;
    MOTE_REQUIRE(call.inputs[i].type == type || (i > kR && !call.inputs[i].present()),
                 wrongOperand(i));
  }
  MOTE_REQUIRE(call.inputs[kX].rank == 3, wrongShape(kX));
  MOTE_REQUIRE(call.inputs[kR].rank == 3, wrongShape(kR));
  const RecurrentSizes s = sizesOf(call);
  const std::int64_t rows = std::int64_t{gates} * s.units;
  MOTE_REQUIRE(s.directions <= 2 && hasDims(call.inputs[kR], s.directions, rows, s.units),
               wrongShape(kR));
  MOTE_REQUIRE(hasDims(call.inputs[kW], s.directions, rows, s.inputs), wrongShape(kW));
  const auto holds = [&](std::size_t index, std::int64_t elements) noexcept {
    const TensorView* tensor = optionalInput(call, index);
    return tensor == nullptr || tensor->elements() == elements;
  };
  const std::int64_t state = std::int64_t{s.directions} * s.sequences * s.units;
  MOTE_REQUIRE(holds(kGateBias, s.directions * 2 * rows), wrongShape(kGateBias));
  MOTE_REQUIRE(holds(kLengths, s.sequences), wrongShape(kLengths));
  MOTE_REQUIRE(holds(kH0, state), wrongShape(kH0));
  MOTE_REQUIRE(holds(kC0, state), wrongShape(kC0));
  MOTE_REQUIRE(holds(kPeepholes, std::int64_t{s.directions} * 3 * s.units), wrongShape(kPeepholes));
  MOTE_CHECK(checkRecurrentParams(call));
  return checkRecurrentOutputs(call, gates, states);
}

/// What goes in is held to [-clip, clip].
inline float activate(const GateActivation& gate, float x, float clip) noexcept {
  x = clampFloat(x, -clip, clip);
  switch (gate.function) {
    case Activation::Sigmoid:
      return 1.0F / (1.0F + std::exp(-x));
    case Activation::Tanh:
      return std::tanh(x);
    case Activation::Relu:
      return x > 0.0F ? x : 0.0F;
    case Activation::Affine:
      return gate.alpha * x + gate.beta;
    case Activation::LeakyRelu:
      return x >= 0.0F ? x : gate.alpha * x;
    case Activation::ThresholdedRelu:
      return x >= gate.alpha ? x : 0.0F;
    case Activation::ScaledTanh:
      return gate.alpha * std::tanh(gate.beta * x);
    case Activation::HardSigmoid:
      return clampFloat(gate.alpha * x + gate.beta, 0.0F, 1.0F);
    case Activation::Elu:
      return x >= 0.0F ? x : gate.alpha * (std::exp(x) - 1.0F);
    case Activation::Softsign:
      return x / (1.0F + (x < 0.0F ? -x : x));
    default:
      return std::log(1.0F + std::exp(x));
  }
}

inline float dot(const float* a, const float* b, std::int32_t count) noexcept {
  float sum = 0.0F;
  for (std::int32_t i = 0; i < count; ++i) {
    sum += a[i] * b[i];
  }
  return sum;
}

/// One direction's weights.
struct Gates {
  const float* w;
  const float* r;
  const float* bias;  ///< may be null: of w, then of r
  const GateActivation* activations;
  std::int32_t inputs;
  std::int32_t units;
  std::int32_t rows;
  float clip;

  /// Row `row` of w times x, with its bias.
  [[nodiscard]] float ofInput(std::int32_t row, const float* x) const noexcept {
    return dot(w + row * inputs, x, inputs) + (bias != nullptr ? bias[row] : 0.0F);
  }
  /// Row `row` of r times a state, with its bias.
  [[nodiscard]] float ofState(std::int32_t row, const float* state) const noexcept {
    return dot(r + row * units, state, units) + (bias != nullptr ? bias[rows + row] : 0.0F);
  }
};

inline Gates gatesOf(const Call& call, std::int32_t gates, std::int32_t direction) noexcept {
  const RecurrentSizes s = sizesOf(call);
  const std::int32_t rows = gates * s.units;
  const TensorView* bias = optionalInput(call, kGateBias);
  const auto& params = call.as<RecurrentParams>();
  return {call.inputs[kW].as<const float>() + direction * rows * s.inputs,
          call.inputs[kR].as<const float>() + direction * rows * s.units,
          bias != nullptr ? bias->as<const float>() + direction * 2 * rows : nullptr,
          params.activations[direction],
          s.inputs,
          s.units,
          rows,
          params.clip};
}

/// A sequence's state, from its initial value or 0.
inline float* startState(const Call& call, std::size_t output, std::size_t initial,
                         std::int32_t offset, std::int32_t units) noexcept {
  const TensorView* given = optionalInput(call, initial);
  float* state = call.outputs[output].as<float>() + offset;
  for (std::int32_t i = 0; i < units; ++i) {
    state[i] = given != nullptr ? given->as<const float>()[offset + i] : 0.0F;
  }
  return state;
}

/// Every step of one sequence in one direction; step(x) advances `state`.
template <typename Step>
Status runSequence(const Call& call, std::int32_t direction, std::int32_t sequence,
                   const float* state, const Step& step) noexcept {
  const RecurrentSizes s = sizesOf(call);
  const TensorView* lengths = optionalInput(call, kLengths);
  const std::int32_t length =
      lengths != nullptr ? lengths->as<const std::int32_t>()[sequence] : s.steps;
  MOTE_REQUIRE(length >= 0 && length <= s.steps,
               (Status{Code::IndexOutOfRange, 0, static_cast<std::uint32_t>(length)}));
  const bool backward = direction == 1 || call.as<RecurrentParams>().reverse != 0;
  const auto outputAt = [&](std::int32_t t) noexcept {
    const std::int32_t row = (t * s.directions + direction) * s.sequences + sequence;
    return call.outputs[0].as<float>() + row * s.units;
  };
  for (std::int32_t i = 0; i < length; ++i) {
    const std::int32_t t = backward ? length - 1 - i : i;
    step(call.inputs[kX].as<const float>() + (t * s.sequences + sequence) * s.inputs);
    for (std::int32_t u = 0; u < s.units; ++u) {
      outputAt(t)[u] = state[u];
    }
  }
  for (std::int32_t t = length; t < s.steps; ++t) {
    for (std::int32_t u = 0; u < s.units; ++u) {
      outputAt(t)[u] = 0.0F;
    }
  }
  return kOk;
}

}  // namespace mote::kernels
