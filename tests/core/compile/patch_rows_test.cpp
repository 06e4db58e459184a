// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Layers in strips give the same bytes as whole; what is done again is counted by hand.
#include "core/compile/patch_rows.h"

#include <algorithm>

#include "core/compile/choose_patches.h"
#include "core/formats/onnx/onnx_format.h"
#include "tests/support/image_graph.h"
#include "tests/support/reference_models.h"

namespace mote::compile {
namespace {

using tests::ImageGraph;
using tests::ImageValue;

CompileOptions inStripsOf(std::uint32_t parts) {
  CompileOptions options;
  options.patches.parts = parts;
  return options;
}

std::size_t strips(const Compiled& compiled) {
  return static_cast<std::size_t>(std::ranges::count_if(
      compiled.nodes, [](const NodeOrigin& node) { return node.rows.has_value(); }));
}

/// Two layers of 3x3 on 8x8 pixels of four channels, the second in two strips of four rows: the
/// first computes rows 0-4 and 3-7, two of them again.
TEST(PatchRows, RowsAtBordersAreDoneAgain) {
  ImageGraph graph(31);
  const ImageValue x = graph.conv(graph.input(4, 8, 8), 16, 3);
  graph.output(graph.conv(x, 4, 3));
  const auto compiled = compile(graph.take(), inStripsOf(2));
  ASSERT_TRUE(compiled.ok()) << compiled.error().text();
  ASSERT_EQ(strips(*compiled), 4U);
  EXPECT_EQ(compiled->patchMacs, 2U * 8 * (9 * 4 * 16));
  std::vector<std::string> rows;
  for (const NodeOrigin& node : compiled->nodes) {
    if (node.rows) rows.push_back(node.name.substr(node.name.find("rows")));
  }
  EXPECT_EQ(rows, (std::vector<std::string>{"rows 0-4", "rows 0-3", "rows 3-7", "rows 4-7"}));
}

TEST(PatchRows, GiveTheSameBytes) {
  int cut = 0;
  for (std::uint32_t seed = 0; seed < 20; ++seed) {
    ImageGraph graph(seed);
    tests::Random& random = graph.random();
    ImageValue x = graph.conv(graph.input(1, 16 + random.integer(0, 4), 16), 4, 1);
    for (std::int32_t i = random.integer(2, 5); i > 0; --i) {
      const std::int64_t stride = random.integer(0, 3) == 0 ? 2 : 1;
      const std::int64_t channels = 4 * random.integer(1, 5);
      const std::int32_t kind = random.integer(0, 5);
      if (kind < 2) x = graph.conv(x, channels, kind == 0 ? 3 : 1, stride);
      if (kind == 2) x = graph.conv(x, 0, 3, stride);
      if (kind == 3) x = graph.pool("AveragePool", x, 3, stride);
      if (kind == 4) x = graph.pool("MaxPool", x, 3, stride);
      if (kind == 5) x = graph.unary("Sigmoid", x);
    }
    graph.output(x);
    const graph::Graph made = graph.take();
    const auto whole = compile(made);
    ASSERT_TRUE(whole.ok()) << whole.error().text();
    for (const std::uint32_t parts : {2U, 3U, 5U}) {
      const auto patched = compile(made, inStripsOf(parts));
      ASSERT_TRUE(patched.ok()) << patched.error().text();
      cut += strips(*patched) > 0 ? 1 : 0;
      EXPECT_LE(patched->arenaBytes, whole->arenaBytes);
      EXPECT_EQ(tests::outputsOf(*patched, execute::Kernels::Reference, 1),
                tests::outputsOf(*whole, execute::Kernels::Reference, 1))
          << "seed " << seed << ", " << parts;
    }
  }
  EXPECT_GT(cut, 10);
}

TEST(PatchRows, OnlyWhereAskedFor) {
  ImageGraph graph(33);
  graph.output(graph.conv(graph.conv(graph.input(4, 8, 8), 32, 3), 4, 3));
  const graph::Graph made = graph.take();
  const auto whole = compile(made);
  ASSERT_TRUE(whole.ok());
  EXPECT_EQ(strips(*whole), 0U);
  CompileOptions enough;
  enough.patches = {true, 0, whole->arenaBytes};
  EXPECT_EQ(strips(compile(made, enough).value()), 0U) << "the limit is kept without";
}

/// With a limit as few multiplications as keep to it; one that nothing keeps to is refused.
TEST(PatchRows, KeepToALimit) {
  ImageGraph graph(34);
  graph.output(graph.conv(graph.conv(graph.input(4, 32, 8), 32, 3), 4, 3, 2));
  const graph::Graph made = graph.take();
  CompileOptions options;
  options.patches.automatic = true;
  const auto least = compile(made, options).value();
  const auto whole = compile(made).value();
  ASSERT_LT(least.arenaBytes, whole.arenaBytes);
  options.patches.arenaLimit = (least.arenaBytes + whole.arenaBytes) / 2;
  const auto kept = compile(made, options).value();
  EXPECT_LE(kept.arenaBytes, options.patches.arenaLimit);
  EXPECT_LT(kept.patchMacs, least.patchMacs);
  options.patches.arenaLimit = 64;
  const auto refused = compile(made, options);
  ASSERT_FALSE(refused.ok());
  EXPECT_EQ(refused.error().code, "compile.arena-limit");
}

TEST(PatchRows, ValuesThatOthersReadStayWhole) {
  ImageGraph graph(35);
  const ImageValue x = graph.input(4, 8, 8);
  const ImageValue y = graph.conv(x, 16, 3);
  const ImageValue z = graph.conv(y, 16, 3);
  graph.output(z);
  graph.output(y);
  EXPECT_EQ(strips(compile(graph.take(), inStripsOf(2)).value()), 0U);
}

/// The images that strips are read from and written to share memory too.
TEST(PatchRows, VisualWakeWordsInLessThan29Kilobytes) {
  const auto path = tests::referenceModels() / "vww_qdq_s8.onnx";
  if (!exists(path)) GTEST_SKIP() << "no reference models beside the checkout";
  const graph::Graph model = onnx_format::load(path).value().graph;
  const auto whole = compile(model).value();
  for (const std::uint64_t limit : {36000U, 29000U}) {
    CompileOptions options;
    options.patches = {true, 0, limit};
    const auto compiled = compile(model, options);
    ASSERT_TRUE(compiled.ok()) << compiled.error().text();
    EXPECT_LE(compiled->arenaBytes, limit);
    EXPECT_LT(compiled->patchMacs, 7'489'664U / 100);
    for (const auto kernels : {execute::Kernels::Reference, execute::Kernels::Fastest})
      EXPECT_EQ(tests::outputsOf(*compiled, kernels, 1), tests::outputsOf(whole, kernels, 1));
  }
}

}  // namespace
}  // namespace mote::compile
