// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws layer after layer by lot, within a budget of work and weights: a board is sent each network
// over a slow line.
#include "core/estimate/practice.h"

#include <array>
#include <cstdint>
#include <functional>
#include <random>

#include "core/blocks/interface/compounds.h"
#include "core/blocks/interface/recurrence.h"
#include "core/estimate/integer_form.h"

namespace mote::estimate {
namespace {

using blocks::Draft;
using graph::ValueId;

constexpr std::int64_t kMostMacs = 1'000'000;  ///< of a layer
constexpr std::int64_t kMostWeights = 10'000;  ///< of a layer

class Drawing {
 public:
  explicit Drawing(unsigned index) : m_random(index * 7919U + 17U), m_draft({}, index + 1) {}

  Result<graph::Graph> picture() {
    const std::int64_t side = pick({5, 8, 10, 12, 14, 16, 20, 24});
    ValueId x = m_draft.input("picture", {1, pick({1, 1, 2, 3, 3, 4, 6, 8}), side, side});
    x = activation(convolution(x, "first"), "first");
    for (int layer = 0; layer < 8; ++layer) x = pictureLayer(x, "layer" + std::to_string(layer));
    return finish(blocks::classifier(m_draft, x, "head", pick({2, 4, 10, 12})));
  }

  Result<graph::Graph> signal() {
    ValueId x = m_draft.input("signal", {1, pick({1, 3, 6, 8}), pick({16, 32, 50, 64})});
    for (int layer = 0; layer < 3; ++layer) {
      x = blocks::temporalBlock(m_draft, x, "layer" + std::to_string(layer), pick({4, 8, 12, 16}),
                                pick({2, 3, 5}), 1LL << layer);
    }
    return finish(blocks::classifier(m_draft, x, "head", pick({2, 4, 6})));
  }

  Result<graph::Graph> series() {
    const ValueId x = m_draft.input("series", {1, pick({2, 4, 8}), pick({8, 12, 20})});
    const bool gru = chance(2);
    const ValueId state = blocks::recurrence(m_draft, x, gru ? "gru" : "lstm", gru ? "GRU" : "LSTM",
                                             gru ? 3 : 4, pick({8, 12, 16, 24}));
    return finish(blocks::dense(m_draft, state, "head", pick({1, 4, 10})));
  }

  Result<graph::Graph> vector() {
    ValueId x = m_draft.input("vector", {1, pick({7, 16, 32, 60, 128, 250, 640})});
    for (int layer = 0; layer < 5; ++layer) {
      const std::string name = "layer" + std::to_string(layer);
      const std::int64_t most = kMostWeights / m_draft.size(x, 1);
      x = blocks::dense(m_draft, x, name,
                        std::min(pick({4, 8, 10, 16, 30, 64, 96, 128, 200}), most));
      x = activation(x, name);
    }
    return finish(x);
  }

 private:
  std::int64_t pick(std::initializer_list<std::int64_t> choices) {
    return *(choices.begin() + static_cast<std::ptrdiff_t>(m_random() % choices.size()));
  }
  bool chance(unsigned of) { return m_random() % of == 0; }

  /// Halved until the layer keeps to the budget.
  std::int64_t channels(std::int64_t taps, std::int64_t inputs, std::int64_t pixels) {
    std::int64_t count = pick({3, 4, 6, 8, 12, 16, 20, 24, 32, 40, 48, 64, 96, 128});
    while (count > 2 &&
           (count * taps * inputs > kMostWeights || count * taps * inputs * pixels > kMostMacs))
      count /= 2;
    return count;
  }

  ValueId activation(ValueId x, const std::string& name) {
    if (chance(6)) return m_draft.node("Sigmoid", name + "/sigmoid", {x});
    if (chance(6)) return m_draft.node("Tanh", name + "/tanh", {x});
    return blocks::activate(m_draft, x, name,
                            chance(5) ? blocks::Activation::HardSwish : blocks::Activation::Relu);
  }

  ValueId convolution(ValueId x, const std::string& name) {
    static constexpr std::array<std::array<std::int64_t, 2>, 8> kKernels = {
        {{1, 1}, {1, 1}, {1, 1}, {3, 3}, {3, 3}, {5, 5}, {10, 4}, {1, 3}}};
    const auto kernel = kKernels[m_random() % kKernels.size()];
    const std::int64_t inputs = m_draft.size(x, 1);
    const std::int64_t pixels = m_draft.size(x, 2) * m_draft.size(x, 3);
    blocks::Convolution shape{.channels = channels(kernel[0] * kernel[1], inputs, pixels),
                              .kernel = {kernel[0], kernel[1]},
                              .stride = {chance(4) ? 2 : 1},
                              .bias = true};
    if (inputs % 2 == 0 && shape.channels % 2 == 0 && chance(8)) shape.groups = 2;
    return blocks::conv(m_draft, x, name, shape);
  }

