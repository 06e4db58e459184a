// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tile against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Tile, GivesWhatOnnxExpects) {
  runCases({"test_tile", "test_tile_precomputed"});
}

}  // namespace
}  // namespace mote::tests
