// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// RoiAlign against ONNX's own cases.
#include "tests/support/node_case.h"
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(RoiAlign, GivesWhatOnnxExpects) {
  runCases({"test_roialign_aligned_false", "test_roialign_aligned_true"}, 1e-4);
}

TEST(RoiAlign, RefusesWhatDoesNotFit) {
  const auto with = [](const Dims& regions, graph::Attributes attributes) {
    return refusalOf("RoiAlign", {counting({1, 1, 4, 4}), counting(regions), int64s({2}, {0, 0})},
                     std::move(attributes));
  };
  EXPECT_EQ(with({2, 4}, {}), "");
  EXPECT_EQ(with({3, 4}, {}), "roi-align.regions");
  EXPECT_EQ(with({2, 5}, {}), "roi-align.regions");
  EXPECT_EQ(with({2, 4}, {{"output_height", std::int64_t{0}}}), "roi-align.size");
  EXPECT_EQ(with({2, 4}, {{"mode", std::string("median")}}), "roi-align.mode");
}

}  // namespace
}  // namespace mote::tests
