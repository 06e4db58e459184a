// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Compress against ONNX's own cases.
#include "tests/support/node_case.h"
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Compress, GivesWhatOnnxExpects) {
  runCases({"test_compress_0", "test_compress_1", "test_compress_default_axis",
            "test_compress_negative_axis"});
}

TEST(Compress, RefusesChoicesBeyondTheEnd) {
  const auto with = [](std::vector<std::uint8_t> condition) {
    const auto count = static_cast<std::int64_t>(condition.size());
    return refusalOf(
        "Compress",
        {counting({3, 2}), Array::of<std::uint8_t>(ElementType::Bool, {count}, condition)},
        {{"axis", std::int64_t{0}}});
  };
  EXPECT_EQ(with({0, 1, 0, 0}), "");
  EXPECT_EQ(with({0, 1, 0, 1}), "compress.condition");
}

}  // namespace
}  // namespace mote::tests
