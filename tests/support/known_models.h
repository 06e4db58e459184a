// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Models whose decisions can be worked out on paper, for explainers, evaluation and quantization.
#pragma once

#include <memory>
#include <random>
#include <vector>

#include "core/data/data_set.h"
#include "tests/support/graph_builder.h"

namespace mote::test {

inline Array constantPicture(std::int64_t height, std::int64_t width, float value) {
  const std::vector<float> values(static_cast<std::size_t>(height * width), value);
  return Array::floats({1, 1, height, width}, values);
}

/// Left half one value, right half another.
inline Array halvesPicture(std::int64_t height, std::int64_t width, float left, float right) {
  std::vector<float> values;
  for (std::int64_t i = 0; i < height * width; ++i)
    values.push_back(i % width < width / 2 ? left : right);
  return Array::floats({1, 1, height, width}, values);
}

/// [1, 1, 8, 8] -> [1, 2]: the mean of the left half, and of the right half.
inline graph::Graph leftHalfClassifier() {
  GraphBuilder builder;
  const auto input = builder.input("image", {1, 1, 8, 8});
  const auto flat = builder.node("Flatten", "flatten", {input});
  std::vector<float> weights(2 * 64);
  for (std::size_t i = 0; i < 64; ++i) weights[(i % 8 < 4 ? 0 : 64) + i] = 1.0F / 32.0F;
  const auto weight = builder.floats("weight", {2, 64}, weights);
  builder.output(builder.node("Gemm", "scores", {flat, weight}, {{"transB", std::int64_t{1}}}));
  return builder.take();
}

/// [1, 1, 8, 8] -> Conv(1x1, +1 and -1) -> Relu -> GlobalAveragePool -> [1, 2]: class 0 counts what
/// is positive, class 1 what is negative. Scores are scaled by 20 so that softmax weights are
/// decided.
inline graph::Graph twoDetectorClassifier() {
  GraphBuilder builder;
  const auto input = builder.input("image", {1, 1, 8, 8});
  const auto weight = builder.floats("weight", {2, 1, 1, 1}, {1.0F, -1.0F});
  const auto conv = builder.node("Conv", "conv", {input, weight});
  const auto relu = builder.node("Relu", "relu", {conv});
  const auto pooled = builder.node("GlobalAveragePool", "pool", {relu});
  const auto flat = builder.node("Flatten", "flatten", {pooled});
  const auto head = builder.floats("head", {2, 2}, {20.0F, 0.0F, 0.0F, 20.0F});
  builder.output(builder.node("Gemm", "scores", {flat, head}, {{"transB", std::int64_t{1}}}));
  return builder.take();
}

/// A data set held in memory.
class MemorySet final : public data::DataSet {
 public:
  MemorySet(std::vector<Array> inputs, std::vector<std::int64_t> labels,
            std::vector<std::string> classes)
      : m_inputs(std::move(inputs)), m_labels(std::move(labels)), m_classes(std::move(classes)) {}
  [[nodiscard]] std::size_t size() const noexcept override { return m_inputs.size(); }
  [[nodiscard]] const std::vector<std::string>& classes() const noexcept override {
    return m_classes;
  }
  [[nodiscard]] std::int64_t label(std::size_t index) const noexcept override {
    return m_labels[index];
  }
  [[nodiscard]] Result<data::Sample> sample(std::size_t index) const override {
    return data::Sample{m_inputs[index], m_labels[index], std::to_string(index)};
  }

 private:
  std::vector<Array> m_inputs;
  std::vector<std::int64_t> m_labels;
  std::vector<std::string> m_classes;
};

/// Noisy pictures, label 0 where the left half is brighter, else 1 (the two-detector model's sign).
inline std::shared_ptr<const MemorySet> brightHalves(std::size_t count) {
  std::mt19937 random(11);
  std::normal_distribution<float> noise(0.0F, 0.3F);
  std::vector<Array> inputs;
  std::vector<std::int64_t> labels;
  for (std::size_t i = 0; i < count; ++i) {
    const float sign = i % 2 == 0 ? 1.0F : -1.0F;
    std::vector<float> values(64);
    for (float& value : values) value = sign * 0.5F + noise(random);
    inputs.push_back(Array::floats({1, 1, 8, 8}, values));
    labels.push_back(i % 2 == 0 ? 0 : 1);
  }
  return std::make_shared<MemorySet>(std::move(inputs), std::move(labels),
                                     std::vector<std::string>{"plus", "minus"});
}

}  // namespace mote::test
