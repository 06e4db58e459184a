// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fast recurrent layers of any size against the reference kernel, with and without the operands
// that may be absent.
#include "core/kernels/recurrent.h"
#include "tests/core/kernels/simd/simd_test.h"
#include "tests/support/random.h"

namespace mote::tests {
namespace {

class Lstm : public SimdTest {
 protected:
  struct Layer {
    kernels::RecurrentParams params;
    std::vector<Tensor> inputs;
    std::vector<Tensor> outputs;
  };

  static kernels::RecurrentParams randomParams(Random& random) {
    using kernels::Activation;
    constexpr Activation kFunctions[] = {Activation::Sigmoid,     Activation::Tanh,
                                         Activation::Sigmoid,     Activation::Tanh,
                                         Activation::HardSigmoid, Activation::Softsign};
    kernels::RecurrentParams p;
    p.reverse = random.integer(0, 1);
    p.inputForget = random.integer(0, 1);
    if (random.integer(0, 2) == 0) p.clip = 0.7F;
    for (auto& direction : p.activations) {
      for (auto& gate : direction) gate = {kFunctions[random.integer(0, 5)], 0.2F, 0.5F};
    }
    return p;
  }

  static Layer randomLayer(Random& random) {
    const std::int32_t steps = random.integer(1, 5);
    const std::int32_t sequences = random.integer(1, 3);
    const std::int32_t inputs = random.integer(1, 40);
    const std::int32_t directions = random.integer(1, 2);
    const std::int32_t units = random.integer(1, 70);
    const auto draw = [&](std::vector<std::int32_t> dims, float range) {
      std::size_t count = 1;
      for (const std::int32_t dim : dims) count *= static_cast<std::size_t>(dim);
      return tensorOf(std::move(dims), random.reals(count, -range, range));
    };
    const auto maybe = [&](Tensor tensor) { return random.integer(0, 3) == 0 ? Tensor{} : tensor; };
    const std::vector<std::int32_t> state = {directions, sequences, units};
    Layer layer{randomParams(random), {}, {}};
    layer.inputs = {
        draw({steps, sequences, inputs}, 1.0F),
        draw({directions, 4 * units, inputs}, 0.4F),
        draw({directions, 4 * units, units}, 0.3F),
        maybe(draw({directions, 8 * units}, 0.5F)),
        maybe(tensorOf({sequences}, random.integers<std::int32_t>(
                                        static_cast<std::size_t>(sequences), 0, steps))),
        maybe(draw(state, 1.0F)),
        maybe(draw(state, 1.0F)),
        maybe(draw({directions, 3 * units}, 0.5F))};
    layer.outputs = {emptyTensor(ElementType::Float32, {steps, directions, sequences, units}),
                     emptyTensor(ElementType::Float32, state),
                     emptyTensor(ElementType::Float32, state),
                     emptyTensor(ElementType::Float32, {kernels::recurrentWork(4, units)})};
    return layer;
  }

  /// The layer's outputs one after another.
  static std::vector<float> run(const kernels::Kernel& kernel, const Layer& layer, Memory memory) {
    EXPECT_TRUE(runKernel(kernel, layer.params, layer.inputs, layer.outputs, memory).ok());
    std::vector<float> all;
    for (std::size_t i = 0; i < 3; ++i) {
      const auto values = layer.outputs[i].values<float>();
      all.insert(all.end(), values.begin(), values.end());
    }
    return all;
  }
};

TEST_P(Lstm, IsCloseToTheReference) {
  Random random(97);
  for (int i = 0; i < 150; ++i) {
    const Layer layer = randomLayer(random);
    const Pair pair = named("lstm_f32");
    const auto expected = run(*pair.reference, layer, Memory::None);
    const auto given = run(*pair.fast, layer, i % 4 == 0 ? Memory::None : Memory::Prepared);
    for (std::size_t at = 0; at < expected.size(); ++at)
      ASSERT_NEAR(given[at], expected[at], 2e-5) << "layer " << i << ", element " << at;
  }
}

/// Nothing is read from data that may be wrong but the lengths.
TEST_P(Lstm, RefusesALengthBeyondTheSteps) {
  Random random(98);
  Layer layer = randomLayer(random);
  const std::int32_t sequences = layer.inputs[0].dims[1];
  layer.inputs[4] =
      tensorOf({sequences}, std::vector<std::int32_t>(static_cast<std::size_t>(sequences), 1000));
  const auto status = runKernel(*named("lstm_f32").fast, layer.params, layer.inputs, layer.outputs,
                                Memory::Prepared);
  EXPECT_EQ(status.code, Code::IndexOutOfRange);
}

INSTANTIATE_TEST_SUITE_P(Simd, Lstm, kSimd, kSimdName);

}  // namespace
}  // namespace mote::tests
