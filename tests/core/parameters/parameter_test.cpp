// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Parameters are checked against their description.
#include "core/parameters/parameter.h"

#include <gtest/gtest.h>

namespace mote {
namespace {

const std::vector<Parameter> kParameters = {
    {"method", "", std::string("a"), 0, 0, {"a", "b"}},
    {"rate", "", 0.5, 0.0, 1.0},
    {"count", "", std::int64_t{3}, 1, 9},
    {"fast", "", false},
};

Result<ParameterValues> validated(ParameterValues given) {
  return validate("example", kParameters, std::move(given));
}

TEST(Validate, FillsInFallbacks) {
  const auto values = validated({{"count", std::int64_t{5}}});
  ASSERT_TRUE(values.ok());
  EXPECT_EQ(std::get<std::string>(values->at("method")), "a");
  EXPECT_DOUBLE_EQ(std::get<double>(values->at("rate")), 0.5);
  EXPECT_EQ(std::get<std::int64_t>(values->at("count")), 5);
  EXPECT_FALSE(std::get<bool>(values->at("fast")));
}

TEST(Validate, TakesWholeNumbersForRealOnes) {
  const auto values = validated({{"rate", std::int64_t{1}}});
  ASSERT_TRUE(values.ok());
  EXPECT_DOUBLE_EQ(std::get<double>(values->at("rate")), 1.0);
}

TEST(Validate, NamesWhatIsWrong) {
  const auto message = [](ParameterValues given) {
    const auto values = validated(std::move(given));
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

TEST(ParseParameter, SaysWhatItWants) {
  EXPECT_EQ(parseParameter("example", kParameters[2], "few").error().text(),
            "example: parameter count must be a whole number");
}

TEST(Validate, SaysTheRangeInShort) {
  const auto values = validated({{"count", std::int64_t{10}}});
  ASSERT_FALSE(values.ok());
  EXPECT_EQ(values.error().text(), "example: parameter count must lie between 1 and 9");
}

TEST(ParseParameter, ReadsTheFallbacksType) {
  EXPECT_EQ(parseParameter("example", kParameters[0], "b").value(),
            ParameterValue(std::string("b")));
  EXPECT_EQ(parseParameter("example", kParameters[1], "0.25").value(), ParameterValue(0.25));
  EXPECT_EQ(parseParameter("example", kParameters[2], "-7").value(),
            ParameterValue(std::int64_t{-7}));
  EXPECT_EQ(parseParameter("example", kParameters[3], "true").value(), ParameterValue(true));
}

TEST(ParseParameter, RefusesWhatIsNone) {
  EXPECT_FALSE(parseParameter("example", kParameters[1], "half").ok());
  EXPECT_FALSE(parseParameter("example", kParameters[2], "3.5").ok());
  EXPECT_FALSE(parseParameter("example", kParameters[2], "3 ").ok());
  EXPECT_FALSE(parseParameter("example", kParameters[2], "").ok());
  EXPECT_FALSE(parseParameter("example", kParameters[3], "yes").ok());
}

TEST(Parameters, AreReadByTheirIds) {
  const ParameterValues values = validated({{"count", std::int64_t{4}}}).value();
  EXPECT_EQ(integer(values, "count"), 4);
  EXPECT_DOUBLE_EQ(real(values, "rate"), 0.5);
}

}  // namespace
}  // namespace mote
