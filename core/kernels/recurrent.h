// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Operands and parameters of recurrent layers: rnn_f32, gru_f32 and lstm_f32.
#pragma once

#include <cstdint>
#include <limits>

namespace mote::kernels {

enum class Activation : std::int32_t {
  Sigmoid,
  Tanh,
  Relu,
  Affine,           ///< alpha * x + beta
  LeakyRelu,        ///< alpha
  ThresholdedRelu,  ///< alpha
  ScaledTanh,       ///< alpha * tanh(beta * x)
  HardSigmoid,      ///< alpha * x + beta clamped to [0, 1]
  Elu,              ///< alpha
  Softsign,
  Softplus
};

struct GateActivation {
  Activation function = Activation::Sigmoid;
  float alpha = 0.0F;
  float beta = 0.0F;
};

/// Float32, G gates: rnn 1, gru 3 in the order z, r, h, lstm 4 in the order i, o, f, c; D
/// directions (1 or 2), T steps, N sequences, I inputs, H units. inputs   x [T, N, I], w [D, G * H,
/// I], r [D, G * H, H]; these may be absent: bias [D, 2 * G * H]
///          (of w, then of r), lengths int32 [N], h0 [D, N, H]; lstm also: c0 [D, N, H],
///          peepholes [D, 3 * H] in the order i, o, f
/// outputs  y [T, D, N, H], h [D, N, H]; lstm also: c [D, N, H]; and working memory of
///          recurrentWork() floats. The state lives in h and c while it runs.
/// Beyond its length a sequence's y is 0; a length outside 0..T gives IndexOutOfRange.
struct RecurrentParams {
  std::int32_t reverse = 0;            ///< 1: a single direction goes from the end
  std::int32_t linearBeforeReset = 0;  ///< gru
  std::int32_t inputForget = 0;        ///< lstm: the forget gate is 1 - the input gate
  float clip = std::numeric_limits<float>::infinity();  ///< of what goes into an activation
  GateActivation activations[2][3];  ///< by direction: rnn f; gru f, g; lstm f, g, h
};

[[nodiscard]] constexpr std::int32_t recurrentWork(std::int32_t gates,
                                                   std::int32_t units) noexcept {
  return (gates + 1) * units;
}

}  // namespace mote::kernels
