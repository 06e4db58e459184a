// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A model as explainers see it: an input gives scores, and one layer's activations if asked for.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "core/array/array.h"
#include "core/execute/executor.h"
#include "core/graph/graph.h"
#include "core/result/result.h"

namespace mote::scoring {

/// The value whose activations a class activation map weighs: the output of the last convolution,
/// behind its activation and, in a quantized graph, as the int8 tensor the model really computes.
[[nodiscard]] std::optional<graph::ValueId> lastFeatureMap(const graph::Graph& graph);

/// One model input, one score vector. Not thread-safe.
class Scorer {
 public:
  /// `observed`: a value to give out beside the scores; none for scores alone.
  static Result<Scorer> make(const graph::Graph& graph, graph::ValueId observed = {});

  [[nodiscard]] Dims inputDims() const;
  /// The first output's elements for `input` (as many as the model's input has).
  [[nodiscard]] Result<std::vector<float>> score(std::span<const float> input);
  /// Real values of the observed tensor after the last score(), and its dims in graph order.
  [[nodiscard]] std::vector<float> observedValues() const;
  [[nodiscard]] Dims observedDims() const;

 private:
  Scorer(execute::Executor executor, std::size_t observed)
      : m_executor(std::move(executor)), m_observed(observed) {}
  execute::Executor m_executor;
  std::size_t m_observed;
};

}  // namespace mote::scoring
