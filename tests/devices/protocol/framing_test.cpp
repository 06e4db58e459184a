// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Frames against hand-made ones, round trips of every size, and a decoder under garbage.
#include "devices/protocol/framing.h"

#include <gtest/gtest.h>

#include <random>
#include <vector>

#include "core/foundation/checksum.h"

namespace mote::protocol {
namespace {

using Bytes = std::vector<std::byte>;
using Event = FrameDecoder::Event;

Bytes bytes(std::initializer_list<int> values) {
  Bytes result;
  for (const int value : values) result.push_back(static_cast<std::byte>(value));
  return result;
}

Bytes frameOf(const Bytes& payload) {
  Bytes frame(frameBytes(payload.size()));
  frame.resize(encodeFrame(payload, frame));
  return frame;
}

/// What a decoder makes of a line: the payloads, and how many times it said Damaged.
struct Heard {
  std::vector<Bytes> payloads;
  int damaged = 0;
};

Heard hear(FrameDecoder& decoder, const Bytes& line) {
  Heard heard;
  for (const std::byte byte : line) {
    const Event event = decoder.feed(byte);
    if (event == Event::Damaged) ++heard.damaged;
    if (event != Event::Frame) continue;
    const auto payload = decoder.payload();
    heard.payloads.emplace_back(payload.begin(), payload.end());
  }
  return heard;
}

Bytes randomBytes(std::mt19937& random, std::size_t size, int most = 255) {
  std::uniform_int_distribution<int> pick(0, most);
  Bytes result(size);
  for (std::byte& byte : result) byte = static_cast<std::byte>(pick(random));
  return result;
}

TEST(Framing, MatchesFrameMadeByHand) {
  // CRC-32 of "123456789" is 0xCBF43926, the check value of the algorithm's catalogue.
  Bytes payload;
  for (const char c : std::string("123456789")) payload.push_back(static_cast<std::byte>(c));
  Bytes expected = bytes({0, 14});
  expected.insert(expected.end(), payload.begin(), payload.end());
  for (const std::byte byte : bytes({0x26, 0x39, 0xF4, 0xCB, 0})) expected.push_back(byte);
  EXPECT_EQ(frameOf(payload), expected);
}

TEST(Framing, StuffsZeros) {
  // CRC-32 of one zero byte is 0xD202EF8D.
  EXPECT_EQ(frameOf(bytes({0})), bytes({0, 1, 5, 0x8D, 0xEF, 0x02, 0xD2, 0}));
}

TEST(Framing, RoundTripsEverySize) {
  std::mt19937 random(1);
  FrameDecoder decoder;
  for (std::size_t size = 0; size <= kMaxPayload; ++size) {
    for (const int most : {255, 1}) {
      const Bytes payload = randomBytes(random, size, most);
      const Bytes frame = frameOf(payload);
      ASSERT_LE(frame.size(), kMaxFrame);
      ASSERT_EQ(std::count(frame.begin(), frame.end(), std::byte{0}), 2) << size;
      const Heard heard = hear(decoder, frame);
      ASSERT_EQ(heard.damaged, 0);
      ASSERT_EQ(heard.payloads, std::vector<Bytes>{payload}) << size;
    }
  }
}

TEST(Framing, RoundTripsLongStretchesWithoutZero) {
  FrameDecoder decoder;
  for (const std::size_t size : {249U, 250U, 251U, 253U, 254U, 255U, 504U, 508U, 512U, 762U}) {
    const Bytes payload(size, std::byte{0x55});
    EXPECT_EQ(hear(decoder, frameOf(payload)).payloads, std::vector<Bytes>{payload}) << size;
  }
}

TEST(Framing, RefusesTooSmallABuffer) {
  const Bytes payload(100, std::byte{7});
  Bytes frame(frameBytes(100) - 1);
  EXPECT_EQ(encodeFrame(payload, frame), 0U);
}

TEST(Framing, FindsFrameAfterGarbage) {
  FrameDecoder decoder;
  const Bytes payload = bytes({1, 2, 3});
  Bytes line = bytes({0x42, 0x99, 0xFF, 0x13});
  const Bytes frame = frameOf(payload);
  line.insert(line.end(), frame.begin(), frame.end());
  const Heard heard = hear(decoder, line);
  EXPECT_EQ(heard.damaged, 1);
  EXPECT_EQ(heard.payloads, std::vector<Bytes>{payload});
}

TEST(Framing, EveryFlippedBitIsNoticed) {
  const Bytes payload = bytes({1, 0, 3, 200, 0, 0, 9});
  const Bytes frame = frameOf(payload);
  for (std::size_t bit = 8; bit < (frame.size() - 1) * 8; ++bit) {
    Bytes line = frame;
    line[bit / 8] ^= std::byte{1} << (bit % 8);
    line.push_back(std::byte{0});
    FrameDecoder decoder;
    const Heard heard = hear(decoder, line);
    EXPECT_TRUE(heard.payloads.empty()) << bit;
    EXPECT_GE(heard.damaged, 1) << bit;
  }
}

TEST(Framing, OverlongIsDamagedAndForgotten) {
  FrameDecoder decoder;
  Bytes line(100'000, std::byte{0x11});
  line.push_back(std::byte{0});
  EXPECT_EQ(hear(decoder, line).damaged, 1);
  const Bytes payload = bytes({5});
  EXPECT_EQ(hear(decoder, frameOf(payload)).payloads, std::vector<Bytes>{payload});
}

TEST(Framing, RandomLinesNeverFoolTheDecoder) {
  std::mt19937 random(7);
  FrameDecoder decoder;
  for (int round = 0; round < 300; ++round) {
    // Small values make many zeros and short blocks, large ones long blocks.
    Bytes line = randomBytes(random, 2000, round % 3 == 0 ? 3 : 255);
    const Bytes payload = randomBytes(random, random() % kMaxPayload);
    const Bytes frame = frameOf(payload);
    line.insert(line.end(), frame.begin(), frame.end());
    const Heard heard = hear(decoder, line);
    ASSERT_FALSE(heard.payloads.empty());
    ASSERT_EQ(heard.payloads.back(), payload);
  }
}

}  // namespace
}  // namespace mote::protocol
