// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The windows of four pixels as the Cortex-M55's loop reads them, against their definition. The
// assembly that copies is played by plain loops.
#include "core/kernels/mve/byte_windows.h"

#include <gtest/gtest.h>

#include <cstring>

#include "tests/support/window_oracle.h"

namespace mote::kernels::mve {

extern "C" void moteCopyRuns(const CopyRuns* runs) noexcept {
  EXPECT_GE(runs->bytes, 1);
  EXPECT_GE(runs->runs, 1);
  for (std::int32_t i = 0; i < runs->runs; ++i) {
    std::memcpy(runs->to + i * runs->toStep, runs->from + i * runs->fromStep,
                static_cast<std::size_t>(runs->bytes));
  }
}

extern "C" void moteFillBytes(std::int8_t* to, std::int32_t bytes, std::int32_t value) noexcept {
  EXPECT_GE(bytes, 1);
  std::memset(to, value, static_cast<std::size_t>(bytes));
}

namespace {

TEST(ByteWindows, AreTheWindows) {
  tests::Random random(94);
  int direct = 0;
  tests::forManyWindows(random, [&](const tests::ConvCase& c, const std::vector<std::int8_t>& image,
                                    std::int32_t group, std::int32_t first, std::int32_t step) {
    const Conv2dShape shape = tests::shapeOf(c);
    std::vector<std::int8_t> room(4 * static_cast<std::size_t>(c.depth()) + 1, 99);
    const ByteWindows windows(shape, room.data(), c.inputZero);
    EXPECT_LT(windows.bytes(), room.size());
    direct += windows.bytes() == 0 ? 1 : 0;
    const std::int8_t* found[4] = {};
    windows.gather(image.data() + group * c.groupInputs(), first, step, found);
    for (std::int32_t pixel = 0; pixel < 4; ++pixel) {
      const auto expected = tests::windowByDefinition(c, image, group, first + pixel * step);
      for (std::size_t tap = 0; tap < expected.size(); ++tap)
        ASSERT_EQ(found[pixel][tap], expected[tap]) << "pixel " << pixel << " tap " << tap;
    }
    ASSERT_EQ(room.back(), 99);
  });
  EXPECT_GT(direct, 5);
}

}  // namespace
}  // namespace mote::kernels::mve
