// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Scan against ONNX's own case; more of it in the tests of core/compile's control flow.
#include "tests/support/node_case.h"
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Scan, TakesATurnForEachSlice) {
  if (!exists(onnxTestData())) GTEST_SKIP() << "libonnx-testdata is not installed";
  const auto oneCase = loadCase(onnxTestData() / "node/test_scan9_sum");
  ASSERT_TRUE(oneCase.ok()) << oneCase.error().text();
  for (const Given given : {Given::All, Given::None}) {
    const auto got = runCase(*oneCase, given);
    ASSERT_TRUE(got.ok()) << got.error().text();
    EXPECT_EQ(difference(*got, oneCase->outputs, 1e-5), "");
  }
}

TEST(Scan, RefusesToBeWithoutABody) {
  EXPECT_EQ(refusalOf("Scan", {counting({3, 2})}), "control-flow.body");
}

}  // namespace
}  // namespace mote::tests
