// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Attributes as lines of text and back.
#include "core/authoring/attribute.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace mote::authoring {
namespace {

graph::Attribute parsed(std::string_view type, std::string_view text) {
  auto value = parseAttribute("a", type, text);
  EXPECT_TRUE(value.ok()) << text;
  return value.ok() ? *value : graph::Attribute();
}

TEST(Attributes, ListTheSchemaThenWhatItDoesNotKnow) {
  graph::Node node;
  node.type = "Conv";
  node.attributes["strides"] = std::vector<std::int64_t>{2, 2};
  node.attributes["mote_min"] = 0.5F;
  const auto fields = attributesOf(node);
  ASSERT_EQ(fields.size(), 7U);  // auto_pad dilations group kernel_shape pads strides, mote_min
  const auto strides = std::ranges::find(fields, "strides", &AttributeField::name);
  ASSERT_NE(strides, fields.end());
  EXPECT_EQ(strides->type, "ints");
  EXPECT_TRUE(strides->value.has_value());
  EXPECT_FALSE(strides->description.empty());
  const auto group = std::ranges::find(fields, "group", &AttributeField::name);
  EXPECT_EQ(group->fallback, "1");
  EXPECT_FALSE(group->value.has_value());
  EXPECT_EQ(fields.back().name, "mote_min");
  EXPECT_EQ(fields.back().type, "float");
}

TEST(Attributes, KnowWhatCannotBeTyped) {
  graph::Node node;
  node.domain = "com.example";
  node.type = "Thing";
  node.attributes["body"] = graph::OpaqueAttribute{"onnx.graph", "bytes"};
  node.attributes["table"] = Array::floats({1}, std::vector<float>{1});
  for (const AttributeField& field : attributesOf(node)) {
    EXPECT_FALSE(field.typed()) << field.name;
    EXPECT_EQ(attributeLine(*field.value), "");
  }
}

TEST(Attributes, ReadWhatTheyWrote) {
  const std::vector<std::pair<std::string, graph::Attribute>> values{
      {"int", std::int64_t{-7}},
      {"int", std::int64_t{9223372036854775807}},
      {"float", 0.1F},
      {"float", 1e-30F},
      {"string", std::string("SAME_UPPER")},
      {"ints", std::vector<std::int64_t>{1, 2, 3}},
      {"ints", std::vector<std::int64_t>{}},
      {"floats", std::vector<float>{0.5F, -2.25F}},
      {"strings", std::vector<std::string>{"a", "b"}}};
  for (const auto& [type, value] : values)
    EXPECT_EQ(parsed(type, attributeLine(value)), value) << type;
}

TEST(Attributes, TakeListsAsPeopleWriteThem) {
  const graph::Attribute expected = std::vector<std::int64_t>{3, 3};
  for (const char* text : {"3, 3", "3,3", "3 3", "[3, 3]", "  3 ,3 "})
    EXPECT_EQ(parsed("ints", text), expected) << text;
}

TEST(Attributes, RefuseWhatIsNoSuchValue) {
  for (const auto& [type, text] :
       std::vector<std::pair<std::string, std::string>>{{"int", "3.5"},
                                                        {"int", ""},
                                                        {"int", "1, 2"},
                                                        {"int", "99999999999999999999"},
                                                        {"float", "wide"},
                                                        {"float", "nan"},
                                                        {"float", "1e999"},
                                                        {"ints", "3, x"},
                                                        {"ints", "3; 3"},
                                                        {"graph", "x"}}) {
    const auto value = parseAttribute("pads", type, text);
    ASSERT_FALSE(value.ok()) << type << " " << text;
    EXPECT_NE(value.error().text().find("pads"), std::string::npos);
  }
}

}  // namespace
}  // namespace mote::authoring
