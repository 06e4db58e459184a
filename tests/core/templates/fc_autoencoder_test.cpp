// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The dense autoencoder against MLPerf Tiny's anomaly detection.
#include "tests/support/drawn_network.h"

namespace mote::templates {
namespace {

TEST(FcAutoencoder, IsAnomalyDetection) {
  test::expectMeasuresOf(test::drawn("fc_autoencoder"), "ad_float.onnx");
}

TEST(FcAutoencoder, GivesBackAsManyNumbersAsItTakes) {
  test::expectRuns(
      test::drawn("fc_autoencoder", {{"features", std::int64_t{50}}, {"layers", std::int64_t{2}}}),
      {1, 50});
}

}  // namespace
}  // namespace mote::templates
