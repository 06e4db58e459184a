// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// QLinearMatMul against ONNX's own cases; its int8 form is tested with core/compile's expansion.
#include "tests/support/node_case.h"
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(QLinearMatMul, GivesWhatOnnxExpects) {
  runCases({"test_qlinearmatmul_2D", "test_qlinearmatmul_3D"});
}

TEST(QLinearMatMul, RefusesScalesForEachRow) {
  const std::vector<std::uint8_t> six(6, 1);
  const auto byte = [&](const Dims& dims) {
    return Array::of(ElementType::UInt8, dims, std::span(six).first(elementCount(dims).value()));
  };
  EXPECT_EQ(refusalOf("QLinearMatMul", {byte({2, 3}), floats({2}, {1, 2}), byte({}), byte({3, 2}),
                                        floats({}, {1}), byte({}), floats({}, {1}), byte({})}),
            "integer.scale");
}

}  // namespace
}  // namespace mote::tests
