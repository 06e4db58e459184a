// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// rnn_f32 against the formula in double, every activation, its checks.
#include "tests/support/recurrent_oracle.h"

namespace mote::tests {
namespace {

using kernels::Activation;

void expectActivation(Activation function, double (*oracle)(double)) {
  RecurrentCase one(1, false);
  one.params.activations[0][0] = {function, 0.3F, 0.6F};
  one.params.activations[1][0] = {function, 0.3F, 0.6F};
  expectRecurrent("rnn_f32", one,
                  [&](std::int32_t d, std::int32_t t, std::int32_t n, std::vector<double>& h,
                      std::vector<double>&) {
                    std::vector<double> next;
                    for (std::int32_t u = 0; u < RecurrentCase::kUnits; ++u)
                      next.push_back(oracle(one.ofInput(d, u, t, n) + one.ofState(d, u, h)));
                    h = next;
                  });
}

constexpr double kAlpha = static_cast<double>(0.3F);
constexpr double kBeta = static_cast<double>(0.6F);

TEST(RnnF32, RunsEveryActivation) {
  expectActivation(Activation::Sigmoid, sigmoid);
  expectActivation(Activation::Tanh, [](double x) { return std::tanh(x); });
  expectActivation(Activation::Relu, [](double x) { return std::max(x, 0.0); });
  expectActivation(Activation::Affine, [](double x) { return kAlpha * x + kBeta; });
  expectActivation(Activation::LeakyRelu, [](double x) { return x < 0.0 ? kAlpha * x : x; });
  expectActivation(Activation::ThresholdedRelu, [](double x) { return x >= kAlpha ? x : 0.0; });
  expectActivation(Activation::ScaledTanh, [](double x) { return kAlpha * std::tanh(kBeta * x); });
  expectActivation(Activation::HardSigmoid,
                   [](double x) { return std::min(std::max(kAlpha * x + kBeta, 0.0), 1.0); });
  expectActivation(Activation::Elu, [](double x) { return x < 0.0 ? kAlpha * std::expm1(x) : x; });
  expectActivation(Activation::Softsign, [](double x) { return x / (1.0 + std::abs(x)); });
  expectActivation(Activation::Softplus, [](double x) { return std::log1p(std::exp(x)); });
}

TEST(RnnF32, RunsFromTheEnd) {
  RecurrentCase one(1, false);
  const auto run = [&](std::int32_t reverse, std::vector<float> x) {
    kernels::RecurrentParams params = one.params;
    params.reverse = reverse;
    const std::vector<Tensor> outputs = {emptyTensor(ElementType::Float32, {3, 1, 1, 1}),
                                         emptyTensor(ElementType::Float32, {1, 1, 1}),
                                         emptyTensor(ElementType::Float32, {2})};
    EXPECT_TRUE(runKernel(referenceKernel("rnn_f32"), params,
                          {tensorOf<float>({3, 1, 1}, x), tensorOf<float>({1, 1, 1}, {0.5F}),
                           tensorOf<float>({1, 1, 1}, {0.25F})},
                          outputs)
                    .ok());
    return outputs[1].values<float>();
  };
  EXPECT_EQ(run(1, {1, 2, 3}), run(0, {3, 2, 1}));
  EXPECT_NE(run(1, {1, 2, 3}), run(0, {1, 2, 3}));
}

TEST(RnnF32, ClipsWhatGoesIn) {
  RecurrentCase one(1, false);
  one.params.clip = 0.25F;
  expectRecurrent("rnn_f32", one,
                  [&](std::int32_t d, std::int32_t t, std::int32_t n, std::vector<double>& h,
                      std::vector<double>&) {
                    std::vector<double> next;
                    for (std::int32_t u = 0; u < RecurrentCase::kUnits; ++u) {
                      const double x = one.ofInput(d, u, t, n) + one.ofState(d, u, h);
                      next.push_back(sigmoid(std::min(std::max(x, -0.25), 0.25)));
                    }
                    h = next;
                  });
}

TEST(RnnF32, RefusesWhatDoesNotFit) {
  expectRecurrentChecks("rnn_f32", RecurrentCase(1, false));
}

}  // namespace
}  // namespace mote::tests
