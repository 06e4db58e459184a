// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Parameters are checked against a pass's own description.
#include "core/passes/interface/pass.h"

#include <gtest/gtest.h>

namespace mote::passes {
namespace {

Pass example() {
  return {.id = "example", .title = "Example", .parameters = [] {
            return std::vector<Parameter>{
                {"method", "", std::string("a"), 0, 0, {"a", "b"}},
                {"rate", "", 0.5, 0.0, 1.0},
                {"count", "", std::int64_t{3}, 1, 9},
                {"fast", "", false},
            };
          }};
}

TEST(Validate, FillsInFallbacks) {
  const auto values = validate(example(), {{"count", std::int64_t{5}}});
  ASSERT_TRUE(values.ok());
  EXPECT_EQ(std::get<std::string>(values->at("method")), "a");
  EXPECT_DOUBLE_EQ(std::get<double>(values->at("rate")), 0.5);
  EXPECT_EQ(std::get<std::int64_t>(values->at("count")), 5);
  EXPECT_FALSE(std::get<bool>(values->at("fast")));
}

TEST(Validate, TakesWholeNumbersForRealOnes) {
  const auto values = validate(example(), {{"rate", std::int64_t{1}}});
  ASSERT_TRUE(values.ok());
  EXPECT_DOUBLE_EQ(std::get<double>(values->at("rate")), 1.0);
}

TEST(Validate, NamesWhatIsWrong) {
  const auto message = [](ParameterValues given) {
    const auto values = validate(example(), std::move(given));
    return values.ok() ? std::string() : values.error().text();
  };
  EXPECT_NE(message({{"method", std::string("c")}}).find("method must be one of a, b"),
            std::string::npos);
  EXPECT_NE(message({{"rate", 1.5}}).find("rate"), std::string::npos);
  EXPECT_NE(message({{"rate", std::numeric_limits<double>::quiet_NaN()}}).find("rate"),
            std::string::npos);
  EXPECT_NE(message({{"count", std::string("three")}}).find("count"), std::string::npos);
  EXPECT_NE(message({{"nonsense", true}}).find("nonsense"), std::string::npos);
}

}  // namespace
}  // namespace mote::passes
