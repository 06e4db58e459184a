// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ConstantOfShape against ONNX's own cases; programs hold no empty tensors.
#include "tests/support/node_case.h"

namespace mote::tests {
namespace {

TEST(ConstantOfShape, GivesWhatOnnxExpects) {
  foldCase("test_constantofshape_float_ones");
  foldCase("test_constantofshape_int_zeros");
  foldCase("test_constantofshape_int_shape_zero", "compile.tensor");
}

TEST(ConstantOfShape, RefusesNegativeAndHugeShapes) {
  EXPECT_EQ(refusalOf("ConstantOfShape", {int64s({1}, {2})}), "compile.type-unknown");
  for (const std::int64_t size : {std::int64_t{-1}, std::int64_t{1} << 40}) {
    auto oneCase = nodeCase("ConstantOfShape", {int64s({1}, {size})});
    const auto got = runCase(oneCase, Given::None);
    ASSERT_FALSE(got.ok());
    EXPECT_EQ(got.error().code, "operator.size");
  }
}

}  // namespace
}  // namespace mote::tests
