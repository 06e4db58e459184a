// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Recurrent layers as their papers write them, in double: one direction, one sequence, one step.
#pragma once

#include <cmath>
#include <functional>
#include <string_view>
#include <vector>

#include "core/kernels/recurrent.h"
#include "tests/support/broadcast_oracle.h"
#include "tests/support/random.h"
#include "tests/support/reference_kernel.h"

namespace mote::tests {

/// Operands of two directions, random.
struct RecurrentCase {
  static constexpr std::int32_t kSteps = 4, kSequences = 2, kInputs = 3, kDirections = 2,
                                kUnits = 5;
  std::int32_t gates;
  bool cell;  ///< has c0 and peepholes
  kernels::RecurrentParams params;
  std::vector<std::int32_t> lengths = {4, 2};
  std::vector<std::vector<float>> values;  ///< by input, lengths empty

  RecurrentCase(std::int32_t gateCount, bool hasCell) : gates(gateCount), cell(hasCell) {
    Random random(23);
    for (const auto& dims : inputDims()) values.push_back(random.reals(countOf(dims), -1.0F, 1.0F));
    for (auto& direction : params.activations)
      for (auto& gate : direction) gate.function = kernels::Activation::Tanh;
    for (auto& direction : params.activations) direction[0].function = kernels::Activation::Sigmoid;
  }

  [[nodiscard]] std::vector<Dims32> inputDims() const {
    std::vector<Dims32> dims = {{kSteps, kSequences, kInputs},
                                {kDirections, gates * kUnits, kInputs},
                                {kDirections, gates * kUnits, kUnits},
                                {kDirections, 2 * gates * kUnits},
                                {kSequences},
                                {kDirections, kSequences, kUnits}};
    if (cell)
      dims.insert(dims.end(), {{kDirections, kSequences, kUnits}, {kDirections, 3 * kUnits}});
    return dims;
  }
  [[nodiscard]] std::vector<Tensor> inputs() const {
    std::vector<Tensor> tensors;
    const auto dims = inputDims();
    for (std::size_t i = 0; i < dims.size(); ++i) {
      tensors.push_back(i == 4 ? tensorOf<std::int32_t>(dims[i], lengths)
                               : tensorOf<float>(dims[i], values[i]));
    }
    return tensors;
  }
  [[nodiscard]] std::vector<Tensor> outputs() const {
    const Dims32 state = {kDirections, kSequences, kUnits};
    std::vector<Tensor> tensors = {
        emptyTensor(ElementType::Float32, {kSteps, kDirections, kSequences, kUnits}),
        emptyTensor(ElementType::Float32, state)};
    if (cell) tensors.push_back(emptyTensor(ElementType::Float32, state));
    tensors.push_back(emptyTensor(ElementType::Float32, {kernels::recurrentWork(gates, kUnits)}));
    return tensors;
  }

  /// Row `row` of gate `gate` of direction d: w x and r h, each with its bias.
  [[nodiscard]] double ofInput(std::int32_t d, std::int32_t row, std::int32_t t,
                               std::int32_t n) const {
    double sum = bias(d, row);
    for (std::int32_t i = 0; i < kInputs; ++i) {
      sum += at(1, (d * gates * kUnits + row) * kInputs + i) *
             at(0, (t * kSequences + n) * kInputs + i);
    }
    return sum;
  }
  [[nodiscard]] double ofState(std::int32_t d, std::int32_t row,
                               const std::vector<double>& h) const {
    double sum = bias(d, gates * kUnits + row);
    for (std::int32_t u = 0; u < kUnits; ++u) {
      sum += at(2, (d * gates * kUnits + row) * kUnits + u) * h[static_cast<std::size_t>(u)];
    }
    return sum;
  }
  [[nodiscard]] double at(std::size_t input, std::int32_t index) const {
    return static_cast<double>(values[input][static_cast<std::size_t>(index)]);
  }
  [[nodiscard]] std::vector<double> start(std::size_t input, std::int32_t d, std::int32_t n) const {
    std::vector<double> state;
    for (std::int32_t u = 0; u < kUnits; ++u)
      state.push_back(at(input, (d * kSequences + n) * kUnits + u));
    return state;
  }

