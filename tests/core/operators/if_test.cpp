// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// If against ONNX's own case: run where its condition is known, refused where it follows from data.
#include "tests/support/node_case.h"
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(If, TakesTheBranchOfAKnownCondition) {
  foldCase("test_if");
}

TEST(If, RefusesAConditionFromData) {
  if (!exists(onnxTestData())) GTEST_SKIP() << "libonnx-testdata is not installed";
  const auto oneCase = loadCase(onnxTestData() / "node/test_if");
  ASSERT_TRUE(oneCase.ok()) << oneCase.error().text();
  const auto got = runCase(*oneCase, Given::All);
  ASSERT_FALSE(got.ok());
  EXPECT_EQ(got.error().code, "control-flow.data");
  EXPECT_NE(got.error().text().find("'cond'"), std::string::npos) << got.error().text();
}

TEST(If, RefusesToBeWithoutBranches) {
  const std::uint8_t yes = 1;
  EXPECT_EQ(refusalOf("If", {Array::of(ElementType::Bool, {}, std::span(&yes, 1))}),
            "control-flow.body");
}

}  // namespace
}  // namespace mote::tests
