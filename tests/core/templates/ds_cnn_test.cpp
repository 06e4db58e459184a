// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// DS-CNN against MLPerf Tiny's keyword spotting.
#include "tests/support/drawn_network.h"

namespace mote::templates {
namespace {

TEST(DsCnn, IsKeywordSpotting) {
  test::expectMeasuresOf(test::drawn("ds_cnn"), "kws_float.onnx");
}

TEST(DsCnn, Runs) {
  test::expectRuns(test::drawn("ds_cnn", {{"channels", std::int64_t{16}}}), {1, 12});
}

}  // namespace
}  // namespace mote::templates
