// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Random content, both ways of running a file, and their comparison.
#include "tests/core/formats/tflite/scene.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

#include "core/compile/compile.h"
#include "core/execute/executor.h"
#include "core/formats/tflite/tflite_format.h"

namespace mote::tflite_format {
namespace {

std::size_t countOf(const Shape& shape) {
  std::size_t count = 1;
  for (const std::int32_t dim : shape) count *= static_cast<std::size_t>(dim);
  return count;
}

template <typename T>
std::vector<std::byte> bytesOf(const std::vector<T>& values) {
  const auto raw = std::as_bytes(std::span(values));
  return {raw.begin(), raw.end()};
}

template <typename T>
double largestDifference(const std::vector<std::byte>& given,
                         const std::vector<std::byte>& expected, bool relative) {
  if (given.size() != expected.size()) return std::numeric_limits<double>::infinity();
  double worst = 0.0;
  double scale = relative ? 1e-6 : 1.0;
  for (std::size_t at = 0; at < given.size(); at += sizeof(T)) {
    T left{};
    T right{};
    std::memcpy(&left, given.data() + at, sizeof(T));
    std::memcpy(&right, expected.data() + at, sizeof(T));
    const double difference = std::abs(static_cast<double>(left) - static_cast<double>(right));
    if (std::isnan(difference)) return std::numeric_limits<double>::infinity();
    worst = std::max(worst, difference);
    if (relative) scale = std::max(scale, std::abs(static_cast<double>(right)));
  }
  return worst / scale;
}

}  // namespace

std::int32_t Scene::input(const Shape& shape, TensorType type, const Steps& steps) {
  m_given.push_back({countOf(shape), type});
  m_inputs.push_back(file.tensor("input" + std::to_string(m_inputs.size()), type, shape, steps));
  return m_inputs.back();
}

std::int32_t Scene::result(const Shape& shape, TensorType type, const Steps& steps) {
  m_resultTypes.push_back(type);
  m_results.push_back(file.tensor("result" + std::to_string(m_results.size()), type, shape, steps));
  return m_results.back();
}

std::int32_t Scene::weights(const Shape& shape) {
  return file.constant("weights", TensorType::FLOAT32, shape,
                       random.reals(countOf(shape), -1.0F, 1.0F));
}

std::int32_t Scene::weights8(const Shape& shape, const Steps& steps) {
  return file.constant("weights", TensorType::INT8, shape,
                       random.integers<std::int8_t>(countOf(shape), -127, 127), steps);
}

std::int32_t Scene::bias32(std::int32_t count, std::int32_t most, const Steps& steps) {
  return file.constant("bias", TensorType::INT32, {count},
                       random.integers<std::int32_t>(static_cast<std::size_t>(count), -most, most),
                       steps);
}

std::int32_t Scene::bias(std::int32_t count, const Steps& weights, const Stored& input) {
  Steps steps = weights;
  for (float& one : steps.scales) one *= input.scale;
  steps.axis = 0;
  if (input.type == TensorType::INT8) return bias32(count, 4000, steps);
  const auto size = static_cast<std::size_t>(count);
  return file.constant("bias", TensorType::INT64, {count},
                       random.integers<std::int64_t>(size, -4000000, 4000000), steps);
}

std::vector<std::vector<std::byte>> Scene::contents() {
  std::vector<std::vector<std::byte>> contents;
  for (const Given& given : m_given) {
    switch (given.type) {
      case TensorType::FLOAT32:
        contents.push_back(bytesOf(random.reals(given.elements, -4.0F, 4.0F)));
        break;
      case TensorType::INT32:
        contents.push_back(bytesOf(random.integers<std::int32_t>(given.elements, -50, 50)));
        break;
      case TensorType::INT16:
        contents.push_back(bytesOf(random.integers<std::int16_t>(given.elements, -32768, 32767)));
        break;
      case TensorType::BOOL:
        contents.push_back(bytesOf(random.integers<std::int8_t>(given.elements, 0, 1)));
        break;
      default:
        contents.push_back(bytesOf(random.integers<std::int8_t>(given.elements, -128, 127)));
    }
  }
  return contents;
}

std::vector<std::vector<std::byte>> runOurs(const std::vector<std::byte>& file,
                                            const std::vector<std::vector<std::byte>>& inputs,
                                            bool reference) {
  const auto model = parse(file);
  EXPECT_TRUE(model.ok()) << model.error().text();
  if (!model.ok()) return {};
  const auto compiled = compile::compile(model->graph);
  EXPECT_TRUE(compiled.ok()) << compiled.error().text() << "\n" << typesOf(model->graph);
  if (!compiled.ok()) return {};
  auto executor = execute::Executor::load(compiled->image, reference ? execute::Kernels::Reference
                                                                     : execute::Kernels::Fastest)
                      .value();
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    EXPECT_EQ(executor.input(i).bytes, inputs[i].size());
    if (executor.input(i).bytes != inputs[i].size()) return {};
    std::memcpy(executor.input(i).data, inputs[i].data(), inputs[i].size());
  }
  EXPECT_TRUE(executor.runInPlace().ok());
  std::vector<std::vector<std::byte>> outputs;
  for (std::size_t i = 0; i < executor.outputCount(); ++i) {
    const auto span = executor.output(i).span();
    outputs.emplace_back(span.begin(), span.end());
  }
  return outputs;
}

double distance(TensorType type, const std::vector<std::byte>& given,
                const std::vector<std::byte>& expected) {
  switch (type) {
    case TensorType::FLOAT32:
      return largestDifference<float>(given, expected, true);
    case TensorType::INT32:
      return largestDifference<std::int32_t>(given, expected, false);
    case TensorType::INT16:
      return largestDifference<std::int16_t>(given, expected, false);
    case TensorType::INT64:
      return largestDifference<std::int64_t>(given, expected, false);
    default:
      return largestDifference<std::int8_t>(given, expected, false);
  }
}

std::string typesOf(const graph::Graph& graph) {
  std::string types;
  for (const auto id : graph.topologicalOrder())
    types += (types.empty() ? "" : " ") + graph.node(id)->type;
  return types;
}

}  // namespace mote::tflite_format
