// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Operators that move, join, cut and resize, in float32, against TensorFlow Lite's own interpreter;
// each also behind a convolution, where the data is at hand in ONNX's order of axes.
#include <gtest/gtest.h>

#include "tests/core/formats/tflite/operator_case.h"

namespace mote::tflite_format {
namespace {

using enum BuiltinOperator;
using schema::Padding;

struct Movement {
  const char* name;
  void (*build)(Scene&, std::int32_t x);  ///< x is [1, 4, 6, 3]
};

void PrintTo(const Movement& one, std::ostream* stream) {
  *stream << one.name;
}

const Shape kShape = {1, 4, 6, 3};

void resizeBilinear(Scene& s, std::int32_t x, bool align, bool half) {
  s.node(RESIZE_BILINEAR, {x, s.file.ints("size", {7, 9})}, {s.result({1, 7, 9, 3})},
         Kind::ResizeBilinearOptions, schema::CreateResizeBilinearOptions(s.tables(), align, half));
}

void resizeNearest(Scene& s, std::int32_t x, bool align, bool half) {
  s.node(RESIZE_NEAREST_NEIGHBOR, {x, s.file.ints("size", {7, 9})}, {s.result({1, 7, 9, 3})},
         Kind::ResizeNearestNeighborOptions,
         schema::CreateResizeNearestNeighborOptions(s.tables(), align, half));
}

void strided(Scene& s, std::int32_t x, const Shape& begin, const Shape& end, const Shape& step,
             std::int32_t beginMask, std::int32_t endMask, std::int32_t shrink, const Shape& y) {
  s.node(STRIDED_SLICE,
         {x, s.file.ints("begin", begin), s.file.ints("end", end), s.file.ints("step", step)},
         {s.result(y)}, Kind::StridedSliceOptions,
         schema::CreateStridedSliceOptions(s.tables(), beginMask, endMask, 0, 0, shrink));
}

const Movement kMovements[] = {
    {"SpaceToBatch",
     [](Scene& s, std::int32_t x) {
       const std::vector<std::int32_t> pads = {0, 0, 1, 2};
       s.node(SPACE_TO_BATCH_ND,
              {x, s.file.ints("block", {2, 3}),
               s.file.constant("pads", TensorType::INT32, {2, 2}, pads)},
              {s.result({6, 2, 3, 3})});
     }},
    {"BatchToSpace",
     [](Scene& s, std::int32_t x) {
       const std::vector<std::int32_t> none = {0, 0, 0, 0};
       const std::vector<std::int32_t> crops = {1, 0, 0, 2};
       const std::int32_t block = s.file.ints("block", {2, 2});
       const std::int32_t parts = s.inner({4, 2, 3, 3});
       s.node(SPACE_TO_BATCH_ND,
              {x, block, s.file.constant("pads", TensorType::INT32, {2, 2}, none)}, {parts});
       s.node(BATCH_TO_SPACE_ND,
              {parts, block, s.file.constant("crops", TensorType::INT32, {2, 2}, crops)},
              {s.result({1, 3, 4, 3})});
     }},
    {"Reshape",
     [](Scene& s, std::int32_t x) {
       s.node(RESHAPE, {x, s.file.ints("shape", {2, -1})}, {s.result({2, 36})});
     }},
    {"ReshapeByOption",
     [](Scene& s, std::int32_t x) {
       const Shape shape = {4, 18};
       s.node(RESHAPE, {x}, {s.result({4, 18})}, Kind::ReshapeOptions,
              schema::CreateReshapeOptionsDirect(s.tables(), &shape));
     }},
    {"Squeeze",
     [](Scene& s, std::int32_t x) {
       const Shape axes = {0};
       s.node(SQUEEZE, {x}, {s.result({4, 6, 3})}, Kind::SqueezeOptions,
              schema::CreateSqueezeOptionsDirect(s.tables(), &axes));
     }},
    {"ExpandDims",
     [](Scene& s, std::int32_t x) {
       s.node(EXPAND_DIMS, {x, s.file.ints("axis", {-1})}, {s.result({1, 4, 6, 3, 1})});
     }},
    {"Transpose",
     [](Scene& s, std::int32_t x) {
       s.node(TRANSPOSE, {x, s.file.ints("order", {0, 3, 2, 1})}, {s.result({1, 3, 6, 4})});
     }},
    {"Tile",
     [](Scene& s, std::int32_t x) {
       s.node(TILE, {x, s.file.ints("times", {1, 2, 1, 3})}, {s.result({1, 8, 6, 9})});
     }},
    {"Slice",
     [](Scene& s, std::int32_t x) {
       s.node(SLICE, {x, s.file.ints("begin", {0, 1, 2, 1}), s.file.ints("size", {1, 2, -1, 1})},
              {s.result({1, 2, 4, 1})});
     }},
    {"StridedSlice",
     [](Scene& s, std::int32_t x) {
       strided(s, x, {0, 1, -2, 0}, {1, 4, 0, 3}, {1, 2, -2, 1}, 1, 8, 0, {1, 2, 2, 3});
     }},
    {"StridedSliceShrinks",
     [](Scene& s, std::int32_t x) {
       strided(s, x, {0, -1, 0, 0}, {1, 0, 6, 3}, {1, 1, 1, 1}, 0, 0, 2, {1, 6, 3});
     }},
    {"StridedSliceReversesAll",
     [](Scene& s, std::int32_t x) {
       strided(s, x, {0, 0, 0, 0}, {0, 0, 0, 0}, {1, -1, 1, 1}, 15, 15, 0, kShape);
     }},
    {"Reverse",
     [](Scene& s, std::int32_t x) {
       s.node(REVERSE_V2, {x, s.file.ints("axis", {2})}, {s.result(kShape)});
     }},
    {"Split",
     [](Scene& s, std::int32_t x) {
       s.node(SPLIT, {s.file.ints("axis", {2}), x},
              {s.result({1, 4, 3, 3}), s.result({1, 4, 3, 3})}, Kind::SplitOptions,
              schema::CreateSplitOptions(s.tables(), 2));
     }},
    {"SplitV",
     [](Scene& s, std::int32_t x) {
       s.node(SPLIT_V, {x, s.file.ints("sizes", {1, -1}), s.file.ints("axis", {3})},
              {s.result({1, 4, 6, 1}), s.result({1, 4, 6, 2})}, Kind::SplitVOptions,
              schema::CreateSplitVOptions(s.tables(), 2));
     }},
    {"Unpack",
     [](Scene& s, std::int32_t x) {
       s.node(UNPACK, {x}, {s.result({1, 4, 6}), s.result({1, 4, 6}), s.result({1, 4, 6})},
              Kind::UnpackOptions, schema::CreateUnpackOptions(s.tables(), 3, -1));
     }},
    {"Pack",
     [](Scene& s, std::int32_t x) {
       s.node(PACK, {x, s.input(kShape)}, {s.result({1, 2, 4, 6, 3})}, Kind::PackOptions,
              schema::CreatePackOptions(s.tables(), 2, 1));
     }},
    {"Gather",
     [](Scene& s, std::int32_t x) {
       s.node(GATHER, {x, s.file.ints("rows", {3, 0, 3})}, {s.result({1, 3, 6, 3})},
              Kind::GatherOptions, schema::CreateGatherOptions(s.tables(), 1));
     }},
    {"GatherNd",
     [](Scene& s, std::int32_t x) {
       const std::vector<std::int32_t> places = {0, 3, 5, 0, 0, 1};
       s.node(GATHER_ND, {x, s.file.constant("places", TensorType::INT32, {2, 3}, places)},
              {s.result({2, 3})});
     }},
    {"TopK",
     [](Scene& s, std::int32_t x) {
       const std::int32_t count =
           s.file.constant("count", TensorType::INT32, {}, std::vector<std::int32_t>{2});
       s.node(TOPK_V2, {x, count},
              {s.result({1, 4, 6, 2}), s.result({1, 4, 6, 2}, TensorType::INT32)});
     }},
    {"Concatenation",
     [](Scene& s, std::int32_t x) {
       s.node(CONCATENATION, {x, s.input({1, 4, 6, 2})}, {s.result({1, 4, 6, 5})},
              Kind::ConcatenationOptions, schema::CreateConcatenationOptions(s.tables(), -1));
     }},
    {"Pad",
     [](Scene& s, std::int32_t x) {
       s.node(PAD,
              {x, s.file.constant<std::int32_t>("pads", TensorType::INT32, {4, 2},
                                                {0, 0, 1, 2, 0, 1, 2, 0})},
              {s.result({1, 7, 7, 5})});
     }},
    {"PadV2",
     [](Scene& s, std::int32_t x) {
       s.node(PADV2,
              {x,
               s.file.constant<std::int32_t>("pads", TensorType::INT32, {4, 2},
                                             {0, 0, 1, 2, 0, 1, 2, 0}),
               s.file.constant<float>("value", TensorType::FLOAT32, {1}, {1.5F})},
              {s.result({1, 7, 7, 5})});
     }},
    {"MirrorPad",
     [](Scene& s, std::int32_t x) {
       s.node(MIRROR_PAD,
              {x, s.file.constant<std::int32_t>("pads", TensorType::INT32, {4, 2},
                                                {0, 0, 1, 2, 0, 1, 2, 0})},
              {s.result({1, 7, 7, 5})}, Kind::MirrorPadOptions,
              schema::CreateMirrorPadOptions(s.tables(), schema::MirrorPadMode::REFLECT));
     }},
    {"ResizeBilinear", [](Scene& s, std::int32_t x) { resizeBilinear(s, x, false, false); }},
    {"ResizeBilinearHalf", [](Scene& s, std::int32_t x) { resizeBilinear(s, x, false, true); }},
    {"ResizeBilinearCorners", [](Scene& s, std::int32_t x) { resizeBilinear(s, x, true, false); }},
    {"ResizeNearest", [](Scene& s, std::int32_t x) { resizeNearest(s, x, false, false); }},
    {"ResizeNearestHalf", [](Scene& s, std::int32_t x) { resizeNearest(s, x, false, true); }},
    {"ResizeNearestCorners", [](Scene& s, std::int32_t x) { resizeNearest(s, x, true, false); }},
    {"SpaceToDepth",
     [](Scene& s, std::int32_t x) {
       s.node(SPACE_TO_DEPTH, {x}, {s.result({1, 2, 3, 12})}, Kind::SpaceToDepthOptions,
              schema::CreateSpaceToDepthOptions(s.tables(), 2));
     }},
    {"DepthToSpace",
     [](Scene& s, std::int32_t x) {
       const auto deep = s.inner({1, 2, 3, 12});
       s.node(SPACE_TO_DEPTH, {x}, {deep}, Kind::SpaceToDepthOptions,
              schema::CreateSpaceToDepthOptions(s.tables(), 2));
       const auto turned = s.inner({1, 3, 2, 12});
       s.node(TRANSPOSE, {deep, s.file.ints("order", {0, 2, 1, 3})}, {turned});
       s.node(DEPTH_TO_SPACE, {turned}, {s.result({1, 6, 4, 3})}, Kind::DepthToSpaceOptions,
              schema::CreateDepthToSpaceOptions(s.tables(), 2));
     }},
    {"CumSum",
     [](Scene& s, std::int32_t x) {
       s.node(CUMSUM, {x, s.file.constant<std::int32_t>("axis", TensorType::INT32, {}, {2})},
              {s.result(kShape)}, Kind::CumsumOptions,
              schema::CreateCumsumOptions(s.tables(), true, false));
     }},
    {"Select",
     [](Scene& s, std::int32_t x) {
       const auto positive = s.file.tensor("positive", TensorType::BOOL, kShape);
       const auto other = s.input(kShape);
       s.node(GREATER, {x, other}, {positive});
       s.node(SELECT_V2, {positive, x, other}, {s.result(kShape)});
     }},
    {"Fill",
     [](Scene& s, std::int32_t x) {
       const auto ones = s.inner(kShape);
       s.node(FILL,
              {s.file.ints("shape", kShape),
               s.file.constant<float>("one", TensorType::FLOAT32, {}, {1.0F})},
              {ones});
       s.node(ADD, {x, ones}, {s.result(kShape)});
     }},
    {"BroadcastTo",
     [](Scene& s, std::int32_t x) {
       s.node(BROADCAST_TO, {x, s.file.ints("shape", {2, 4, 6, 3})}, {s.result({2, 4, 6, 3})});
     }},
    {"CastToInt",
     [](Scene& s, std::int32_t x) { s.node(CAST, {x}, {s.result(kShape, TensorType::INT32)}); }},
};

class MovementOperator : public testing::TestWithParam<std::tuple<Movement, bool>> {};

/// A model that computes x in one order of axes or the other.
std::int32_t dataOf(Scene& scene, bool behindConv) {
  const auto x = scene.input(kShape);
  if (!behindConv) return x;
  const auto y = scene.inner(kShape);
  scene.node(CONV_2D, {x, scene.weights({3, 1, 1, 3}), scene.weights({3})}, {y},
             Kind::Conv2DOptions, schema::CreateConv2DOptions(scene.tables(), Padding::SAME, 1, 1));
  return y;
}

TEST_P(MovementOperator, AgreesWithTheInterpreter) {
  const auto& [one, behindConv] = GetParam();
  Scene scene;
  one.build(scene, dataOf(scene, behindConv));
  expectAgreement(scene, 2e-5);
}

INSTANTIATE_TEST_SUITE_P(All, MovementOperator,
                         testing::Combine(testing::ValuesIn(kMovements), testing::Bool()),
                         [](const auto& info) {
                           return std::string(std::get<0>(info.param).name) +
                                  (std::get<1>(info.param) ? "BehindConv" : "");
                         });

}  // namespace
}  // namespace mote::tflite_format
