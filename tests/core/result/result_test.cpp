// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Results and errors: values move, errors return early, patterns fill.
#include "core/result/result.h"

#include <gtest/gtest.h>

#include <memory>

namespace mote {
namespace {

Result<int> half(int number) {
  if (number % 2 != 0) {
    return refused("test.odd", "%1 is odd", {std::to_string(number)});
  }
  return number / 2;
}

Result<int> quarter(int number) {
  MOTE_ASSIGN(const int once, half(number));
  MOTE_TRY(half(once));
  return half(once);
}

TEST(Result, HoldsAValueOrAnError) {
  const auto good = half(8);
  ASSERT_TRUE(good.ok());
  EXPECT_TRUE(static_cast<bool>(good));
  EXPECT_EQ(good.value(), 4);
  EXPECT_EQ(*good, 4);
  const auto bad = half(3);
  ASSERT_FALSE(bad.ok());
  EXPECT_EQ(bad.error().code, "test.odd");
  EXPECT_EQ(bad.error().kind, ErrorKind::Refused);
  EXPECT_EQ(bad.error().text(), "3 is odd");
}

TEST(Result, ReturnsEarly) {
  EXPECT_EQ(quarter(12).value(), 3);
  EXPECT_EQ(quarter(6).error().text(), "3 is odd");
  EXPECT_EQ(quarter(7).error().text(), "7 is odd");
}

TEST(Result, MovesWhatCannotBeCopied) {
  Result<std::unique_ptr<int>> made(std::make_unique<int>(5));
  const std::unique_ptr<int> taken = std::move(made).value();
  EXPECT_EQ(*taken, 5);
}

TEST(Result, OfNothing) {
  const Result<void> good;
  EXPECT_TRUE(good.ok());
  const Result<void> bad = failed("test.disk", "The disk says %1", {"no"});
  ASSERT_FALSE(bad.ok());
  EXPECT_EQ(bad.error().kind, ErrorKind::Failed);
  EXPECT_EQ(bad.error().text(), "The disk says no");
  EXPECT_EQ(cancelled().kind, ErrorKind::Cancelled);
}

TEST(FillPattern, FillsPlaceholdersOnce) {
  EXPECT_EQ(fillPattern("%2 before %1", {"a", "b"}), "b before a");
  EXPECT_EQ(fillPattern("%1 and %1", {"a"}), "a and a");
  EXPECT_EQ(fillPattern("100 % of %1%", {"x"}), "100 % of x%");
  EXPECT_EQ(fillPattern("%3 is missing", {"a"}), "%3 is missing");
  EXPECT_EQ(fillPattern("%1", {"%2"}), "%2") << "arguments are not patterns";
  EXPECT_EQ(fillPattern("", {"a"}), "");
  EXPECT_EQ(fillPattern("ends in %", {"a"}), "ends in %");
}

TEST(FromStatus, EveryCodeHasASentence) {
  for (unsigned code = 1; code < 64; ++code) {
    const Error error = fromStatus({static_cast<Code>(code), 5, 6}, "model.mote");
    EXPECT_EQ(error.text().rfind("model.mote: ", 0), 0U) << code;
    EXPECT_EQ(error.text().find('%'), std::string::npos) << code << ": " << error.text();
  }
  const Error truncated = fromStatus({Code::ProgramTruncated, 96, 12}, "model.mote");
  EXPECT_NE(truncated.text().find("12 bytes are there"), std::string::npos) << truncated.text();
  EXPECT_NE(truncated.text().find("96 are needed"), std::string::npos) << truncated.text();
}

}  // namespace
}  // namespace mote
