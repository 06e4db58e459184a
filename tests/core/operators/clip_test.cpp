// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Clip against ONNX's own cases; bounds that cross; its int8 form.
#include <algorithm>
#include <limits>

#include "tests/support/int8_node.h"
#include "tests/support/node_case.h"

namespace mote::tests {
namespace {

TEST(Clip, GivesWhatOnnxExpects) {
  runCases({"test_clip", "test_clip_default_inbounds", "test_clip_default_max",
            "test_clip_default_min", "test_clip_example", "test_clip_inbounds",
            "test_clip_outbounds", "test_clip_splitbounds"});
}

TEST(Clip, LetsTheUpperBoundWin) {
  const Array got = runNode("Clip", {floats({3}, {-5, 0, 5}), floats({}, {2}), floats({}, {1})});
  EXPECT_EQ(got.toFloats(), (std::vector<float>{1, 1, 1}));
}

TEST(Clip, ClampsIntegers) {
  const Array got = runNode("Clip", {int64s({4}, {-9, 2, 3, 9}), int64s({}, {0}), int64s({}, {3})});
  EXPECT_EQ(got.toInt64s(), (std::vector<std::int64_t>{0, 2, 3, 3}));
}

TEST(Clip, InInt8IsOneTable) {
  const auto x = everyByte(0.05F, -3);
  const auto run = runInt8("Clip", {x}, {0.024F, -128}, {floats({}, {0.0F}), floats({}, {6.0F})});
  EXPECT_EQ(run.kernels, "lut_s8");
  EXPECT_LE(run.worstStep(x, [](double v) { return std::clamp(v, 0.0, 6.0); }), 0);
}

TEST(Clip, ABoundThatIsNoNumberBoundsNothing) {
  constexpr float kNone = std::numeric_limits<float>::quiet_NaN();
  const Array got =
      runNode("Clip", {floats({3}, {-5, 0, 5}), floats({}, {kNone}), floats({}, {1})});
  EXPECT_EQ(got.toFloats(), (std::vector<float>{-5, 0, 1}));
  const auto x = everyByte(0.05F, -3);
  const auto run = runInt8("Clip", {x}, {0.05F, -3}, {floats({}, {-1.0F}), floats({}, {kNone})});
  EXPECT_LE(run.worstStep(x, [](double v) { return std::max(v, -1.0); }), 0);
}

TEST(Clip, RefusesBoundsOfOtherShapes) {
  EXPECT_EQ(refusalOf("Clip", {floats({2}, {1, 2}), floats({1, 1}, {0})}), "operator.rank");
}

}  // namespace
}  // namespace mote::tests
