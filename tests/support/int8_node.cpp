// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Builds the QDQ form around a node by hand, as exporters do.
#include "tests/support/int8_node.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "core/compile/compile.h"
#include "core/execute/executor.h"
#include "tests/support/graph_builder.h"

namespace mote::tests {
namespace {

using graph::ValueId;

Array int8s(const Dims& dims, const std::vector<std::int8_t>& values) {
  return Array::of(ElementType::Int8, dims, std::span<const std::int8_t>(values));
}

class QdqBuilder {
 public:
  ValueId activation(const Int8Tensor& tensor) {
    const ValueId stored = m_builder.input(fresh("x"), tensor.dims, ElementType::Int8);
    m_inputs.push_back(int8s(tensor.dims, tensor.values));
    return m_builder.node("DequantizeLinear", fresh("dq"),
                          {stored, scale({tensor.scale}), zero(tensor.zeroPoint)});
  }
  ValueId constant(const Array& array) { return m_builder.constant(fresh("c"), array); }
  ValueId weight(const Int8Weight& weight) {
    const ValueId stored = constant(int8s(weight.dims, weight.values));
    return m_builder.node("DequantizeLinear", fresh("dq"),
                          {stored, scale(weight.scales), zeros(weight.scales.size())},
                          {{"axis", weight.axis}});
  }
  ValueId bias(const std::vector<std::int32_t>& values, const Int8Layer& layer, float inputScale) {
    const Dims dims = {static_cast<std::int64_t>(values.size())};
    const ValueId stored =
        constant(Array::of(ElementType::Int32, dims, std::span<const std::int32_t>(values)));
    std::vector<float> scales = layer.weight.scales;
    for (auto& one : scales) one *= inputScale;
    return m_builder.node("DequantizeLinear", fresh("dq"), {stored, scale(scales)},
                          {{"axis", std::int64_t{0}}});
  }
  Int8Run run(const std::string& type, const std::vector<ValueId>& inputs,
              const graph::Attributes& attributes, Steps output) {
    const ValueId real = m_builder.node(type, "node", inputs, attributes);
    m_builder.output(m_builder.node("QuantizeLinear", "y",
                                    {real, scale({output.scale}), zero(output.zeroPoint)}));
    Int8Run result;
    result.steps = output;
    const auto compiled = compile::compile(m_builder.take());
    EXPECT_TRUE(compiled.ok()) << compiled.error().text();
    if (!compiled.ok()) return result;
    for (const auto& node : compiled->nodes)
      result.kernels += (result.kernels.empty() ? "" : " ") + node.kernel;
    auto executor = execute::Executor::load(compiled->image, execute::Kernels::Reference);
    EXPECT_TRUE(executor.ok()) << executor.error().text();
    if (!executor.ok()) return result;
    const auto outputs = executor->run(m_inputs).value();
    const auto values = outputs.front().as<std::int8_t>();
    result.values.assign(values.begin(), values.end());
    result.dims = outputs.front().dims();
    return result;
  }

 private:
  std::string fresh(const std::string& stem) { return stem + std::to_string(++m_names); }
  ValueId scale(const std::vector<float>& scales) {
    const Dims dims = scales.size() == 1 ? Dims{} : Dims{static_cast<std::int64_t>(scales.size())};
    return constant(Array::floats(dims, scales));
  }
  ValueId zero(std::int32_t value) {
    return constant(int8s({}, {static_cast<std::int8_t>(value)}));
  }
  ValueId zeros(std::size_t count) {
    if (count == 1) return zero(0);
    return constant(int8s({static_cast<std::int64_t>(count)}, std::vector<std::int8_t>(count, 0)));
  }

  test::GraphBuilder m_builder;
  std::vector<Array> m_inputs;
  int m_names = 0;
};

}  // namespace

double Int8Tensor::real(std::size_t index) const {
  return static_cast<double>(scale) * (values[index] - zeroPoint);
}

Int8Tensor everyByte(float scale, std::int32_t zeroPoint) {
  Int8Tensor tensor{{1, 256}, {}, scale, zeroPoint};
  for (int value = -128; value < 128; ++value)
    tensor.values.push_back(static_cast<std::int8_t>(value));
  return tensor;
}

int Int8Run::distance(std::size_t index, double real) const {
  if (index >= values.size()) return 256;
  const double step = std::round(real / static_cast<double>(steps.scale)) + steps.zeroPoint;
  return std::abs(values[index] - static_cast<int>(std::clamp(step, -128.0, 127.0)));
}

int Int8Run::worstStep(const Int8Tensor& x, const std::function<double(double)>& function) const {
  int worst = 0;
  for (std::size_t i = 0; i < x.values.size(); ++i)
    worst = std::max(worst, distance(i, function(x.real(i))));
  return worst;
}

Int8Run runInt8(const std::string& type, const std::vector<Int8Tensor>& activations, Steps output,
                const std::vector<Array>& constants, const graph::Attributes& attributes) {
  QdqBuilder builder;
  std::vector<ValueId> inputs;
  for (const auto& tensor : activations) inputs.push_back(builder.activation(tensor));
  for (const auto& array : constants) inputs.push_back(builder.constant(array));
  return builder.run(type, inputs, attributes, output);
}

Int8Run runInt8Layer(const std::string& type, const Int8Tensor& input, const Int8Layer& layer,
                     Steps output, const graph::Attributes& attributes) {
  QdqBuilder builder;
  std::vector<ValueId> inputs = {builder.activation(input), builder.weight(layer.weight)};
  if (!layer.bias.empty()) inputs.push_back(builder.bias(layer.bias, layer, input.scale));
  return builder.run(type, inputs, attributes, output);
}

}  // namespace mote::tests
