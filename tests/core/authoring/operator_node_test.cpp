// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Blank nodes of every operator.
#include "core/authoring/operator_node.h"

#include <gtest/gtest.h>

#include "core/authoring/entry.h"
#include "core/formats/onnx/schema.h"

namespace mote::authoring {
namespace {

TEST(OperatorNode, HasWhatEverySchemaRequires) {
  std::size_t seen = 0;
  for (const auto& schema : onnx_format::allSchemas()) {
    const auto blank = operatorNode(schema.type);
    ASSERT_TRUE(blank.ok()) << schema.type;
    EXPECT_GE(blank->outputs, 1U) << schema.type;
    EXPECT_FALSE(blank->node.name.empty());
    for (const auto& attribute : schema.attributes) {
      if (!attribute.required || attribute.type == "graph" || attribute.type == "tensor") continue;
      ++seen;
      EXPECT_TRUE(blank->node.attributes.contains(attribute.name))
          << schema.type << " " << attribute.name;
    }
  }
  EXPECT_GT(seen, 10U);
}

TEST(OperatorNode, IsNamedInSnakeCase) {
  EXPECT_EQ(operatorNode("GlobalAveragePool")->node.name, "global_average_pool");
  EXPECT_EQ(operatorNode("LSTM")->node.name, "lstm");
}

TEST(OperatorNode, KnowsOnlyOnnx) {
  EXPECT_EQ(operatorNode("Blur").error().code, "authoring.no-operator");
}

}  // namespace
}  // namespace mote::authoring
