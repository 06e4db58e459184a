// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// CRC-32 and FNV-1a against published values.
#include "core/foundation/checksum.h"

#include <gtest/gtest.h>

#include <string>

namespace mote {
namespace {

std::span<const std::byte> bytesOf(const std::string& text) {
  return std::as_bytes(std::span(text));
}

TEST(Checksum, Crc32MatchesPublishedValues) {
  EXPECT_EQ(crc32(bytesOf("")), 0U);
  EXPECT_EQ(crc32(bytesOf("123456789")), 0xCBF43926U) << "the check value of CRC-32/ISO-HDLC";
  EXPECT_EQ(crc32(bytesOf("The quick brown fox jumps over the lazy dog")), 0x414FA339U);
}

TEST(Checksum, Crc32ContinuesWhereItStopped) {
  const std::string text = "123456789";
  for (std::size_t cut = 0; cut <= text.size(); ++cut) {
    EXPECT_EQ(crc32(bytesOf(text.substr(cut)), crc32(bytesOf(text.substr(0, cut)))), 0xCBF43926U);
  }
}

TEST(Checksum, Fnv1aMatchesPublishedValues) {
  EXPECT_EQ(nameHash(""), 0x811C9DC5U);
  EXPECT_EQ(nameHash("a"), 0xE40C292CU);
  EXPECT_EQ(nameHash("foobar"), 0xBF9CF968U);
  EXPECT_EQ(bytesHash(bytesOf("foobar")), 0xBF9CF968U);
}

}  // namespace
}  // namespace mote
