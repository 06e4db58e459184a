// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The files, operator by operator.
#include "tests/fuzz/tflite_models.h"

#include "tests/core/formats/tflite/scene.h"

namespace mote::fuzz {
namespace {

using namespace tflite_format;
using enum BuiltinOperator;
using schema::ActivationFunction;
using schema::Padding;

std::string textOf(Scene& scene) {
  const auto bytes = scene.bytes();
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

std::string floatFile() {
  Scene s;
  const auto conv = s.inner({1, 4, 4, 3});
  s.node(CONV_2D, {s.input({1, 8, 8, 2}), s.weights({3, 3, 3, 2}), s.weights({3})}, {conv},
         Kind::Conv2DOptions,
         schema::CreateConv2DOptions(s.tables(), Padding::SAME, 2, 2, ActivationFunction::RELU6));
  const auto pool = s.inner({1, 2, 2, 3});
  s.node(MAX_POOL_2D, {conv}, {pool}, Kind::Pool2DOptions,
         schema::CreatePool2DOptions(s.tables(), Padding::VALID, 2, 2, 2, 2));
  const auto wide = s.inner({1, 4, 4, 3});
  s.node(RESIZE_BILINEAR, {pool, s.file.ints("size", {4, 4})}, {wide}, Kind::ResizeBilinearOptions,
         schema::CreateResizeBilinearOptions(s.tables(), false, true));
  const auto sum = s.inner({1, 4, 4, 3});
  s.node(ADD, {wide, conv}, {sum}, Kind::AddOptions, schema::CreateAddOptions(s.tables()));
  const auto mean = s.inner({1, 3});
  s.node(MEAN, {sum, s.file.ints("axes", {1, 2})}, {mean}, Kind::ReducerOptions,
         schema::CreateReducerOptions(s.tables(), false));
  const auto dense = s.inner({1, 4});
  s.node(FULLY_CONNECTED, {mean, s.weights({4, 3}), -1}, {dense}, Kind::FullyConnectedOptions,
         schema::CreateFullyConnectedOptions(s.tables(), ActivationFunction::RELU));
  s.node(SOFTMAX, {dense}, {s.result({1, 4})}, Kind::SoftmaxOptions,
         schema::CreateSoftmaxOptions(s.tables(), 1.0F));
  return textOf(s);
}

std::string int8File() {
  Scene s;
  const Steps steps = perTensor(0.05F, 3);
  const Steps channels{{0.01F, 0.02F, 0.03F, 0.04F}, {0, 0, 0, 0}, 3};
  const auto x = s.input({1, 6, 6, 2}, int8(0.05F, 3));
  const auto conv = s.inner({1, 6, 6, 4}, TensorType::INT8, steps);
  s.node(DEPTHWISE_CONV_2D, {x, s.weights8({1, 3, 3, 4}, channels), s.bias32(4, 100, steps)},
         {conv}, Kind::DepthwiseConv2DOptions,
         schema::CreateDepthwiseConv2DOptions(s.tables(), Padding::SAME, 1, 1, 2,
                                              ActivationFunction::RELU));
  const auto padded = s.inner({1, 8, 8, 4}, TensorType::INT8, steps);
  s.node(PAD,
         {conv, s.file.constant<std::int32_t>("pads", TensorType::INT32, {4, 2},
                                              {0, 0, 1, 1, 1, 1, 0, 0})},
         {padded});
  const auto pool = s.inner({1, 2, 2, 4}, TensorType::INT8, steps);
  s.node(AVERAGE_POOL_2D, {padded}, {pool}, Kind::Pool2DOptions,
         schema::CreatePool2DOptions(s.tables(), Padding::VALID, 4, 4, 4, 4));
  const auto flat = s.inner({1, 16}, TensorType::INT8, steps);
  s.node(RESHAPE, {pool, s.file.ints("shape", {1, -1})}, {flat});
  const auto dense = s.inner({1, 3}, TensorType::INT8, perTensor(0.1F, -4));
  s.node(FULLY_CONNECTED,
         {flat, s.weights8({3, 16}, perTensor(0.02F, 0)), s.bias32(3, 50, perTensor(0.001F, 0))},
         {dense}, Kind::FullyConnectedOptions, schema::CreateFullyConnectedOptions(s.tables()));
  const auto scores = s.inner({1, 3}, TensorType::INT8, perTensor(1.0F / 256.0F, -128));
  s.node(SOFTMAX, {dense}, {scores}, Kind::SoftmaxOptions,
         schema::CreateSoftmaxOptions(s.tables(), 1.0F));
  s.node(DEQUANTIZE, {scores}, {s.result({1, 3})});
  return textOf(s);
}

std::string movementFile() {
  Scene s;
  const auto x = s.input({1, 4, 6, 3});
  const auto left = s.inner({1, 4, 3, 3});
  const auto right = s.inner({1, 4, 3, 3});
  s.node(SPLIT, {s.file.ints("axis", {2}), x}, {left, right}, Kind::SplitOptions,
         schema::CreateSplitOptions(s.tables(), 2));
  const auto both = s.inner({1, 4, 3, 6});
  s.node(CONCATENATION, {right, left}, {both}, Kind::ConcatenationOptions,
         schema::CreateConcatenationOptions(s.tables(), -1));
  const auto cut = s.inner({4, 3, 6});
  s.node(STRIDED_SLICE,
         {both, s.file.ints("begin", {0, 0, 0, 0}), s.file.ints("end", {1, 4, 3, 6}),
          s.file.ints("step", {1, 1, 1, 1})},
         {cut}, Kind::StridedSliceOptions,
         schema::CreateStridedSliceOptions(s.tables(), 2, 4, 0, 0, 1));
  const auto turned = s.inner({3, 6, 4});
  s.node(TRANSPOSE, {cut, s.file.ints("order", {1, 2, 0})}, {turned});
  const auto gathered = s.inner({2, 6, 4});
  s.node(GATHER, {turned, s.file.ints("rows", {2, 0})}, {gathered}, Kind::GatherOptions,
         schema::CreateGatherOptions(s.tables(), 0));
  const auto half = s.file.constant<std::uint16_t>("half", TensorType::FLOAT16, {4},
                                                   {0x3C00, 0x3E00, 0x0000, 0xBC00});
  const auto widened = s.inner({4});
  s.node(DEQUANTIZE, {half}, {widened});
  const auto scaled = s.inner({2, 6, 4});
  s.node(MUL, {gathered, widened}, {scaled}, Kind::MulOptions,
         schema::CreateMulOptions(s.tables(), ActivationFunction::RELU_N1_TO_1));
  const auto top = s.inner({6, 4});
  const auto rest = s.inner({6, 4});
  s.node(UNPACK, {scaled}, {top, rest}, Kind::UnpackOptions,
         schema::CreateUnpackOptions(s.tables(), 2, 0));
  s.node(BATCH_MATMUL, {top, rest}, {s.result({6, 6})}, Kind::BatchMatMulOptions,
         schema::CreateBatchMatMulOptions(s.tables(), false, true));
  s.file.custom("Keep", {rest}, {s.inner({6, 4})}, {1, 2, 3, 4});
  return textOf(s);
}

}  // namespace

std::vector<NamedFile> tfliteFiles() {
  return {{"float", floatFile}, {"int8", int8File}, {"movement", movementFile}};
}

}  // namespace mote::fuzz
