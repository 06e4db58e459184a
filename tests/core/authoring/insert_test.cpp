// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Entries put into graphs at every kind of place; each edit undone without a trace.
#include "core/authoring/insert.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "core/blocks/interface/draft.h"
#include "core/compile/compile.h"

namespace mote::authoring {
namespace {

using graph::Graph;
using graph::ValueId;

class InsertTest : public testing::Test {
 protected:
  static const Entry& entry(std::string_view id) {
    static const std::vector<Entry> list = entries();
    return *std::ranges::find(list, id, &Entry::id);
  }
  /// x [1, 3, 8, 8] -> Relu -> Sigmoid -> output, and Tanh beside Sigmoid.
  void SetUp() override {
    blocks::Draft draft;
    m_x = draft.input("x", {1, 3, 8, 8});
    m_relu = draft.node("Relu", "relu", {m_x});
    m_sigmoid = draft.node("Sigmoid", "sigmoid", {m_relu});
    m_tanh = draft.node("Tanh", "tanh", {m_relu});
    draft.output(m_sigmoid);
    draft.output(m_tanh);
    m_graph = std::move(draft).take().value();
  }
  Insertion put(std::string_view id, const Place& place, ParameterValues values = {}) {
    auto made = insert(m_graph, entry(id), std::move(values), place);
    EXPECT_TRUE(made.ok()) << made.error().text();
    if (!made.ok()) return {};
    const Graph before = m_graph;
    const auto inverse = graph::apply(m_graph, made->edit);
    EXPECT_TRUE(inverse.ok()) << inverse.error().text();
    EXPECT_TRUE(graph::checkInvariants(m_graph).ok());
    Graph undone = m_graph;
    EXPECT_TRUE(graph::apply(undone, *inverse).ok());
    EXPECT_TRUE(undone == before);
    return *std::move(made);
  }
  std::string refusal(std::string_view id, const Place& place, ParameterValues values = {}) {
    const auto made = insert(m_graph, entry(id), std::move(values), place);
    return made.ok() ? std::string() : made.error().code;
  }
  ValueId reads(ValueId made, std::size_t slot = 0) {
    return m_graph.node(m_graph.producer(made))->inputs[slot];
  }

  Graph m_graph;
  ValueId m_x, m_relu, m_sigmoid, m_tanh;
};

TEST_F(InsertTest, AnOperatorAfterAValueIsReadByAllThatReadIt) {
  const Insertion made = put("Abs", Place::after(m_relu));
  ASSERT_EQ(made.nodes.size(), 1U);
  EXPECT_EQ(reads(made.result), m_relu);
  EXPECT_EQ(reads(m_sigmoid), made.result);
  EXPECT_EQ(reads(m_tanh), made.result);
}

TEST_F(InsertTest, ABlockOnAnEdgeIsReadByThatReaderAlone) {
  const Insertion made = put("conv_norm_act", Place::onEdge(m_relu, {m_graph.producer(m_tanh), 0}),
                             {{"channels", std::int64_t{4}}});
  EXPECT_EQ(made.nodes.size(), 3U);
  EXPECT_EQ(reads(m_sigmoid), m_relu);
  EXPECT_EQ(reads(m_tanh), made.result);
  EXPECT_TRUE(compile::compile(m_graph).ok());
}

TEST_F(InsertTest, ABranchMovesNoReader) {
  const Insertion made = put("dense", Place::branchOf(m_relu));
  EXPECT_EQ(reads(m_sigmoid), m_relu);
  EXPECT_TRUE(m_graph.consumers(made.result).empty());
}

TEST_F(InsertTest, AfterAnOutputTheOutputMoves) {
  const Insertion made = put("Softmax", Place::after(m_sigmoid));
  EXPECT_TRUE(m_graph.isOutput(made.result));
  EXPECT_FALSE(m_graph.isOutput(m_sigmoid));
}

TEST_F(InsertTest, FreeOperatorsReadNothingYet) {
  const Insertion made = put("Add", Place::free());
  EXPECT_TRUE(m_graph.node(made.nodes.front())->inputs.empty());
  const Insertion pool = put("MaxPool", Place::free());
  const auto& attributes = m_graph.node(pool.nodes.front())->attributes;
  EXPECT_EQ(std::get<std::vector<std::int64_t>>(attributes.at("kernel_shape")),
            (std::vector<std::int64_t>{2, 2}));
}

TEST_F(InsertTest, NamesStayApart) {
  const Insertion first = put("Relu", Place::free());
  const Insertion second = put("Relu", Place::free());
  EXPECT_NE(m_graph.node(first.nodes.front())->name, "relu");
  EXPECT_NE(m_graph.node(first.nodes.front())->name, m_graph.node(second.nodes.front())->name);
}

TEST_F(InsertTest, BlocksOfOneKindHaveNamesOfTheirOwn) {
  const Insertion first = put("depthwise_separable", Place::after(m_relu));
  const Insertion second = put("depthwise_separable", Place::after(first.result));
  std::set<std::string> names;
  for (const graph::NodeId id : m_graph.nodes())
    EXPECT_TRUE(names.insert(m_graph.node(id)->name).second) << m_graph.node(id)->name;
  EXPECT_EQ(first.nodes.size(), second.nodes.size());
}

TEST_F(InsertTest, InputsAndOutputs) {
  const Insertion input =
      put("input", Place::free(), {{"name", std::string("x")}, {"shape", std::string("Nx12")}});
  EXPECT_TRUE(m_graph.isInput(input.result));
  EXPECT_EQ(m_graph.value(input.result)->name, "x_1");
  EXPECT_FALSE(m_graph.value(input.result)->type.dims[0].known());
  put("output", Place::after(m_relu));
  EXPECT_EQ(m_graph.outputs().back(), m_relu);
}

TEST_F(InsertTest, SaysWhatIsMissing) {
  EXPECT_EQ(refusal("dense", Place::free()), "authoring.block-needs-input");
  EXPECT_EQ(refusal("output", Place::free()), "authoring.output-of-what");
  EXPECT_EQ(refusal("output", Place::after(m_tanh)), "authoring.is-output");
  EXPECT_EQ(refusal("Relu", Place::after({999})), "authoring.no-value");
  EXPECT_EQ(refusal("Relu", Place::onEdge(m_x, {m_graph.producer(m_tanh), 0})),
            "authoring.no-edge");
  EXPECT_EQ(refusal("input", Place::free(), {{"name", std::string()}}), "authoring.no-name");
  EXPECT_NE(refusal("dense", Place::after(m_relu), {{"units", std::int64_t{0}}}), "");
}

TEST(ParseShape, TakesCrossesCommasAndOpenSizes) {
  EXPECT_EQ(parseShape("1x3x96x96").value(), (Dims{1, 3, 96, 96}));
  EXPECT_EQ(parseShape("N,16").value(), (Dims{-1, 16}));
  EXPECT_EQ(parseShape("?x4").value(), (Dims{-1, 4}));
  EXPECT_EQ(parseShape("").value(), Dims{});
}

TEST(ParseShape, RefusesWhatIsNone) {
  for (const char* text : {"1x", "x1", "0x3", "-4", "1xx3", "a", "1x2x3x4x5x6x7x8x9",
                           "99999999999999999999", "9999999"}) {
    EXPECT_FALSE(parseShape(text).ok()) << text;
  }
}

}  // namespace
}  // namespace mote::authoring
