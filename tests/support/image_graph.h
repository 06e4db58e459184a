// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layers on one image of float32, with random weights: graphs to plan memory for.
#pragma once

#include "core/compile/compile.h"
#include "core/execute/executor.h"
#include "core/execute/noise.h"
#include "tests/support/graph_builder.h"
#include "tests/support/random.h"

namespace mote::tests {

/// [1, C, H, W].
struct ImageValue {
  graph::ValueId id;
  std::int64_t channels = 1;
  std::int64_t height = 1;
  std::int64_t width = 1;
};

class ImageGraph {
 public:
  using Integers = std::vector<std::int64_t>;

  explicit ImageGraph(std::uint32_t seed) : m_random(seed) {}

  ImageValue input(std::int64_t channels, std::int64_t height, std::int64_t width) {
    return {m_builder.input(name(), {1, channels, height, width}), channels, height, width};
  }
  /// Square kernel, padded so that stride 1 keeps the size; depthwise where `outputs` is 0.
  ImageValue conv(const ImageValue& x, std::int64_t outputs, std::int64_t kernel,
                  std::int64_t stride = 1) {
    const bool depthwise = outputs == 0;
    if (depthwise) outputs = x.channels;
    const Dims dims{outputs, depthwise ? 1 : x.channels, kernel, kernel};
    const auto count = static_cast<std::size_t>(dims[0] * dims[1] * kernel * kernel);
    const auto weight = m_builder.floats(name(), dims, m_random.reals(count, -0.5F, 0.5F));
    const auto bias = m_builder.floats(
        name(), {outputs}, m_random.reals(static_cast<std::size_t>(outputs), -0.5F, 0.5F));
    const auto id = m_builder.node("Conv", name(), {x.id, weight, bias},
                                   {{"pads", Integers(4, kernel / 2)},
                                    {"strides", Integers(2, stride)},
                                    {"group", depthwise ? outputs : std::int64_t{1}}});
    return {id, outputs, strided(x.height, kernel, stride), strided(x.width, kernel, stride)};
  }
  ImageValue pool(const char* type, const ImageValue& x, std::int64_t kernel, std::int64_t stride) {
    graph::Attributes attributes{{"kernel_shape", Integers(2, kernel)},
                                 {"pads", Integers(4, kernel / 2)},
                                 {"strides", Integers(2, stride)}};
    if (std::string(type) == "AveragePool")
      attributes.emplace("count_include_pad",
                         m_random.integer(0, 1) == 0 ? std::int64_t{0} : std::int64_t{1});
    const auto id = m_builder.node(type, name(), {x.id}, std::move(attributes));
    return {id, x.channels, strided(x.height, kernel, stride), strided(x.width, kernel, stride)};
  }
  ImageValue unary(const char* type, const ImageValue& x) {
    return {m_builder.node(type, name(), {x.id}), x.channels, x.height, x.width};
  }
  ImageValue binary(const char* type, const ImageValue& x, const ImageValue& y) {
    return {m_builder.node(type, name(), {x.id, y.id}), x.channels, x.height, x.width};
  }
  /// Along the channels (1) or the rows (2).
  ImageValue concat(const std::vector<ImageValue>& parts, std::int64_t axis) {
    std::vector<graph::ValueId> ids;
    ImageValue all = parts.front();
    all.channels = all.height = 0;
    for (const ImageValue& part : parts) {
      ids.push_back(part.id);
      all.channels += part.channels;
      all.height += part.height;
    }
    if (axis == 1) all.height = parts.front().height;
    if (axis == 2) all.channels = parts.front().channels;
    all.id = m_builder.node("Concat", name(), ids, {{"axis", axis}});
    return all;
  }
  ImageValue rows(const ImageValue& x, std::int64_t begin, std::int64_t end) {
    const auto list = [&](std::int64_t value) {
      return m_builder.constant(name(), Array::int64s({1}, std::vector<std::int64_t>{value}));
    };
    const auto id = m_builder.node("Slice", name(), {x.id, list(begin), list(end), list(2)});
    return {id, x.channels, end - begin, x.width};
  }
  void output(const ImageValue& x) { m_builder.output(x.id); }
  [[nodiscard]] graph::Graph take() { return m_builder.take(); }
  Random& random() { return m_random; }

 private:
  static std::int64_t strided(std::int64_t size, std::int64_t kernel, std::int64_t stride) {
    return (size + kernel / 2 * 2 - kernel) / stride + 1;
  }
  std::string name() { return "v" + std::to_string(m_names++); }

  Random m_random;
  test::GraphBuilder m_builder;
  int m_names = 0;
};

/// The first `count` outputs for the same noise.
inline std::vector<Array> outputsOf(const compile::Compiled& compiled, execute::Kernels kernels,
                                    std::size_t count) {
  auto executor = execute::Executor::load(compiled.image, kernels).value();
  auto outputs = executor.run(execute::noiseInputs(executor).value()).value();
  outputs.resize(count);
  return outputs;
}

}  // namespace mote::tests