  ValueId depthwise(ValueId x, const std::string& name) {
    const std::int64_t kernel = pick({3, 3, 3, 5});
    const std::int64_t inputs = m_draft.size(x, 1);
    return blocks::conv(m_draft, x, name,
                        {.channels = inputs,
                         .kernel = {kernel},
                         .stride = {pick({1, 1, 2})},
                         .groups = inputs,
                         .bias = true});
  }

  ValueId pooling(ValueId x, const std::string& name) {
    if (m_draft.size(x, 2) < 4 || m_draft.size(x, 3) < 4) return x;
    if (chance(2)) return blocks::maxPool(m_draft, x, name, {});
    return m_draft.node("AveragePool", name, {x},
                        {{"kernel_shape", Ints{2, 2}}, {"strides", Ints{2, 2}}});
  }

  ValueId pictureLayer(ValueId x, const std::string& name) {
    switch (m_random() % 10) {
      case 0:
      case 1:
      case 2:
      case 3:
        return activation(convolution(x, name), name);
      case 4:
      case 5:
        return activation(depthwise(x, name), name);
      case 6:
        return pooling(x, name);
      case 7:
        return m_draft.node(chance(3) ? "Mul" : "Add", name, {x, depthwiseSame(x, name + "/side")});
      case 8:
        return m_draft.node("Concat", name, {x, convolutionSame(x, name + "/side")},
                            {{"axis", std::int64_t{1}}});
      default:
        return blocks::squeezeExcite(m_draft, x, name,
                                     std::max<std::int64_t>(2, m_draft.size(x, 1) / 4));
    }
  }

  ValueId depthwiseSame(ValueId x, const std::string& name) {
    const std::int64_t inputs = m_draft.size(x, 1);
    return blocks::conv(m_draft, x, name,
                        {.channels = inputs, .kernel = {3}, .groups = inputs, .bias = true});
  }

  ValueId convolutionSame(ValueId x, const std::string& name) {
    return blocks::conv(m_draft, x, name, {.channels = pick({4, 6, 8}), .bias = true});
  }

  Result<graph::Graph> finish(ValueId x) {
    m_draft.output(m_draft.node("Softmax", "scores", {x}, {{"axis", std::int64_t{1}}}));
    return std::move(m_draft).take();
  }

  using Ints = std::vector<std::int64_t>;
  std::mt19937 m_random;
  Draft m_draft;
};

struct Arithmetic {
  const char* name;
  bool integers;
  quantization::Widths widths;
};

const Arithmetic& arithmeticOf(unsigned index) {
  static const std::array<Arithmetic, 6> kAll = {{{"int8", true, {}},
                                                  {"float", false, {}},
                                                  {"int8", true, {}},
                                                  {"int16", true, {ElementType::Int16, 8}},
                                                  {"int8", true, {}},
                                                  {"int4 weights", true, {ElementType::Int8, 4}}}};
  return kAll[index % kAll.size()];
}

}  // namespace

Result<PracticeNetwork> practiceNetwork(unsigned index) {
  struct Kind {
    const char* name;
    Result<graph::Graph> (Drawing::*draw)();
  };
  static constexpr std::array<Kind, 7> kKinds = {{{"picture", &Drawing::picture},
                                                  {"picture", &Drawing::picture},
                                                  {"picture", &Drawing::picture},
                                                  {"vector", &Drawing::vector},
                                                  {"picture", &Drawing::picture},
                                                  {"signal", &Drawing::signal},
                                                  {"series", &Drawing::series}}};
  const Kind& kind = kKinds[index % kKinds.size()];
  const Arithmetic& arithmetic = arithmeticOf(index);
  Drawing drawing(index);
  MOTE_ASSIGN(graph::Graph drawn, (drawing.*kind.draw)());
  const std::string name =
      std::string(kind.name) + " " + std::to_string(index) + ", " + arithmetic.name;
  if (!arithmetic.integers) return PracticeNetwork{name, std::move(drawn)};
  MOTE_ASSIGN(graph::Graph integers, integerForm(drawn, arithmetic.widths));
  return PracticeNetwork{name, std::move(integers)};
}

}  // namespace mote::estimate
