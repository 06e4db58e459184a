// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The image writer: bytes where format.h says, sharing, and its refusals.
#include "core/image/image_writer.h"

#include <gtest/gtest.h>

#include <cstring>

#include "core/foundation/checksum.h"

namespace mote::image {
namespace {

struct TwoNumbers {
  std::int32_t first = 7;
  float second = 0.5F;
};

template <typename T>
T recordAt(const Image& image, std::size_t offset) {
  T record;
  std::memcpy(&record, image.bytes.data() + offset, sizeof(T));
  return record;
}

/// in [1, 4] -> node "demo_f32" with weights -> out [1, 4]
ImageWriter demoWriter() {
  ImageWriter writer;
  const TensorId in = writer.addArena({ElementType::Float32, {1, 4}});
  const TensorId weights =
      writer.addConstantOf<float>({ElementType::Float32, {4}}, {1.0F, 2.0F, 3.0F, 4.0F});
  const TensorId out = writer.addArena({ElementType::Float32, {1, 4}, 0.25F, -3});
  writer.addNode({"demo_f32", paramBytes(TwoNumbers{}), {in, weights, kAbsent}, {out}, "first"});
  writer.addInput(in);
  writer.addOutput(out);
  return writer;
}

TEST(ImageWriter, WritesWhatTheFormatSays) {
  ImageWriter writer = demoWriter();
  writer.placeRest();
  const auto image = writer.write();
  ASSERT_TRUE(image.ok());
  const auto header = recordAt<program::Header>(*image, 0);
  EXPECT_EQ(header.magic, program::kMagic);
  EXPECT_EQ(header.version, program::kVersion);
  EXPECT_EQ(header.totalBytes, image->bytes.size());
  EXPECT_EQ(header.arenaBytes, 32U);
  EXPECT_EQ(header.crc, crc32(std::span(image->bytes).subspan(16)));
  EXPECT_EQ(header.tensors.count, 3U);
  EXPECT_EQ(header.operands.count, 2U + 4U);
  EXPECT_EQ(header.dims.count, 3U) << "[1, 4] is stored once";
  for (const auto& section : {header.tensors, header.nodes, header.operands, header.dims,
                              header.params, header.constants, header.names}) {
    EXPECT_EQ(section.offset % program::kAlignment, 0U);
  }
  const auto out = recordAt<program::TensorRecord>(*image, header.tensors.offset + 2 * 20);
  EXPECT_EQ(out.offset, 16U);
  EXPECT_EQ(out.scale, 0.25F);
  EXPECT_EQ(out.zeroPoint, -3);
  const auto node = recordAt<program::NodeRecord>(*image, header.nodes.offset);
  EXPECT_EQ(node.kernel, nameHash("demo_f32"));
  EXPECT_EQ(node.inputCount, 3);
  EXPECT_EQ(node.paramBytes, sizeof(TwoNumbers));
  EXPECT_EQ(recordAt<TwoNumbers>(*image, header.params.offset + node.params).second, 0.5F);
  EXPECT_EQ(recordAt<std::uint16_t>(*image, header.operands.offset + 2 * (node.operands + 2)),
            kAbsent);
  EXPECT_STREQ(reinterpret_cast<const char*>(image->bytes.data() + header.names.offset), "first");
}

TEST(ImageWriter, SharesEqualConstantsAndParameters) {
  ImageWriter writer = demoWriter();
  const TensorId again =
      writer.addConstantOf<float>({ElementType::Float32, {2, 2}}, {1.0F, 2.0F, 3.0F, 4.0F});
  writer.addNode({"demo_f32", paramBytes(TwoNumbers{}), {0, again}, {2}, ""});
  writer.placeRest();
  const auto image = writer.write(false);
  ASSERT_TRUE(image.ok());
  const auto header = recordAt<program::Header>(*image, 0);
  EXPECT_EQ(header.constants.count, 16U);
  EXPECT_EQ(header.params.count, sizeof(TwoNumbers));
  EXPECT_EQ(header.names.count, 0U);
}

TEST(ImageWriter, KeepsTheCallersPlaces) {
  ImageWriter writer = demoWriter();
  writer.place(0, 64);
  writer.place(2, 64);
  const auto image = writer.write();
  ASSERT_TRUE(image.ok());
  EXPECT_EQ(image->arenaBytes, 80U);
}

void expectRefused(const ImageWriter& writer, const std::string& code) {
  const auto image = writer.write();
  ASSERT_FALSE(image.ok());
  EXPECT_EQ(image.error().code, code);
}

TEST(ImageWriter, RefusesWhatAProgramCannotHold) {
  expectRefused(demoWriter(), "image.place");

  ImageWriter misplaced = demoWriter();
  misplaced.placeRest();
  misplaced.place(0, 8);
  expectRefused(misplaced, "image.place");

  ImageWriter shortConstant = demoWriter();
  shortConstant.addConstantOf<float>({ElementType::Float32, {3}}, {1.0F});
  shortConstant.placeRest();
  expectRefused(shortConstant, "image.constant");

  ImageWriter huge = demoWriter();
  huge.addArena({ElementType::Float32, {65536, 65536}});
  huge.placeRest();
  expectRefused(huge, "image.tensor");

  ImageWriter writesConstant = demoWriter();
  writesConstant.addNode({"demo_f32", {}, {0}, {1}, ""});
  writesConstant.placeRest();
  expectRefused(writesConstant, "image.node");

  ImageWriter crowded = demoWriter();
  crowded.addNode({"demo_f32", {}, std::vector<TensorId>(program::kMaxOperands, 0), {2}, ""});
  crowded.placeRest();
  expectRefused(crowded, "image.operands");

  ImageWriter constantInput = demoWriter();
  constantInput.addInput(1);
  constantInput.placeRest();
  expectRefused(constantInput, "image.interface");
}

TEST(ImageWriter, ScratchIsANodesLastOutputOnly) {
  const auto writeWith = [](std::vector<TensorId> inputs, std::vector<TensorId> outputs) {
    ImageWriter writer;
    writer.addArena({ElementType::Int8, {4}});
    writer.addArena({ElementType::Int8, {4}});
    writer.addScratch(33);
    writer.addNode({"copy", {}, std::move(inputs), std::move(outputs), ""});
    writer.placeRest();
    return writer.write();
  };
  const auto image = writeWith({0}, {1, 2});
  ASSERT_TRUE(image.ok()) << image.error().text();
  EXPECT_EQ(image->arenaBytes, 80U);
  EXPECT_EQ(writeWith({2}, {1}).error().code, "image.node");
  EXPECT_EQ(writeWith({0}, {2, 1}).error().code, "image.node");
}

}  // namespace
}  // namespace mote::image
