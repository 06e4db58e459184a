// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files that break the format, each refused with what and where.
#include <gtest/gtest.h>

#include <cstring>

#include "core/formats/tflite/tflite_format.h"
#include "tests/core/formats/tflite/scene.h"

namespace mote::tflite_format {
namespace {

using enum BuiltinOperator;
using schema::Padding;

std::vector<std::byte> bytesOf(const std::string& text) {
  const auto raw = std::as_bytes(std::span(text));
  return {raw.begin(), raw.end()};
}

std::string codeOf(const std::vector<std::byte>& bytes) {
  const auto model = parse(bytes);
  return model.ok() ? "accepted" : model.error().code;
}

TEST(Hostile, IdentifierAloneIsNoModel) {
  EXPECT_EQ(codeOf({}), "tflite.not-a-model");
  EXPECT_EQ(codeOf(bytesOf("TFL3")), "tflite.not-a-model");
  EXPECT_EQ(codeOf(bytesOf(std::string("\x10\0\0\0TFL3", 8))), "tflite.tables");
  EXPECT_EQ(codeOf(bytesOf(std::string("\xFF\xFF\xFF\xFFTFL3", 8))), "tflite.tables");
  EXPECT_EQ(codeOf(bytesOf(std::string("\x10\0\0\0TFL3", 8) + std::string(100, '\xFF'))),
            "tflite.tables");
}

TEST(Hostile, EveryTruncationIsRefused) {
  Scene s;
  s.node(ADD, {s.input({1, 4}), s.weights({4})}, {s.result({1, 4})});
  const auto bytes = s.bytes();
  ASSERT_EQ(codeOf(bytes), "accepted");
  // The builder writes from the end, so that what is cut first is needed.
  for (std::size_t size = 0; size + 4 < bytes.size(); ++size)
    ASSERT_NE(codeOf({bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size)}),
              "accepted")
        << size;
}

TEST(Hostile, AnyAddressWillDo) {
  Scene s;
  s.node(RELU, {s.input({1, 4})}, {s.result({1, 4})});
  const auto bytes = s.bytes();
  for (std::size_t shift = 1; shift < 16; shift += 5) {
    std::vector<std::byte> moved(bytes.size() + shift);
    std::memcpy(moved.data() + shift, bytes.data(), bytes.size());
    EXPECT_TRUE(parse(std::span(moved).subspan(shift)).ok());
  }
}

TEST(Hostile, NoGraph) {
  flatbuffers::FlatBufferBuilder tables;
  schema::FinishModelBuffer(tables, schema::CreateModel(tables, 3));
  const auto* raw = reinterpret_cast<const std::byte*>(tables.GetBufferPointer());
  EXPECT_EQ(codeOf({raw, raw + tables.GetSize()}), "tflite.no-graph");
}

struct Broken {
  const char* name;
  const char* code;
  std::vector<std::byte> (*build)(Scene&);
};

void PrintTo(const Broken& one, std::ostream* stream) {
  *stream << one.name;
}

std::vector<std::byte> convOf(Scene& s, const Shape& weights, std::int32_t stride,
                              std::int32_t dilation) {
  s.node(CONV_2D, {s.input({1, 4, 4, 2}), s.weights(weights)}, {s.result({1, 4, 4, 2})},
         Kind::Conv2DOptions,
         schema::CreateConv2DOptions(s.tables(), Padding::SAME, stride, stride,
                                     schema::ActivationFunction::NONE, dilation, dilation));
  return s.bytes();
}

const Broken kBroken[] = {
    {"BufferIndex", "tflite.buffer",
     [](Scene& s) {
       s.node(ADD, {s.input({4}), s.file.tensorOfBuffer("c", TensorType::FLOAT32, {4}, 99)},
              {s.result({4})});
       return s.bytes();
     }},
    {"InputIndex", "tflite.tensor-index",
     [](Scene& s) {
       s.node(RELU, {77}, {s.result({4})});
       return s.bytes();
     }},
    {"NegativeIndex", "tflite.tensor-index",
     [](Scene& s) {
       s.node(RELU, {-2}, {s.result({4})});
       return s.bytes();
     }},
    {"OutputIndex", "tflite.tensor-index",
     [](Scene& s) {
       s.node(RELU, {s.input({4})}, {-1});
       return s.bytes();
     }},
    {"GraphInputIndex", "tflite.tensor-index", [](Scene& s) { return s.file.finish({5}, {}); }},
    {"GraphOutputIndex", "tflite.tensor-index", [](Scene& s) { return s.file.finish({}, {-1}); }},
    {"OperatorCode", "tflite.operator-code",
     [](Scene& s) {
       s.file.nodeOfCode(3, {s.input({4})}, {s.result({4})});
       return s.bytes();
     }},
    {"ConstantTooShort", "tflite.content",
     [](Scene& s) {
       s.node(ADD, {s.input({4}), s.file.constant<float>("c", TensorType::FLOAT32, {4}, {1, 2, 3})},
              {s.result({4})});
       return s.bytes();
     }},
    {"NegativeSize", "tflite.shape",
     [](Scene& s) {
       s.node(RELU, {s.inner({4, -4})}, {s.result({4})});
       return s.bytes();
     }},
    {"HugeShape", "tflite.shape",
     [](Scene& s) {
       s.node(RELU, {s.inner({1 << 30, 1 << 30, 1 << 30})}, {s.result({4})});
       return s.bytes();
     }},
    {"TooManyDims", "tflite.shape",
     [](Scene& s) {
       s.node(RELU, {s.inner(Shape(40, 1))}, {s.result({4})});
       return s.bytes();
     }},
    {"ScalesThatDoNotFit", "tflite.quantization",
     [](Scene& s) {
       s.node(RELU, {s.input({4}, TensorType::INT8, {{1, 2, 3}, {0, 0, 0}, 0})}, {s.result({4})});
       return s.bytes();
     }},
    {"ScaleAxis", "tflite.quantization",
     [](Scene& s) {
       s.node(RELU, {s.input({4}, TensorType::INT8, {{1, 2}, {0, 0}, -7})}, {s.result({4})});
       return s.bytes();
     }},
    {"ZeroPointOutside", "tflite.quantization",
     [](Scene& s) {
       s.node(RELU, {s.input({4}, TensorType::INT8, perTensor(1.0F, 128))}, {s.result({4})});
       return s.bytes();
     }},
    {"ScaleNotANumber", "tflite.quantization",
     [](Scene& s) {
       s.node(RELU, {s.input({4}, TensorType::INT8, perTensor(NAN, 0))}, {s.result({4})});
       return s.bytes();
     }},
    {"ReadsWhatNothingMakes", "tflite.order",
     [](Scene& s) {
       s.node(RELU, {s.inner({4})}, {s.result({4})});
       return s.bytes();
     }},
    {"Cycle", "tflite.order",
     [](Scene& s) {
       const auto one = s.inner({4});
       const auto two = s.result({4});
       s.node(RELU, {two}, {one});
       s.node(RELU, {one}, {two});
       return s.bytes();
     }},
    {"MadeTwice", "tflite.made-twice",
     [](Scene& s) {
       const auto x = s.input({4});
       const auto y = s.result({4});
       s.node(RELU, {x}, {y});
       s.node(ABS, {x}, {y});
       return s.bytes();
     }},
    {"MakesAConstant", "tflite.made-twice",
     [](Scene& s) {
       s.node(RELU, {s.input({4})}, {s.weights({4})});
       return s.bytes();
     }},
    {"MakesItsInput", "tflite.made-twice",
     [](Scene& s) {
       const auto x = s.input({4});
       s.node(RELU, {x}, {x});
       return s.bytes();
     }},
    {"ConstantAsInput", "tflite.input",
     [](Scene& s) { return s.file.finish({s.weights({4})}, {}); }},
    {"OperatorWithoutInputs", "tflite.operands",
     [](Scene& s) {
       s.node(CONV_2D, {}, {s.result({4})});
       return s.bytes();
     }},
    {"OperandLeftOut", "tflite.operands",
     [](Scene& s) {
       s.node(ADD, {s.input({4}), -1}, {s.result({4})});
       return s.bytes();
     }},
    {"ConvOfAVector", "tflite.rank",
     [](Scene& s) {
       s.node(CONV_2D, {s.input({4}), s.weights({4})}, {s.result({4})});
       return s.bytes();
     }},
    {"StrideZero", "tflite.window",
     [](Scene& s) {
       return convOf(s, {2, 3, 3, 2}, 0, 1);
     }},
    {"DilationNegative", "tflite.window",
     [](Scene& s) {
       return convOf(s, {2, 3, 3, 2}, 1, -3);
     }},
    {"ChannelsThatDoNotFit", "tflite.channels",
     [](Scene& s) {
       return convOf(s, {2, 3, 3, 7}, 1, 1);
     }},
    {"AxisOutside", "tflite.axis",
     [](Scene& s) {
       s.node(CONCATENATION, {s.input({4}), s.input({4})}, {s.result({8})},
              Kind::ConcatenationOptions, schema::CreateConcatenationOptions(s.tables(), 9));
       return s.bytes();
     }},
    {"Sparse", "tflite.sparse",
     [](Scene& s) {
       const Shape shape = {4};
       auto& tables = s.tables();
       const std::vector tensors = {
           schema::CreateTensorDirect(tables, &shape, TensorType::FLOAT32, 0, "x", 0, false,
                                      schema::CreateSparsityParameters(tables))};
       const std::vector graphs = {schema::CreateSubGraphDirect(tables, &tensors)};
       schema::FinishModelBuffer(tables, schema::CreateModelDirect(tables, 3, nullptr, &graphs));
       const auto* raw = reinterpret_cast<const std::byte*>(tables.GetBufferPointer());
       return std::vector<std::byte>(raw, raw + tables.GetSize());
     }},
    {"DataOutsideTheTables", "tflite.outside",
     [](Scene& s) {
       const Shape shape = {4};
       auto& tables = s.tables();
       const std::vector tensors = {
           schema::CreateTensorDirect(tables, &shape, TensorType::FLOAT32, 1, "x")};
       const std::vector graphs = {schema::CreateSubGraphDirect(tables, &tensors)};
       const std::vector buffers = {schema::CreateBuffer(tables),
                                    schema::CreateBuffer(tables, 0, 4096, 16)};
       schema::FinishModelBuffer(
           tables, schema::CreateModelDirect(tables, 3, nullptr, &graphs, nullptr, &buffers));
       const auto* raw = reinterpret_cast<const std::byte*>(tables.GetBufferPointer());
       return std::vector<std::byte>(raw, raw + tables.GetSize());
     }},
};

class BrokenFile : public testing::TestWithParam<Broken> {};

TEST_P(BrokenFile, IsRefusedWithWhatAndWhere) {
  Scene scene;
  const auto model = parse(GetParam().build(scene));
  ASSERT_FALSE(model.ok());
  EXPECT_EQ(model.error().code, GetParam().code) << model.error().text();
  EXPECT_EQ(model.error().kind, ErrorKind::Refused);
  EXPECT_FALSE(model.error().arguments.empty()) << "names nothing: " << model.error().text();
}

INSTANTIATE_TEST_SUITE_P(All, BrokenFile, testing::ValuesIn(kBroken),
                         [](const auto& info) { return std::string(info.param.name); });

}  // namespace
}  // namespace mote::tflite_format
