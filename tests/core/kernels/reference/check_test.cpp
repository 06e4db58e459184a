// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tables of multipliers and shifts, each entry by itself: what the rule allows passes wherever it
// stands, and what it does not is refused with the value that is wrong.
#include "core/kernels/check.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace mote::tests {
namespace {

struct Table {
  alignas(16) std::int32_t multipliers[12];
  alignas(16) std::int8_t shifts[12];

  Table() noexcept {
    std::ranges::fill(multipliers, 0x55555555);
    std::ranges::fill(shifts, std::int8_t{-7});
  }

  Status check(std::int32_t channels) noexcept {
    const auto count = static_cast<std::uint32_t>(channels);
    TensorView views[2];
    views[0] = {.type = ElementType::Int32,
                .rank = 1,
                .dims = &channels,
                .bytes = count * 4,
                .data = reinterpret_cast<std::byte*>(multipliers)};
    views[1] = {.type = ElementType::Int8,
                .rank = 1,
                .dims = &channels,
                .bytes = count,
                .data = reinterpret_cast<std::byte*>(shifts)};
    kernels::Call call;
    call.inputs = views;
    return kernels::checkChannelMultipliers(call, 0, channels);
  }
};

constexpr std::int32_t kCounts[] = {1, 2, 3, 4, 5, 8, 11, 12};

TEST(ChannelMultipliers, EveryShiftInEveryPlace) {
  for (const std::int32_t count : kCounts) {
    for (std::int32_t place = 0; place < count; ++place) {
      for (std::int32_t shift = -128; shift < 128; ++shift) {
        Table table;
        table.shifts[place] = static_cast<std::int8_t>(shift);
        const Status expected = shift >= -31 && shift <= 30 ? kOk : kernels::wrongParams(shift);
        EXPECT_EQ(table.check(count), expected) << shift << " at " << place << " of " << count;
      }
    }
  }
}

TEST(ChannelMultipliers, MultipliersAroundTheirBounds) {
  struct Case {
    std::int32_t value;
    bool allowed;
  };
  constexpr std::int32_t kLeast = 1 << 30;
  const Case cases[] = {{0, true},           {1, false},         {kLeast - 1, false},
                        {kLeast, true},      {kLeast + 1, true}, {INT32_MAX, true},
                        {-1, false},         {-kLeast, false},   {INT32_MIN, false},
                        {-kLeast - 1, false}};
  for (const std::int32_t count : kCounts) {
    for (std::int32_t place = 0; place < count; ++place) {
      for (const auto& [value, allowed] : cases) {
        Table table;
        table.multipliers[place] = value;
        EXPECT_EQ(table.check(count), allowed ? kOk : kernels::wrongParams(value))
            << value << " at " << place << " of " << count;
      }
    }
  }
}

TEST(ChannelMultipliers, NothingBehindTheTableCounts) {
  Table table;
  table.multipliers[8] = 1;
  table.shifts[8] = 100;
  EXPECT_TRUE(table.check(8).ok());
  EXPECT_FALSE(table.check(9).ok());
}

}  // namespace
}  // namespace mote::tests
