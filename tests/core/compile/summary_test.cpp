// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Counts against sums done by hand, and against published ones of known networks.
#include "core/compile/summary.h"

#include <gtest/gtest.h>

#include "core/formats/onnx/onnx_format.h"
#include "tests/support/graph_builder.h"
#include "tests/support/reference_models.h"

namespace mote::compile {
namespace {

using graph::ValueId;
using Integers = std::vector<std::int64_t>;

std::vector<float> zeros(std::size_t count) {
  return std::vector<float>(count, 0.0F);
}

TEST(Summary, CountsByHand) {
  test::GraphBuilder builder;
  const ValueId x = builder.input("x", {1, 3, 4, 4});
  const ValueId w = builder.floats("w", {8, 3, 3, 3}, zeros(216));
  const ValueId conv = builder.node("Conv", "conv", {x, w, builder.floats("b", {8}, zeros(8))});
  const ValueId same = builder.node("Conv", "again", {x, w});
  const ValueId sum = builder.node("Add", "sum", {conv, same});
  const ValueId v = builder.floats("v", {8}, zeros(8));
  const ValueId bn = builder.node(
      "BatchNormalization", "bn",
      {sum, builder.floats("scale", {8}, zeros(8)), builder.floats("shift", {8}, zeros(8)), v, v});
  const ValueId flat = builder.node("Flatten", "flat", {bn});
  const ValueId dense =
      builder.node("Gemm", "dense", {flat, builder.floats("w2", {32, 5}, zeros(160))});
  builder.output(builder.node("Relu", "relu", {dense}));
  const Summary summary = summarize(builder.take());
  EXPECT_TRUE(summary.findings.empty());
  EXPECT_EQ(summary.nodes, 7U);
  EXPECT_EQ(summary.operators.at("Conv"), 2U);
  // Shared weights count once; running mean and variance do not count.
  EXPECT_EQ(summary.parameters, 216U + 8U + 16U + 160U);
  // Two convolutions to 2x2x8 with 27 products each, one dense 32 -> 5.
  EXPECT_EQ(summary.macs, 2U * 4U * 8U * 27U + 160U);
  EXPECT_EQ(summary.weightBytes, 4U * (216U + 8U + 8U + 16U + 160U));
  EXPECT_EQ(summary.perNode[0].macs, 864U);
  EXPECT_EQ(summary.perNode[0].activationBytes, 128U);
}

TEST(Summary, CountsProductsOfTransposedConvolutions) {
  test::GraphBuilder builder;
  const ValueId x = builder.input("x", {1, 2, 3, 3});
  builder.output(
      builder.node("ConvTranspose", "up", {x, builder.floats("w", {2, 4, 2, 2}, zeros(32))}));
  const Summary summary = summarize(builder.take());
  EXPECT_EQ(summary.macs, 9U * 2U * 4U * 4U);
  EXPECT_EQ(summary.parameters, 32U);
}

TEST(Summary, NamesForeignOperatorsByDomain) {
  test::GraphBuilder builder;
  builder.output(builder.node("Odd", "odd", {builder.input("x", {1})}));
  graph::Graph graph = builder.take();
  ASSERT_TRUE(
      graph::apply(graph, graph::SetNodeType{graph.nodes().front(), "com.example", "Odd"}).ok());
  const Summary summary = summarize(graph);
  EXPECT_EQ(summary.operators.at("com.example.Odd"), 1U);
  EXPECT_EQ(summary.findings.size(), 1U);
}

/// MLPerf Tiny's own figures: multiply-accumulates of the four networks; int8 counts as float.
TEST(Summary, OfTheReferenceModels) {
  const auto folder = tests::referenceModels();
  if (!exists(folder / "kws_float.onnx")) GTEST_SKIP() << "no reference models";
  const std::vector<std::pair<std::string, std::uint64_t>> known = {
      {"kws", 2656768}, {"ic", 12501632}, {"vww", 7489664}, {"ad", 264192}};
  for (const auto& [name, macs] : known) {
    std::uint64_t parameters = 0;
    for (const char* form : {"_float.onnx", "_qdq_s8.onnx", "_qdq_u8.onnx"}) {
      const auto model = onnx_format::load(folder / (name + form));
      ASSERT_TRUE(model.ok()) << model.error().text();
      const Summary summary = summarize(model->graph);
      EXPECT_EQ(summary.macs, macs) << name << form;
      if (parameters != 0) {
        EXPECT_EQ(summary.parameters, parameters) << name << form;
      }
      parameters = summary.parameters;
    }
  }
}

}  // namespace
}  // namespace mote::compile