 private:
  [[nodiscard]] double bias(std::int32_t d, std::int32_t row) const {
    return at(3, d * 2 * gates * kUnits + row);
  }
};

inline double sigmoid(double x) {
  return 1.0 / (1.0 + std::exp(-x));
}

/// step(d, t, n, h, c) advances the states; every output must follow.
using RecurrentStep = std::function<void(std::int32_t d, std::int32_t t, std::int32_t n,
                                         std::vector<double>& h, std::vector<double>& c)>;

inline void expectRecurrent(std::string_view kernel, const RecurrentCase& one,
                            const RecurrentStep& step) {
  using Case = RecurrentCase;
  const auto outputs = one.outputs();
  ASSERT_TRUE(runKernel(referenceKernel(kernel), one.params, one.inputs(), outputs).ok());
  const auto y = outputs[0].values<float>();
  for (std::int32_t d = 0; d < Case::kDirections; ++d) {
    for (std::int32_t n = 0; n < Case::kSequences; ++n) {
      std::vector<double> h = one.start(5, d, n);
      std::vector<double> c = one.cell ? one.start(6, d, n) : h;
      const auto expectRow = [&](const std::vector<float>& got, std::int32_t row,
                                 const std::vector<double>& want) {
        for (std::int32_t u = 0; u < Case::kUnits; ++u) {
          EXPECT_NEAR(static_cast<double>(got[static_cast<std::size_t>(row * Case::kUnits + u)]),
                      want[static_cast<std::size_t>(u)], 2e-6)
              << "direction " << d << " sequence " << n << " row " << row;
        }
      };
      const auto rowOf = [&](std::int32_t t) {
        return (t * Case::kDirections + d) * Case::kSequences + n;
      };
      const std::int32_t length = one.lengths[static_cast<std::size_t>(n)];
      for (std::int32_t i = 0; i < length; ++i) {
        const std::int32_t t = d == 1 ? length - 1 - i : i;
        step(d, t, n, h, c);
        expectRow(y, rowOf(t), h);
      }
      for (std::int32_t t = length; t < Case::kSteps; ++t)
        expectRow(y, rowOf(t), std::vector<double>(Case::kUnits, 0.0));
      expectRow(outputs[1].values<float>(), d * Case::kSequences + n, h);
      if (one.cell) expectRow(outputs[2].values<float>(), d * Case::kSequences + n, c);
    }
  }
}

/// Every operand shortened, of another type or missing is refused, and so are wild parameters.
inline void expectRecurrentChecks(std::string_view kernel, const RecurrentCase& one) {
  const auto code = [&](const kernels::RecurrentParams& params, const std::vector<Tensor>& inputs,
                        const std::vector<Tensor>& outputs) {
    return runKernel(referenceKernel(kernel), params, inputs, outputs).code;
  };
  const auto inputs = one.inputs();
  const auto outputs = one.outputs();
  EXPECT_EQ(code(one.params, inputs, outputs), Code::Ok);
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    auto changed = inputs;
    changed[i] = emptyTensor(inputs[i].type, {1, 1, 1});
    EXPECT_NE(code(one.params, changed, outputs), Code::Ok) << "input " << i;
    changed[i] = emptyTensor(ElementType::Int8, inputs[i].dims);
    EXPECT_NE(code(one.params, changed, outputs), Code::Ok) << "input " << i;
  }
  for (std::size_t i = 0; i < outputs.size(); ++i) {
    auto changed = outputs;
    changed[i] = emptyTensor(ElementType::Float32, {1, 1, 1, 1});
    EXPECT_NE(code(one.params, inputs, changed), Code::Ok) << "output " << i;
    changed.pop_back();
    EXPECT_NE(code(one.params, inputs, changed), Code::Ok);
  }
  auto params = one.params;
  params.activations[1][2].function = static_cast<kernels::Activation>(11);
  EXPECT_EQ(code(params, inputs, outputs), Code::KernelParams);
  params = one.params;
  params.clip = std::nanf("");
  EXPECT_EQ(code(params, inputs, outputs), Code::KernelParams);
  for (const std::int32_t length : {-1, RecurrentCase::kSteps + 1, INT32_MIN, INT32_MAX}) {
    RecurrentCase longer = one;
    longer.lengths[1] = length;
    EXPECT_EQ(code(one.params, longer.inputs(), outputs), Code::IndexOutOfRange) << length;
  }
}

}  // namespace mote::tests
