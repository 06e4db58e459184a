// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Types and constants that follow from a graph, and what is said where they do not.
#include "core/compile/resolve.h"

#include <gtest/gtest.h>

#include "tests/support/graph_builder.h"

namespace mote::compile {
namespace {

using graph::ValueId;
using Integers = std::vector<std::int64_t>;

class Resolve : public testing::Test {
 protected:
  test::GraphBuilder builder;

  ValueId symbolic(const std::string& name, std::vector<graph::Dim> dims) {
    const ValueId id = builder.input(name, {1});
    graph::TensorType type;
    type.element = ElementType::Float32;
    type.ranked = true;
    type.dims = std::move(dims);
    types.push_back({id, std::move(type)});
    return id;
  }
  graph::Graph take() {
    graph::Graph graph = builder.take();
    for (auto& edit : types) EXPECT_TRUE(graph::apply(graph, edit).ok());
    return graph;
  }
  static std::string typeOf(const Resolved& resolved, ValueId id) {
    return resolved.graph.value(id)->type.text();
  }
  std::vector<graph::SetValueType> types;
};

TEST_F(Resolve, SettlesUnknownSizes) {
  const ValueId x = symbolic("x", {{-1, "N"}, {-1, ""}, {3, ""}});
  const ValueId y = builder.node("Relu", "y", {x});
  builder.output(y);
  const graph::Graph graph = take();
  EXPECT_EQ(typeOf(resolve(graph), y), "float32[1, 1, 3]");
  ResolveOptions options;
  options.symbols["N"] = 5;
  options.unknownDim = 2;
  EXPECT_EQ(typeOf(resolve(graph, options), y), "float32[5, 2, 3]");
  options.inputShapes["x"] = {7, 8, 9};
  EXPECT_EQ(typeOf(resolve(graph, options), y), "float32[7, 8, 9]");
  ResolveOptions display;
  display.keepUnknown = true;
  EXPECT_EQ(typeOf(resolve(graph, display), y), "float32[N, ?, 3]");
}

/// Reshape(x, Concat(Shape(x)[0:1], -1)): the usual export of flatten.
TEST_F(Resolve, FoldsShapeArithmetic) {
  const ValueId x = symbolic("x", {{-1, "N"}, {4, ""}, {5, ""}});
  const ValueId zero = builder.constant("zero", Array::int64s({1}, Integers{0}));
  const ValueId rest = builder.constant("rest", Array::int64s({1}, Integers{-1}));
  const ValueId shape = builder.node("Shape", "shape", {x});
  const ValueId batch = builder.node("Gather", "batch", {shape, zero});
  const ValueId target =
      builder.node("Concat", "target", {batch, rest}, {{"axis", std::int64_t{0}}});
  const ValueId y = builder.node("Reshape", "y", {x, target});
  builder.output(y);
  ResolveOptions options;
  options.symbols["N"] = 6;
  const Resolved resolved = resolve(take(), options);
  EXPECT_TRUE(resolved.findings.empty());
  EXPECT_EQ(typeOf(resolved, y), "float32[6, 20]");
  EXPECT_EQ(resolved.graph.nodeCount(), 1U) << "only the Reshape is left";
  EXPECT_EQ(resolved.graph.value(target)->constant->toInt64s(), (Integers{6, -1}));
  EXPECT_TRUE(graph::checkInvariants(resolved.graph).ok());
}

TEST_F(Resolve, LeavesTheSourceAndFoldsOnDemandOnly) {
  const ValueId a = builder.floats("a", {2}, {1, 2});
  const ValueId y = builder.node("Neg", "y", {a});
  builder.output(y);
  const graph::Graph graph = take();
  EXPECT_EQ(resolve(graph).graph.value(y)->constant->toFloats(), (std::vector<float>{-1, -2}));
  EXPECT_EQ(graph.nodeCount(), 1U);
  ResolveOptions options;
  options.fold = false;
  const Resolved resolved = resolve(graph, options);
  EXPECT_EQ(resolved.graph.nodeCount(), 1U);
  EXPECT_EQ(typeOf(resolved, y), "float32[2]");
}

TEST_F(Resolve, KeepsWeightsInIntegers) {
  const std::vector<std::int8_t> steps = {1, 2};
  const ValueId w =
      builder.constant("w", Array::of(ElementType::Int8, {2}, std::span<const std::int8_t>(steps)));
  builder.output(builder.node("DequantizeLinear", "dq", {w, builder.floats("s", {}, {0.5F})}));
  EXPECT_EQ(resolve(take()).graph.nodeCount(), 1U);
}

TEST_F(Resolve, ListsWhatItCannotAndGoesOn) {
  const ValueId x = builder.input("x", {2, 3});
  const ValueId odd = builder.node("Frobnicate", "odd", {x});
  const ValueId behind = builder.node("Relu", "behind", {odd});
  const ValueId bad = builder.node("MatMul", "bad", {x, x});
  const ValueId fine = builder.node("Relu", "fine", {x});
  for (const ValueId id : {behind, bad, fine}) builder.output(id);
  const Resolved resolved = resolve(take());
  ASSERT_EQ(resolved.findings.size(), 2U);
  EXPECT_EQ(resolved.findings[0].error.code, "compile.operator-unknown");
  EXPECT_NE(resolved.findings[0].error.text().find("Frobnicate"), std::string::npos);
  EXPECT_EQ(resolved.findings[1].error.code, "matmul.shape");
  EXPECT_FALSE(resolved.graph.value(behind)->type.ranked);
  EXPECT_FALSE(resolved.graph.value(bad)->type.ranked);
  EXPECT_EQ(typeOf(resolved, fine), "float32[2, 3]");
}

TEST_F(Resolve, RefusesSizesNobodyHas) {
  const ValueId x = symbolic("x", {{std::int64_t{1} << 40, ""}, {1 << 20, ""}});
  builder.output(builder.node("Relu", "y", {x}));
  const Resolved resolved = resolve(take());
  ASSERT_EQ(resolved.findings.size(), 1U);
  EXPECT_EQ(resolved.findings[0].error.code, "compile.input-size");
}

/// Each would fold to a terabyte.
TEST_F(Resolve, DoesNotFoldToHugeTensors) {
  const ValueId sizes = builder.constant("sizes", Array::int64s({2}, Integers{1 << 20, 1 << 18}));
  const ValueId filled = builder.node("ConstantOfShape", "filled", {sizes});
  builder.output(builder.node("Expand", "expanded", {builder.floats("one", {1, 1}, {1}), sizes}));
  builder.output(filled);
  const Resolved resolved = resolve(take());
  EXPECT_EQ(resolved.graph.nodeCount(), 2U);
  EXPECT_EQ(typeOf(resolved, filled), "float32[1048576, 262144]");
}

/// Each node doubles; the sum of all folded bytes stays bounded.
TEST_F(Resolve, DoesNotFoldWithoutEnd) {
  ValueId at = builder.floats("start", {1 << 20}, std::vector<float>(1 << 20, 1.0F));
  for (int i = 0; i < 40; ++i) {
    const ValueId next =
        builder.node("Concat", "c" + std::to_string(i), {at, at}, {{"axis", std::int64_t{0}}});
    builder.output(next);
    if (i < 4) at = next;
  }
  const Resolved resolved = resolve(take());
  std::size_t bytes = 0;
  for (const ValueId id : resolved.graph.values())
    if (const auto& constant = resolved.graph.value(id)->constant)
      bytes += constant->bytes().size();
  EXPECT_LT(bytes, std::size_t{600} << 20U);
}

}  // namespace
}  // namespace mote::compile
