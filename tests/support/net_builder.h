// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small networks of known kinds, layer by layer, with random weights that keep values near 1.
#pragma once

#include <cmath>
#include <span>
#include <string>
#include <vector>

#include "tests/support/graph_builder.h"
#include "tests/support/random.h"

namespace mote::tests {

class NetBuilder {
 public:
  using Value = graph::ValueId;
  using Ints = std::vector<std::int64_t>;

  explicit NetBuilder(std::uint32_t seed) : m_random(seed) {}

  Value input(const Dims& dims, const std::string& name = "x",
              ElementType type = ElementType::Float32) {
    return m_builder.input(name, dims, type);
  }
  graph::Graph finish(Value output) {
    m_builder.output(output);
    return m_builder.take();
  }

  Value node(const std::string& type, std::vector<Value> inputs,
             graph::Attributes attributes = {}) {
    return m_builder.node(type, fresh(type), std::move(inputs), std::move(attributes));
  }
  Value ints(const Ints& values) {
    return m_builder.constant(fresh("ints"),
                              Array::int64s({static_cast<std::int64_t>(values.size())}, values));
  }
  Value integer(std::int64_t value) {
    return m_builder.constant(fresh("integer"), Array::int64s({}, std::span(&value, 1)));
  }
  Value number(float value) { return m_builder.floats(fresh("number"), {}, {value}); }
  /// Uniform around `middle`; `fan` inputs of each output.
  Value weight(const Dims& dims, std::int64_t fan, float middle = 0.0F) {
    const auto limit = std::sqrt(3.0F / static_cast<float>(fan));
    std::size_t count = 1;
    for (const auto dim : dims) count *= static_cast<std::size_t>(dim);
    return m_builder.floats(fresh("w"), dims,
                            m_random.reals(count, middle - limit, middle + limit));
  }

  struct Conv {
    std::int64_t kernel = 3;
    std::int64_t stride = 1;
    std::int64_t groups = 1;
  };
  /// Padded so that stride 1 keeps the size; bias and all.
  Value conv(Value x, std::int64_t in, std::int64_t out, const Conv& c) {
    const std::int64_t pad = c.kernel / 2;
    const std::int64_t fan = in / c.groups * c.kernel * c.kernel;
    return node("Conv",
                {x, weight({out, in / c.groups, c.kernel, c.kernel}, fan), weight({out}, 9)},
                {{"kernel_shape", Ints{c.kernel, c.kernel}},
                 {"strides", Ints{c.stride, c.stride}},
                 {"group", c.groups},
                 {"pads", Ints{pad, pad, pad, pad}}});
  }
  Value normalized(Value x, std::int64_t channels) {
    const Dims each = {channels};
    return node("BatchNormalization", {x, weight(each, 48, 1.0F), weight(each, 48),
                                       weight(each, 48), weight(each, 12, 1.0F)});
  }
  Value relu6(Value x) { return node("Clip", {x, number(0.0F), number(6.0F)}); }
  Value dense(Value x, std::int64_t in, std::int64_t out) {
    return node("Gemm", {x, weight({out, in}, in), weight({out}, 9)},
                {{"transB", std::int64_t{1}}});
  }
  Value pooled(Value x) { return node("Flatten", {node("GlobalAveragePool", {x})}); }

 private:
  std::string fresh(const std::string& stem) { return stem + "_" + std::to_string(++m_names); }

  test::GraphBuilder m_builder;
  Random m_random;
  int m_names = 0;
};

}  // namespace mote::tests
