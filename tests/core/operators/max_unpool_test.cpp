// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MaxUnpool against ONNX's own cases.
#include "tests/support/node_case.h"
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(MaxUnpool, GivesWhatOnnxExpects) {
  runCases(
      {"test_maxunpool_export_with_output_shape", "test_maxunpool_export_without_output_shape"});
}

TEST(MaxUnpool, PutsBackWhatMaxPoolFound) {
  const std::vector<std::int64_t> two = {2, 2};
  EXPECT_EQ(runNode("MaxUnpool", {floats({1, 1, 1, 2}, {5, 7}), int64s({1, 1, 1, 2}, {4, 3})},
                    {{"kernel_shape", two}, {"strides", two}}),
            floats({1, 1, 2, 4}, {0, 0, 0, 7, 5, 0, 0, 0}));
}

TEST(MaxUnpool, RefusesShapesThatAreNone) {
  const std::vector<std::int64_t> two = {2, 2};
  const auto with = [&](std::vector<std::int64_t> shape) {
    const auto rank = static_cast<std::int64_t>(shape.size());
    return refusalOf("MaxUnpool",
                     {counting({1, 1, 1, 1}), int64s({1, 1, 1, 1}, {0}), int64s({rank}, shape)},
                     {{"kernel_shape", two}});
  };
  EXPECT_EQ(with({1, 1, 3, 3}), "");
  EXPECT_EQ(with({1, 1, 1, 3}), "unpool.shape");
  EXPECT_EQ(with({3, 3}), "unpool.shape");
  EXPECT_EQ(refusalOf("MaxUnpool", {counting({1, 1, 1}), int64s({1, 1, 1}, {0})},
                      {{"kernel_shape", two}}),
            "operator.rank");
}

}  // namespace
}  // namespace mote::tests
