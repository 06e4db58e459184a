// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Joins and cuts along the rows of an image need no node; along the channels they do.
#include "core/compile/place_views.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/image_graph.h"

namespace mote::compile {
namespace {

using tests::ImageGraph;
using tests::ImageValue;

std::size_t nodesOf(const Compiled& compiled, const std::string& kernel) {
  return static_cast<std::size_t>(std::ranges::count(compiled.nodes, kernel, &NodeOrigin::kernel));
}

/// Convolutions keep images channels last: rows are in one piece.
struct Halves {
  ImageGraph graph{21};
  ImageValue x = graph.conv(graph.input(3, 8, 8), 4, 1);
};

TEST(PlaceViews, RowsAreWrittenWhereTheyBelong) {
  Halves halves;
  ImageGraph& graph = halves.graph;
  const ImageValue a = graph.conv(halves.x, 4, 3);
  const ImageValue b = graph.conv(halves.x, 4, 1);
  graph.output(graph.conv(graph.concat({a, b}, 2), 2, 1));
  const auto compiled = compile(graph.take());
  ASSERT_TRUE(compiled.ok()) << compiled.error().text();
  EXPECT_EQ(nodesOf(*compiled, "concat"), 0U);
}

TEST(PlaceViews, RowsAreReadWhereTheyAre) {
  Halves halves;
  ImageGraph& graph = halves.graph;
  graph.output(graph.conv(graph.rows(halves.x, 4, 8), 4, 3));
  const auto compiled = compile(graph.take());
  ASSERT_TRUE(compiled.ok()) << compiled.error().text();
  EXPECT_EQ(nodesOf(*compiled, "slice"), 0U);
}

TEST(PlaceViews, ChannelsAreNotInOnePiece) {
  Halves halves;
  ImageGraph& graph = halves.graph;
  const ImageValue a = graph.conv(halves.x, 4, 3);
  const ImageValue b = graph.conv(halves.x, 4, 1);
  graph.output(graph.conv(graph.concat({a, b}, 1), 2, 1));
  const auto compiled = compile(graph.take());
  ASSERT_TRUE(compiled.ok()) << compiled.error().text();
  EXPECT_EQ(nodesOf(*compiled, "concat"), 1U);
}

/// A part twice, an input and a part that begins at byte 4 have no one place.
TEST(PlaceViews, PartsWithoutAPlaceOfTheirOwnAreCopied) {
  const auto concats = [](const auto& build) {
    ImageGraph graph(22);
    const ImageValue x = graph.input(1, 1, 1);
    const ImageValue wide = graph.input(4, 1, 1);
    graph.output(build(graph, x, wide));
    const auto compiled = compile(graph.take());
    EXPECT_TRUE(compiled.ok());
    return nodesOf(*compiled, "concat");
  };
  EXPECT_EQ(concats([](ImageGraph& graph, const ImageValue&, const ImageValue& wide) {
              const ImageValue y = graph.unary("Sigmoid", wide);
              return graph.concat({y, y}, 2);
            }),
            1U);
  EXPECT_EQ(concats([](ImageGraph& graph, const ImageValue&, const ImageValue& wide) {
              return graph.concat({wide, graph.unary("Sigmoid", wide)}, 1);
            }),
            1U);
  EXPECT_EQ(concats([](ImageGraph& graph, const ImageValue& x, const ImageValue&) {
              return graph.concat({graph.unary("Sigmoid", x), graph.unary("Relu", x)}, 1);
            }),
            1U);
}

}  // namespace
}  // namespace mote::compile
