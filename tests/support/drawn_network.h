// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Networks from templates, to be counted, compared and run.
#pragma once

#include <gtest/gtest.h>

#include <cmath>
#include <filesystem>
#include <set>
#include <string>

#include "core/compile/compile.h"
#include "core/compile/summary.h"
#include "core/execute/executor.h"
#include "core/formats/onnx/onnx_format.h"
#include "core/templates/catalogue.h"
#include "tests/support/reference_models.h"

namespace mote::test {

inline graph::Graph drawn(const std::string& id, ParameterValues given = {},
                          std::uint64_t seed = 1) {
  const templates::Template* chosen = templates::find(id);
  EXPECT_NE(chosen, nullptr) << id;
  if (chosen == nullptr) return {};
  const auto values = validate(id, chosen->parameters(), std::move(given));
  EXPECT_TRUE(values.ok()) << values.error().text();
  auto graph = chosen->draw(values.value(), seed);
  EXPECT_TRUE(graph.ok()) << graph.error().text();
  return graph.ok() ? std::move(graph).value() : graph::Graph();
}

/// The first output of one run on a ramp; its dims, and whether every number is finite and not all
/// are equal.
inline void expectRuns(const graph::Graph& graph, const Dims& outputDims) {
  const auto compiled = compile::compile(graph);
  ASSERT_TRUE(compiled.ok()) << compiled.error().text();
  auto loaded = execute::Executor::load(compiled->image);
  ASSERT_TRUE(loaded.ok()) << loaded.error().text();
  execute::Executor runner = std::move(loaded).value();
  const TensorView input = runner.input(0);
  for (std::size_t i = 0; i < input.elements(); ++i)
    input.as<float>()[i] = static_cast<float>(i % 17) / 8.0F - 1.0F;
  ASSERT_TRUE(runner.runInPlace().ok());
  const TensorView output = runner.output(0);
  EXPECT_EQ(Dims(output.dims, output.dims + output.rank), outputDims);
  std::set<float> values;
  for (std::size_t i = 0; i < output.elements(); ++i) {
    EXPECT_TRUE(std::isfinite(output.as<float>()[i])) << i;
    values.insert(output.as<float>()[i]);
  }
  EXPECT_GT(values.size(), 1U);
}

/// Weights and one bias a channel of every layer with weights: what is left once normalization is
/// folded.
inline std::uint64_t foldedParameters(const graph::Graph& graph) {
  std::uint64_t count = 0;
  for (const graph::NodeId id : graph.nodes()) {
    const graph::Node& node = *graph.node(id);
    if (node.type != "Conv" && node.type != "Gemm") continue;
    const Array& weight = *graph.value(node.inputs[1])->constant;
    count += weight.elements() + static_cast<std::uint64_t>(weight.dims()[0]);
  }
  return count;
}

/// The same weights and multiply-accumulates as the benchmark's own model, where it lies beside the
/// checkout.
inline void expectMeasuresOf(const graph::Graph& graph, const std::string& referenceModel) {
  const std::filesystem::path path = tests::referenceModels() / referenceModel;
  if (!exists(path)) GTEST_SKIP() << "reference model " << referenceModel << " is absent";
  const auto model = onnx_format::load(path);
  ASSERT_TRUE(model.ok()) << model.error().text();
  const compile::Summary theirs = compile::summarize(model->graph);
  EXPECT_EQ(compile::summarize(graph).macs, theirs.macs);
  EXPECT_EQ(foldedParameters(graph), theirs.parameters);
}

}  // namespace mote::test
