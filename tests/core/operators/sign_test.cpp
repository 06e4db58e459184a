// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sign against ONNX's own cases.
#include "tests/support/node_case.h"
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Sign, GivesWhatOnnxExpects) {
  runCases({"test_sign"});
}

TEST(Sign, RunsIntegers) {
  EXPECT_EQ(runNode("Sign", {int64s({3}, {-3, 0, 4})}), int64s({3}, {-1, 0, 1}));
  const auto bytes = [](std::vector<std::int8_t> values) {
    return Array::of<std::int8_t>(ElementType::Int8, {3}, std::span<const std::int8_t>(values));
  };
  EXPECT_EQ(runNode("Sign", {bytes({-3, 0, 4})}), bytes({-1, 0, 1}));
}

}  // namespace
}  // namespace mote::tests
