// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The walk over raw bytes: where a file is damaged, and shapes of files that would cost too much.
#include <gmock/gmock.h>

#include "core/formats/onnx/utf8.h"
#include "core/formats/onnx/wire_check.h"
#include "tests/core/formats/onnx/model_builder.h"

namespace mote::onnx_format {
namespace {

using ::testing::HasSubstr;

std::span<const std::byte> bytesOf(const std::string& text) {
  return std::as_bytes(std::span(text));
}

// A protobuf field with a length, by hand.
std::string field(int number, const std::string& content) {
  std::string bytes(1, static_cast<char>(number << 3 | 2));
  std::size_t length = content.size();
  for (; length > 0x7F; length >>= 7) bytes += static_cast<char>((length & 0x7F) | 0x80);
  return bytes + static_cast<char>(length) + content;
}

TEST(Wire, EveryTruncationInsideAPartIsFound) {
  auto b = reluModel();
  b.floats("w", {8}, {1, 2, 3, 4, 5, 6, 7, 8});
  const std::string whole = b.model.SerializeAsString();
  ASSERT_TRUE(checkWire(bytesOf(whole)).ok());
  for (std::size_t size = 1; size < whole.size(); ++size) {
    // Protobuf agrees about which prefixes are damaged.
    onnx::ModelProto model;
    const bool readable = model.ParseFromString(whole.substr(0, size));
    EXPECT_EQ(checkWire(bytesOf(whole.substr(0, size))).ok(), readable) << size;
    EXPECT_FALSE(parse(bytesOf(whole.substr(0, size)), {}).ok()) << size;
  }
}

TEST(Wire, TellsWhere) {
  auto b = reluModel();
  const std::string whole = b.model.SerializeAsString();
  const auto at = whole.rfind("Relu");
  std::string damaged = whole;
  damaged[at - 1] = 0x7F;
  const auto result = parse(bytesOf(damaged), {});
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.error().code, "onnx.damaged");
  EXPECT_THAT(result.error().text(), HasSubstr("'graph.node[0].op_type'"));
  EXPECT_THAT(result.error().text(), HasSubstr("at byte " + std::to_string(at)));
}

TEST(Wire, RefusesDeepNesting) {
  // A graph in an attribute of a node of a graph, a thousand times.
  std::string graph;
  for (int i = 0; i < 1000; ++i) graph = field(1, field(5, field(6, graph)));
  const auto result = checkWire(bytesOf(field(7, graph)));
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.error().code, "onnx.nesting");
}

TEST(Wire, RefusesMillionsOfEmptyParts) {
  std::string nodes;
  for (int i = 0; i < 3'000'000; ++i) nodes += field(1, "");
  const auto result = checkWire(bytesOf(field(7, nodes)));
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.error().code, "onnx.too-many-parts");
}

TEST(Wire, RefusesGroupsAndBadTags) {
  EXPECT_EQ(checkWire(bytesOf(std::string("\x0B", 1))).error().code, "onnx.damaged");
  EXPECT_EQ(checkWire(bytesOf(std::string("\x00\x01", 2))).error().code, "onnx.damaged");
  EXPECT_EQ(checkWire(bytesOf(std::string(11, '\xFF'))).error().code, "onnx.damaged");
}

TEST(Utf8, FollowsTheStandard) {
  const auto valid = [](const std::string& text) { return isUtf8(bytesOf(text)); };
  EXPECT_TRUE(valid("plain"));
  EXPECT_TRUE(
      valid("Gr\xC3\xB6\xC3\x9F"
            "e"));
  EXPECT_TRUE(valid("\xE2\x82\xAC"));
  EXPECT_TRUE(valid("\xF0\x9F\x98\x80"));
  EXPECT_TRUE(valid(""));
  EXPECT_FALSE(valid("\xC3"));
  EXPECT_FALSE(valid("\xC0\x80")) << "overlong";
  EXPECT_FALSE(valid("\xE0\x9F\xBF")) << "overlong";
  EXPECT_FALSE(valid("\xED\xA0\x80")) << "surrogate";
  EXPECT_FALSE(valid("\xF4\x90\x80\x80")) << "beyond U+10FFFF";
  EXPECT_FALSE(valid("\xFF"));
  EXPECT_FALSE(valid(std::string("a\0b", 3)));
}

}  // namespace
}  // namespace mote::onnx_format
