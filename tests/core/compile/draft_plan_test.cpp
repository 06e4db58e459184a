// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whole graphs with planned memory against the same graphs where every value is given out, so that
// nothing shares memory; and the arenas of known networks.
#include "core/compile/draft_plan.h"

#include "core/formats/onnx/onnx_format.h"
#include "tests/support/image_graph.h"
#include "tests/support/reference_models.h"

namespace mote::compile {
namespace {

using tests::ImageGraph;
using tests::ImageValue;

/// Planned and unplanned runs give the same bytes, with the plain kernels and the fast ones.
void expectSameAsUnplanned(const graph::Graph& graph, const std::string& what) {
  CompileOptions options;
  options.fuse = false;
  const auto planned = compile(graph, options);
  ASSERT_TRUE(planned.ok()) << what << planned.error().text();
  for (const auto id : graph.values()) {
    if (!graph.value(id)->constant) options.observed.push_back(id);
  }
  const auto apart = compile(graph, options);
  ASSERT_TRUE(apart.ok()) << what << apart.error().text();
  EXPECT_LE(planned->arenaBytes, apart->arenaBytes) << what;
  for (const auto kernels : {execute::Kernels::Reference, execute::Kernels::Fastest}) {
    const std::size_t outputs = graph.outputs().size();
    EXPECT_EQ(tests::outputsOf(*planned, kernels, outputs),
              tests::outputsOf(*apart, kernels, outputs))
        << what;
  }
}

ImageValue randomLayer(ImageGraph& graph, const std::vector<ImageValue>& values) {
  tests::Random& random = graph.random();
  const auto any = [&] {
    return values[static_cast<std::size_t>(
        random.integer(0, static_cast<std::int32_t>(values.size()) - 1))];
  };
  const ImageValue x = any();
  for (int tries = 0; tries < 8; ++tries) {
    const ImageValue y = any();
    const bool alike = x.channels == y.channels && x.height == y.height && x.width == y.width;
    if (alike && random.integer(0, 1) == 0)
      return graph.binary(tries % 2 == 0 ? "Add" : "Mul", x, y);
    if (x.width != y.width) continue;
    if (x.channels == y.channels && tries == 3) return graph.concat({x, y}, 2);
    if (x.height == y.height && tries == 4) return graph.concat({x, y}, 1);
  }
  switch (random.integer(0, 6)) {
    case 0:
      return graph.conv(x, random.integer(1, 12), 1);
    case 1:
      return graph.conv(x, random.integer(1, 12), 3, random.integer(1, 2));
    case 2:
      return graph.conv(x, 0, 3, random.integer(1, 2));
    case 3:
      return graph.pool(random.integer(0, 1) == 0 ? "MaxPool" : "AveragePool", x, 3, 1);
    case 4:
      return x.height > 2 ? graph.rows(x, 1, x.height - 1) : graph.unary("Relu", x);
    case 5:
      return graph.unary("Sigmoid", x);
    default:
      return graph.unary("Relu", x);
  }
}

TEST(DraftPlan, RandomGraphsRunAsWithoutAPlan) {
  for (std::uint32_t seed = 0; seed < 60; ++seed) {
    ImageGraph graph(seed);
    std::vector<ImageValue> values = {graph.input(4, 8, 8)};
    if (seed % 3 == 0) values.push_back(graph.input(4, 8, 8));
    for (std::int32_t i = graph.random().integer(3, 14); i > 0; --i)
      values.push_back(randomLayer(graph, values));
    graph.output(values.back());
    if (seed % 2 == 0) graph.output(values[values.size() / 2]);
    expectSameAsUnplanned(graph.take(), "seed " + std::to_string(seed) + " ");
  }
}

/// Sixteen channels become eight rows of a squeeze and two expansions, joined.
ImageValue fire(ImageGraph& graph, const ImageValue& x, std::int64_t squeezed) {
  const ImageValue s = graph.unary("Relu", graph.conv(x, squeezed, 1));
  return graph.concat({graph.unary("Relu", graph.conv(s, 4 * squeezed, 1)),
                       graph.unary("Relu", graph.conv(s, 4 * squeezed, 3))},
                      1);
}

TEST(DraftPlan, NetworksOfKnownFamiliesRunAsWithoutAPlan) {
  ImageGraph squeeze(1);
  squeeze.output(fire(squeeze, fire(squeeze, squeeze.input(3, 12, 12), 2), 2));
  expectSameAsUnplanned(squeeze.take(), "SqueezeNet");

  ImageGraph residual(2);
  ImageValue x = residual.conv(residual.input(3, 12, 12), 8, 3);
  for (int i = 0; i < 2; ++i)
    x = residual.unary(
        "Relu", residual.binary(
                    "Add", x, residual.conv(residual.unary("Relu", residual.conv(x, 8, 3)), 8, 3)));
  residual.output(x);
  expectSameAsUnplanned(residual.take(), "ResNet");

  ImageGraph inverted(3);
  x = inverted.conv(inverted.input(3, 12, 12), 8, 3, 2);
  for (int i = 0; i < 2; ++i)
    x = inverted.binary("Add", x,
                        inverted.conv(inverted.conv(inverted.conv(x, 32, 1), 0, 3), 8, 1));
  inverted.output(x);
  expectSameAsUnplanned(inverted.take(), "MobileNetV2");

  ImageGraph skips(4);
  const ImageValue top = skips.conv(skips.input(3, 16, 16), 8, 3);
  const ImageValue middle = skips.conv(skips.pool("MaxPool", top, 3, 2), 16, 3);
  const ImageValue below = skips.conv(skips.pool("MaxPool", middle, 3, 2), 16, 3);
  skips.output(skips.conv(below, 4, 1));
  skips.output(skips.concat({skips.conv(middle, 8, 1), skips.conv(middle, 8, 3)}, 1));
  skips.output(skips.conv(top, 2, 3));
  expectSameAsUnplanned(skips.take(), "U-Net");
}

/// Each layer over the one before, a few rows down: a chain needs little more than its largest
/// layer, not its two largest.
TEST(DraftPlan, AChainOfConvolutionsNeedsLittleMoreThanItsLargestLayer) {
  ImageGraph graph(5);
  ImageValue x = graph.conv(graph.input(1, 32, 32), 8, 3);
  for (int i = 0; i < 3; ++i) x = graph.conv(graph.conv(x, 0, 3), 8, 1);
  graph.output(graph.conv(x, 1, 1));
  const auto compiled = compile(graph.take());
  ASSERT_TRUE(compiled.ok()) << compiled.error().text();
  EXPECT_LT(compiled->arenaBytes, 32 * 32 * 8 * 4 * 5 / 4);
}

TEST(DraftPlan, OutputsAndValuesReadAgainAreKept) {
  ImageGraph graph(6);
  const ImageValue x = graph.input(4, 4, 4);
  const ImageValue y = graph.unary("Sigmoid", x);
  graph.output(y);
  graph.output(graph.unary("Relu", y));
  graph.output(graph.binary("Add", x, y));
  expectSameAsUnplanned(graph.take(), "outputs");
}

struct Known {
  const char* model;
  std::uint32_t arenaBytes;
};

TEST(DraftPlan, ArenasOfKnownNetworks) {
  if (!exists(tests::referenceModels() / "vww_qdq_s8.onnx"))
    GTEST_SKIP() << "no reference models beside the checkout";
  for (const Known& known : {Known{"kws_qdq_s8.onnx", 12000}, Known{"ic_qdq_s8.onnx", 37000},
                             Known{"vww_qdq_s8.onnx", 40000}, Known{"ad_qdq_s8.onnx", 1024}}) {
    const auto model = onnx_format::load(tests::referenceModels() / known.model);
    ASSERT_TRUE(model.ok()) << model.error().text();
    const auto compiled = compile(model->graph);
    ASSERT_TRUE(compiled.ok()) << compiled.error().text();
    EXPECT_LE(compiled->arenaBytes, known.arenaBytes) << known.model;
    EXPECT_GE(compiled->arenaBytes, compiled->arenaBound) << known.model;
  }
}

}  // namespace
}  // namespace mote::compile
