// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pad against ONNX's own cases; what a quantized one pads with.
#include <limits>

#include "tests/support/int8_node.h"
#include "tests/support/node_case.h"
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Pad, GivesWhatOnnxExpects) {
  runCases({"test_constant_pad", "test_edge_pad", "test_reflect_pad"});
}

TEST(Pad, InInt8PadsWithTheValuesStep) {
  const auto padded = [](float value) {
    const Int8Tensor x{{2}, {5, -5}, 0.5F, 3};
    const auto run = runInt8("Pad", {x}, {0.5F, 3}, {int64s({2}, {1, 2}), floats({}, {value})});
    return run.values;
  };
  EXPECT_EQ(padded(2.0F), (std::vector<std::int8_t>{7, 5, -5, 7, 7}));
  EXPECT_EQ(padded(1e9F), (std::vector<std::int8_t>{127, 5, -5, 127, 127}));
  // What is no number has no step: it becomes zero.
  EXPECT_EQ(padded(std::numeric_limits<float>::quiet_NaN()),
            (std::vector<std::int8_t>{3, 5, -5, 3, 3}));
}

}  // namespace
}  // namespace mote::tests
