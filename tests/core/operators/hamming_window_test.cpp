// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// HammingWindow by its formula; ONNX's own cases take pi to be 3.1415.
#include <cmath>

#include "tests/support/window_node.h"

namespace mote::tests {
namespace {

TEST(HammingWindow, IsASumOfCosines) {
  expectWindow("HammingWindow", [](double x) { return (25.0 - 21.0 * std::cos(x)) / 46.0; });
}

TEST(HammingWindow, RefusesSizesThatAreNone) {
  expectRefusesSizesThatAreNone("HammingWindow");
}

}  // namespace
}  // namespace mote::tests
