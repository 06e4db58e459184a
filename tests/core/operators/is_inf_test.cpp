// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// IsInf against ONNX's own cases.
#include "tests/support/node_case.h"
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(IsInf, GivesWhatOnnxExpects) {
  runCases({"test_isinf", "test_isinf_negative", "test_isinf_positive"});
}

TEST(IsInf, LooksForNothingWhereNothingIsAsked) {
  const Array x = floats({3}, {1, INFINITY, -INFINITY});
  const std::vector<std::uint8_t> none = {0, 0, 0};
  EXPECT_EQ(runNode("IsInf", {x},
                    {{"detect_positive", std::int64_t{0}}, {"detect_negative", std::int64_t{0}}}),
            Array::of<std::uint8_t>(ElementType::Bool, {3}, none));
}

}  // namespace
}  // namespace mote::tests
