// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The windows of four pixels as the Cortex-M3's loop reads them, against their definition.
#include "core/kernels/armv7m/lane_windows.h"

#include <gtest/gtest.h>

#include "tests/support/window_oracle.h"

namespace mote::kernels::armv7m {
namespace {

TEST(LaneWindows, AreTheWindowsLessTheZeroPoint) {
  tests::Random random(91);
  tests::forManyWindows(random, [](const tests::ConvCase& c, const std::vector<std::int8_t>& image,
                                   std::int32_t group, std::int32_t first, std::int32_t step) {
    const Conv2dShape shape = tests::shapeOf(c);
    const auto depth = static_cast<std::size_t>(c.depth());
    std::vector<std::uint32_t> words(2 * depth + 1, 0xDEADBEEF);
    LaneWindows windows(shape, words.data(), c.inputZero);
    windows.gather(image.data() + group * c.groupInputs(), first, step);
    for (std::int32_t pixel = 0; pixel < 4; pixel += 2) {
      const auto low = tests::windowByDefinition(c, image, group, first + pixel * step);
      const auto high = tests::windowByDefinition(c, image, group, first + (pixel + 1) * step);
      for (std::size_t tap = 0; tap < depth; ++tap) {
        const auto word = words[2 * tap + static_cast<std::size_t>(pixel) / 2];
        const std::int64_t both =
            std::int64_t{low[tap] - c.inputZero} + std::int64_t{high[tap] - c.inputZero} * 8388608;
        ASSERT_EQ(static_cast<std::int32_t>(word), both) << "pixel " << pixel << " tap " << tap;
      }
    }
    ASSERT_EQ(words.back(), 0xDEADBEEF);
  });
}

}  // namespace
}  // namespace mote::kernels::armv7m
