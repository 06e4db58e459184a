// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// HannWindow by its formula; ONNX's own cases take pi to be 3.1415.
#include <cmath>

#include "tests/support/window_node.h"

namespace mote::tests {
namespace {

TEST(HannWindow, IsASumOfCosines) {
  expectWindow("HannWindow", [](double x) { return 0.5 - 0.5 * std::cos(x); });
}

TEST(HannWindow, RefusesSizesThatAreNone) {
  expectRefusesSizesThatAreNone("HannWindow");
}

}  // namespace
}  // namespace mote::tests
