// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Operator knowledge against what the ONNX specification says of a few operators.
#include "core/formats/onnx/schema.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace mote::onnx_format {
namespace {

TEST(Schema, TellsOfConvolution) {
  const auto conv = findSchema("", "Conv");
  ASSERT_TRUE(conv);
  EXPECT_EQ(conv->since, 11);
  ASSERT_EQ(conv->inputs.size(), 3U);
  EXPECT_EQ(conv->inputs[0].name, "X");
  EXPECT_FALSE(conv->inputs[1].optional);
  EXPECT_TRUE(conv->inputs[2].optional);
  EXPECT_NE(conv->inputs[0].types.find("tensor(float)"), std::string::npos);
  EXPECT_NE(conv->documentation.find("convolution"), std::string::npos);
  const auto group = std::ranges::find(conv->attributes, "group", &SchemaAttribute::name);
  ASSERT_NE(group, conv->attributes.end());
  EXPECT_EQ(group->type, "int");
  EXPECT_EQ(group->defaultText, "1");
  EXPECT_FALSE(group->required);
}

TEST(Schema, KnowsTheInternalOpsetAndWhatCameAfter) {
  EXPECT_EQ(findSchema("", "Softmax")->since, 13);
  EXPECT_EQ(findSchema("", "Relu")->since, 13) << "not the later one";
  EXPECT_EQ(findSchema("", "HardSwish")->since, 14) << "there is no earlier one";
  EXPECT_TRUE(findSchema("ai.onnx.ml", "LabelEncoder"));
  EXPECT_FALSE(findSchema("", "NoSuchOperator"));
  EXPECT_FALSE(findSchema("com.example", "Conv"));
}

TEST(Schema, ListsTheDefaultDomainInOrder) {
  const auto all = allSchemas();
  EXPECT_GT(all.size(), 150U);
  EXPECT_TRUE(std::ranges::is_sorted(all, {}, &Schema::type));
  for (const auto& schema : all) {
    EXPECT_TRUE(schema.domain.empty()) << schema.type;
    EXPECT_LE(schema.since, 13) << schema.type;
    EXPECT_FALSE(schema.documentation.empty()) << schema.type;
  }
  EXPECT_TRUE(std::ranges::none_of(all, [](const Schema& s) { return s.type == "Upsample"; }))
      << "deprecated with opset 10";
}

}  // namespace
}  // namespace mote::onnx_format
