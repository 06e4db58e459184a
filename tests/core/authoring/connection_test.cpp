// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which connections are let through, and why others are not.
#include "core/authoring/connection.h"

#include <gtest/gtest.h>

#include "core/blocks/interface/draft.h"

namespace mote::authoring {
namespace {

class ConnectionTest : public testing::Test {
 protected:
  void SetUp() override {
    blocks::Draft draft;
    m_picture = draft.input("picture", {1, 3, 8, 8});
    m_row = draft.input("row", {1, 7});
    m_relu = draft.node("Relu", "relu", {m_picture});
    m_sum = draft.node("Add", "sum", {m_relu, m_picture});
    draft.output(m_sum);
    m_graph = std::move(draft).take().value();
  }
  [[nodiscard]] std::string refusal(graph::ValueId value, graph::ValueId maker,
                                    std::size_t index) const {
    const auto checked = checkConnection(m_graph, value, {m_graph.producer(maker), index});
    return checked.ok() ? std::string() : checked.error().text();
  }

  graph::Graph m_graph;
  graph::ValueId m_picture, m_row, m_relu, m_sum;
};

TEST_F(ConnectionTest, TakesWhatTheRuleTakes) {
  EXPECT_EQ(refusal(m_relu, m_sum, 1), "");
  EXPECT_EQ(refusal(m_row, m_relu, 0), "");
}

TEST_F(ConnectionTest, ExplainsShapesThatDoNotFit) {
  const std::string words = refusal(m_row, m_sum, 1);
  EXPECT_NE(words.find("sum"), std::string::npos) << words;
}

TEST_F(ConnectionTest, RefusesCyclesAndSlotsThatAreNotThere) {
  EXPECT_NE(refusal(m_sum, m_relu, 0), "");
  const std::string words = refusal(m_picture, m_relu, 1);
  EXPECT_NE(words.find("1 inputs"), std::string::npos) << words;
}

TEST_F(ConnectionTest, JudgesNoTypesWhileInputsAreMissing) {
  graph::Node blank;
  blank.name = "later";
  blank.type = "Add";
  ASSERT_TRUE(graph::apply(m_graph, graph::addNode(m_graph, blank, 1).value()).ok());
  const auto later = *m_graph.findNode("later");
  EXPECT_TRUE(checkConnection(m_graph, m_row, {later, 1}).ok());
}

TEST_F(ConnectionTest, NamesInputs) {
  EXPECT_EQ(inputNames(*m_graph.node(m_graph.producer(m_sum))),
            (std::vector<std::string>{"A", "B"}));
  graph::Node concat;
  concat.type = "Concat";
  concat.inputs = {m_picture, m_relu};
  EXPECT_EQ(inputNames(concat).size(), 3U);
  graph::Node foreign;
  foreign.domain = "com.example";
  foreign.type = "Thing";
  foreign.inputs = {m_picture};
  EXPECT_EQ(inputNames(foreign).size(), 1U);
}

}  // namespace
}  // namespace mote::authoring
