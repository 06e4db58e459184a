// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// BlackmanWindow by its formula; ONNX's own cases take pi to be 3.1415.
#include <cmath>

#include "tests/support/window_node.h"

namespace mote::tests {
namespace {

TEST(BlackmanWindow, IsASumOfCosines) {
  expectWindow("BlackmanWindow",
               [](double x) { return 0.42 - 0.5 * std::cos(x) + 0.08 * std::cos(2.0 * x); });
}

TEST(BlackmanWindow, RefusesSizesThatAreNone) {
  expectRefusesSizesThatAreNone("BlackmanWindow");
}

}  // namespace
}  // namespace mote::tests
