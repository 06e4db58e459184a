// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Typed lines.
#include <gtest/gtest.h>

#include "core/authoring/entry.h"

namespace mote::authoring {
namespace {

class RequestTest : public testing::Test {
 protected:
  static void SetUpTestSuite() { s_entries = entries(); }
  static std::string best(std::string_view text) {
    const Request asked = request(s_entries, text);
    return asked.matches.empty() ? std::string() : s_entries[asked.matches.front()].id;
  }
  static inline std::vector<Entry> s_entries;
};

TEST_F(RequestTest, FindsByBeginningsFirst) {
  EXPECT_EQ(best("dense"), "dense");
  EXPECT_EQ(best("softmax"), "Softmax");
  EXPECT_EQ(best("relu"), "Relu");
  EXPECT_EQ(best("depthwise sep"), "depthwise_separable");
  EXPECT_EQ(best("inverted"), "inverted_residual");
  EXPECT_EQ(best("input"), "input");
  EXPECT_EQ(best("no such thing"), "");
}

TEST_F(RequestTest, HasAllInOrderWithoutWords) {
  const Request asked = request(s_entries, "  ");
  ASSERT_EQ(asked.matches.size(), s_entries.size());
  EXPECT_EQ(asked.matches.front(), 0U);
  EXPECT_EQ(asked.matches.back(), s_entries.size() - 1);
}

TEST_F(RequestTest, ReadsValuesOfTheBest) {
  const Request asked = request(s_entries, "conv_norm_act channels=8 stride=2 activation=relu6");
  ASSERT_FALSE(asked.refusal) << asked.refusal->text();
  EXPECT_EQ(std::get<std::int64_t>(asked.values.at("channels")), 8);
  EXPECT_EQ(std::get<std::int64_t>(asked.values.at("stride")), 2);
  EXPECT_EQ(std::get<std::string>(asked.values.at("activation")), "relu6");
}

TEST_F(RequestTest, SaysWhichValueDoesNotDo) {
  const Request range = request(s_entries, "fire squeezed=-4");
  ASSERT_TRUE(range.refusal);
  const Request unknown = request(s_entries, "dense colour=8");
  ASSERT_TRUE(unknown.refusal);
  EXPECT_NE(unknown.refusal->text().find("colour"), std::string::npos);
  const Request type = request(s_entries, "dense units=many");
  ASSERT_TRUE(type.refusal);
  EXPECT_NE(type.refusal->text().find("units"), std::string::npos);
}

}  // namespace
}  // namespace mote::authoring
