// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Softmax against ONNX's own cases; int8 against the definition and TFLite's fixed output.
#include <cmath>

#include "tests/support/int8_node.h"
#include "tests/support/node_case.h"

namespace mote::tests {
namespace {

TEST(Softmax, GivesWhatOnnxExpects) {
  runCases({"test_softmax_axis_0", "test_softmax_axis_1", "test_softmax_axis_2",
            "test_softmax_default_axis", "test_softmax_example", "test_softmax_large_number",
            "test_softmax_negative_axis"});
}

TEST(Softmax, InInt8IsWithinAStepOfTheDefinition) {
  const Int8Tensor x{{2, 4}, {10, 20, -30, 22, 0, 0, 0, 127}, 0.1F, 3};
  const auto run = runInt8("Softmax", {x}, {1.0F / 256.0F, -128});
  EXPECT_EQ(run.kernels, "softmax_s8");
  for (std::size_t row = 0; row < 2; ++row) {
    double sum = 0.0;
    for (std::size_t i = 0; i < 4; ++i) sum += std::exp(x.real(row * 4 + i));
    for (std::size_t i = 0; i < 4; ++i)
      EXPECT_LE(run.distance(row * 4 + i, std::exp(x.real(row * 4 + i)) / sum), 1);
  }
}

TEST(Softmax, StaysInFloatForOtherOutputSteps) {
  const Int8Tensor x{{1, 4}, {10, 20, -30, 22}, 0.1F, 3};
  const auto run = runInt8("Softmax", {x}, {1.0F / 200.0F, -100});
  EXPECT_EQ(run.kernels, "dequantize_s8 softmax_f32 quantize_s8");
}

TEST(Softmax, RefusesAnAxisThatIsNotThere) {
  EXPECT_EQ(refusalOf("Softmax", {counting({2, 3})}, {{"axis", std::int64_t{2}}}), "operator.axis");
}

}  // namespace
}  // namespace mote::tests
