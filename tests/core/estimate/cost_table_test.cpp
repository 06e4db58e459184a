// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables as text and back, the built-in ones, and texts that are none.
#include "core/estimate/cost_table.h"

#include <gtest/gtest.h>

#include <random>

namespace mote::estimate {
namespace {

TEST(CostTables, AreBuiltInForEachKernelSet) {
  for (const char* id : {"armv7m", "armv7em", "mve", "reference"}) {
    const CostTable* table = findCosts(id);
    ASSERT_NE(table, nullptr) << id;
    EXPECT_EQ(table->unit, "instructions") << id;
    EXPECT_NE(table->source.find("mote calibrate"), std::string::npos) << id;
    EXPECT_GE(table->networks, 40U) << id;
    EXPECT_LT(table->factor, 2.0) << id;
    for (const char* kind : {"conv2d_s8/pointwise", "conv2d_s8/window", "depthwise_conv2d_s8",
                             "dense_s8", "add_s8", "conv2d_f32/window", "*"})
      EXPECT_TRUE(table->kinds.contains(kind)) << id << " " << kind;
  }
  EXPECT_EQ(findCosts("z80"), nullptr);
}

TEST(CostTables, SurviveTheirText) {
  CostTable table{"a", "instructions", "by hand", 3, 1.25, {}};
  table.kinds["dense_s8"] = {{1.5, 0.0, 0.125, 0.25, 12.0, 1234.0}, 1.125, 7};
  const auto back = parseCosts(costsText(table));
  ASSERT_TRUE(back.ok()) << back.error().text();
  EXPECT_EQ(back->id, "a");
  EXPECT_EQ(back->source, "by hand");
  EXPECT_EQ(back->networks, 3U);
  EXPECT_EQ(back->factor, 1.25);
  EXPECT_EQ(back->kinds.at("dense_s8").perTerm, table.kinds["dense_s8"].perTerm);
  EXPECT_EQ(back->kinds.at("dense_s8").factor, 1.125);
  EXPECT_EQ(back->kinds.at("dense_s8").nodes, 7U);
}

TEST(CostTables, RefuseWhatIsNone) {
  const std::string good = costsText({"a", "instructions", "s", 1, 1.0, {{"*", {}}}});
  ASSERT_TRUE(parseCosts(good).ok());
  EXPECT_EQ(parseCosts("").error().code, "costs.malformed");
  EXPECT_EQ(parseCosts("{}").error().code, "costs.malformed");
  EXPECT_EQ(parseCosts("[]").error().code, "costs.malformed");
  std::string bad = good;
  bad.replace(bad.find("\"factor\": 1.0"), 13, "\"factor\": 0.5");
  EXPECT_FALSE(parseCosts(bad).ok());
  EXPECT_FALSE(parseCosts(std::string(100000, '[')).ok());
}

TEST(CostTables, SurviveMutatedText) {
  const std::string whole = costsText(*findCosts("armv7em"));
  std::mt19937 random(3);
  int accepted = 0;
  for (int i = 0; i < 300; ++i) {
    std::string text = whole;
    static constexpr char kTexts[] = "0123456789-eE.{}[]\",:n\\\xff";
    for (int round = 0; round < 3; ++round)
      text[random() % text.size()] = kTexts[random() % (sizeof(kTexts) - 1)];
    const auto table = parseCosts(text);
    if (!table.ok()) continue;
    ++accepted;
    for (const auto& [kind, cost] : table->kinds) EXPECT_GE(cost.factor, 1.0) << kind;
  }
  EXPECT_LT(accepted, 300);
}

}  // namespace
}  // namespace mote::estimate
