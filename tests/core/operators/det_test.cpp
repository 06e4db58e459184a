// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Det against ONNX's own cases.
#include "tests/support/node_case.h"
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Det, GivesWhatOnnxExpects) {
  runCases({"test_det_2d", "test_det_nd"});
}

TEST(Det, RefusesWhatIsNotSquare) {
  EXPECT_EQ(refusalOf("Det", {counting({2, 3})}), "det.shape");
  EXPECT_EQ(refusalOf("Det", {counting({3})}), "operator.rank");
}

}  // namespace
}  // namespace mote::tests
