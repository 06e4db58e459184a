// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Programs of a few elements; their numbers mean nothing, their structure is everything.
#include "tests/support/small_programs.h"

#include "core/kernels/arg.h"
#include "core/kernels/conv2d.h"
#include "core/kernels/dense.h"
#include "core/kernels/elementwise.h"
#include "core/kernels/movement.h"
#include "core/kernels/narrow_weights.h"
#include "core/kernels/normalize.h"
#include "core/kernels/pool2d.h"
#include "core/kernels/recurrent.h"
#include "core/kernels/reduce.h"
#include "core/kernels/sampling.h"
#include "tests/support/program_builder.h"

namespace mote::tests {
namespace {

const char* const kUnaryKernels[] = {"abs",        "acos",     "acosh",      "asin",
                                     "asinh",      "atan",     "atanh",      "ceil",
                                     "celu",       "clamp",    "cos",        "cosh",
                                     "elu",        "erf",      "exp",        "floor",
                                     "gelu",       "log",      "hard_swish", "neg",
                                     "leaky_relu", "softsign", "sigmoid",    "hard_sigmoid",
                                     "selu",       "sign",     "sin",        "sinh",
                                     "reciprocal", "softplus", "round",      "thresholded_relu",
                                     "shrink",     "sqrt",     "tan",        "tanh"};

void addElementwise(Builder& b, TensorId x) {
  const kernels::UnaryParams unary{-0.5F, 1.5F};
  for (const char* name : kUnaryKernels) {
    b.node(std::string(name) + "_f32", paramBytes(unary), {x}, floats({2, 8}));
  }
  const Block clamp = paramBytes(kernels::BinaryParams{-kInfinity, kInfinity});
  const TensorId row = b.floatConstant({8});
  for (const char* name :
       {"add", "sub", "mul", "div", "mod", "fmod", "minimum", "maximum", "pow", "prelu_f32"}) {
    b.node(name, clamp, {x, row}, floats({2, 8}));
  }
  const TensorId whole = b.node("cast", {}, {x}, {kInt32, {2, 8}});
  const TensorId two = b.ints({2});
  for (const char* name : {"add", "div", "mod", "fmod", "pow"}) {
    b.node(name, clamp, {whole, two}, {kInt32, {2, 8}});
  }
  TensorId flags = 0;
  for (const char* name : {"equal", "less", "greater", "less_or_equal", "greater_or_equal"}) {
    flags = b.node(name, {}, {x, row}, {kBool, {2, 8}});
  }
  for (const char* name : {"logical_and", "logical_or", "logical_xor"}) {
    b.node(name, {}, {flags, flags}, {kBool, {2, 8}});
  }
  b.node("logical_not", {}, {flags}, {kBool, {2, 8}});
  b.node("where", {}, {flags, x, row}, floats({2, 8}));
  b.node("scale_shift_f32", clamp, {x, row, row}, floats({2, 8}));
}

void addMovement(Builder& b, TensorId x) {
  b.node("copy", {}, {x}, floats({4, 4}));
  b.node("transpose", paramBytes(kernels::TransposeParams{{1, 0}}), {x}, floats({8, 2}));
  b.node("concat", paramBytes(kernels::ConcatParams{0}), {x, x}, floats({4, 8}));
  b.node("pad", paramBytes(kernels::PadParams{{1, 2}, {}}), {x}, floats({4, 12}));
  b.node("slice", paramBytes(kernels::SliceParams{{1, 7}, {-1, -3}}), {x}, floats({2, 3}));
  b.node("gather", paramBytes(kernels::GatherParams{1}), {x, b.ints({0, -1, 3})}, floats({2, 3}));
  b.node("broadcast", {}, {x}, floats({3, 2, 8}));
  b.node("tile", {}, {x}, floats({4, 16}));
  b.node("cast", {}, {x}, {ElementType::Int64, {2, 8}});
  b.node("matmul_f32", {}, {x, b.floatConstant({8, 3})}, floats({2, 3}));
  const kernels::ReduceParams reduce{2, 4, 2};
  for (const char* name :
       {"sum_f32", "mean_f32", "max_f32", "min_f32", "product_f32", "log_sum_exp_f32"}) {
    b.node(name, paramBytes(reduce), {x}, floats({2, 2}));
  }
  for (const char* name : {"softmax_f32", "log_softmax_f32", "hardmax_f32"}) {
    b.node(name, paramBytes(kernels::SoftmaxParams{2, 4, 2}), {x}, floats({2, 8}));
  }
  const TensorId bytes = b.node("quantize_u8", {}, {x}, {ElementType::UInt8, {2, 8}, 0.1F, 128});
  b.node("dequantize_u8", {}, {bytes}, floats({2, 8}));
}

void addStatistics(Builder& b, TensorId x) {
  for (const char* name : {"arg_max_f32", "arg_min_f32"}) {
    b.node(name, paramBytes(kernels::ArgParams{2, 4, 2}), {x}, {ElementType::Int64, {2, 2}});
  }
  b.node("cum_sum", paramBytes(kernels::CumSumParams{2, 4, 2, 0, 1}), {x}, floats({2, 8}));
  const Block norm = paramBytes(kernels::NormParams{2, 4, 2, 0.01F});
  for (const char* name : {"standardize_f32", "l1_normalize_f32", "l2_normalize_f32"}) {
    b.node(name, norm, {x}, floats({2, 8}));
  }
  b.node("lrn_f32", paramBytes(kernels::LrnParams{3, 0.1F, 0.75F, 1.0F}), {x}, floats({2, 8}));
  for (const char* name : {"pad_edge", "pad_reflect"}) {
    b.node(name, paramBytes(kernels::PadParams{{1, 2}, {}}), {x}, floats({4, 12}));
  }
  const TensorId wide = b.node("cast", {}, {x}, {ElementType::Int64, {2, 8}});
  for (const char* name : {"sum_i64", "max_i64", "min_i64", "product_i64"}) {
    b.node(name, paramBytes(kernels::ReduceParams{2, 4, 2}), {wide}, {ElementType::Int64, {2, 2}});
  }
}

void addIndexed(Builder& b, TensorId x) {
  const TensorId places = b.writer.addConstantOf<std::int32_t>({kInt32, {1, 3}}, {0, -1, 1});
  b.node("gather_elements", paramBytes(kernels::GatherParams{1}), {x, places}, floats({1, 3}));
  const TensorId tuples = b.writer.addConstantOf<std::int32_t>({kInt32, {2, 2}}, {0, 3, 1, -1});
  b.node("gather_nd", paramBytes(kernels::GatherNdParams{}), {x, tuples}, floats({2}));
  const kernels::ScatterParams add{1, kernels::ScatterReduction::Add};
  b.node("scatter_elements", paramBytes(add), {x, places, b.floatConstant({1, 3})}, floats({2, 8}));
  b.node("scatter_nd", paramBytes(add), {x, tuples, b.floatConstant({2})}, floats({2, 8}));
  b.nodes("top_k", paramBytes(kernels::TopKParams{2, 8, 1, 3}), {x},
          {floats({2, 3}), {ElementType::Int64, {2, 3}}});
}

void addWide(Builder& b, TensorId x) {
  const TensorId wide = b.node("cast_wide", {}, {x}, {ElementType::Float64, {2, 8}});
  b.node("binary_wide", paramBytes(kernels::WideBinaryParams{kernels::WideOperation::Mul}),
         {wide, wide}, {ElementType::Float64, {2, 8}});
  b.node("reduce_f64", paramBytes(kernels::WideReduceParams{2, 4, 2}), {wide},
         {ElementType::Float64, {2, 2}});
  const TensorId bytes = b.node("cast", {}, {x}, {ElementType::UInt8, {2, 8}});
  b.node("bit_shift", paramBytes(kernels::BitShiftParams{1}), {bytes, bytes},
         {ElementType::UInt8, {2, 8}});
}

/// Two directions of two steps, the second of two sequences one step long.
void addRecurrent(Builder& b) {
  struct Layer {
    const char* kernel;
    std::int32_t gates;
    std::size_t states;
  };
  const TensorId x = b.floatConstant({2, 2, 3});
  const TensorId lengths = b.ints({2, 1});
  for (const auto& [kernel, gates, states] :
       {Layer{"rnn_f32", 1, 1}, {"gru_f32", 3, 1}, {"lstm_f32", 4, 2}}) {
    std::vector<TensorId> inputs = {x,
                                    b.floatConstant({2, 2 * gates, 3}),
                                    b.floatConstant({2, 2 * gates, 2}),
                                    b.floatConstant({2, 4 * gates}),
                                    lengths,
                                    kAbsent};
    if (states == 2) inputs.insert(inputs.end(), {kAbsent, b.floatConstant({2, 6})});
    std::vector<TensorSpec> outputs = {floats({2, 2, 2, 2})};
    outputs.insert(outputs.end(), states, floats({2, 2, 2}));
    outputs.push_back(floats({kernels::recurrentWork(gates, 2)}));
    b.nodes(kernel, paramBytes(kernels::RecurrentParams{}), std::move(inputs), std::move(outputs));
  }
}

void addImageF32(Builder& b) {
  const TensorId image = b.writer.addArena(floats({1, 4, 3, 4}));
  kernels::Conv2dParams conv;
  conv.padTop = conv.padLeft = 1;
  conv.groups = 2;
  conv.minimum = -kInfinity;
  conv.maximum = kInfinity;
  b.node("conv2d_f32", paramBytes(conv), {image, b.floatConstant({4, 3, 3, 2})},
         floats({1, 4, 3, 4}));
  conv.dilationH = 2;
  b.node("depthwise_conv2d_f32", paramBytes(conv),
         {image, b.floatConstant({1, 3, 3, 8}), b.floatConstant({8})}, floats({1, 2, 3, 8}));
  kernels::ConvTranspose2dParams transpose;
  transpose.strideH = transpose.strideW = 2;
  transpose.maximum = kInfinity;
  b.node("conv_transpose2d_f32", paramBytes(transpose), {image, b.floatConstant({2, 2, 2, 4})},
         floats({1, 8, 6, 2}));
  kernels::Pool2dParams pool;
  pool.kernelH = pool.kernelW = 2;
  pool.padTop = pool.padRight = 1;
  pool.maximum = kInfinity;
  b.node("max_pool2d_f32", paramBytes(pool), {image}, floats({1, 4, 3, 4}));
  pool.countsPadding = 1;
  b.node("average_pool2d_f32", paramBytes(pool), {image}, floats({1, 4, 3, 4}));
  b.node("arg_max_pool2d_f32", paramBytes(pool), {image}, {ElementType::Int64, {1, 4, 3, 4}});
  b.node("grid_sample_f32", paramBytes(kernels::GridSampleParams{}),
         {image, b.floatConstant({1, 2, 3, 2})}, floats({1, 2, 3, 4}));
  const TensorId regions = b.floatConstant({1, 4});
  const TensorId pictures = b.writer.addConstantOf<std::int64_t>({ElementType::Int64, {1}}, {0});
  b.node("roi_align_f32", paramBytes(kernels::RoiAlignParams{}), {image, regions, pictures},
         floats({1, 2, 2, 4}));
  b.nodes("determinant_f32", {}, {b.floatConstant({2, 3, 3})},
          {floats({2}), {ElementType::Float64, {3, 3}}});
  b.node("resize_f32", paramBytes(kernels::ResizeParams{1, 0, 0.5F, -0.25F, 0.5F, -0.25F}), {image},
         floats({1, 8, 6, 4}));
}

void addInt8(Builder& b) {
  const TensorId image = b.writer.addArena(int8s({1, 4, 3, 4}));
  const auto [multipliers, shifts] = b.scaling();
  kernels::Conv2dParams conv;
  conv.padTop = conv.padLeft = 1;
  b.node("conv2d_s8", paramBytes(conv),
         {image, b.int8Constant({4, 3, 3, 4}), b.ints({1, 2, 3, 4}), multipliers, shifts},
         int8s({1, 4, 3, 4}));
  b.node("depthwise_conv2d_s8", paramBytes(conv),
         {image, b.int8Constant({1, 3, 3, 4}), kAbsent, multipliers, shifts}, int8s({1, 4, 3, 4}));
  const TensorId zero = b.writer.addConstantOf<std::int8_t>(int8s({1}, 0), {3});
  b.node("conv2d_integer", paramBytes(conv),
         {image, b.int8Constant({4, 3, 3, 4}), b.ints({1, 2, 3, 4}), zero, zero},
         {kInt32, {1, 4, 3, 4}});
  kernels::Pool2dParams pool;
  pool.kernelH = pool.kernelW = 2;
  b.node("max_pool2d_s8", paramBytes(pool), {image}, int8s({1, 3, 2, 4}));
  b.node("average_pool2d_s8", paramBytes(pool), {image}, int8s({1, 3, 2, 4}));
  kernels::QuantizedBinaryParams binary;
  binary.firstMultiplier = binary.secondMultiplier = binary.outputMultiplier = 1 << 30;
  binary.outputShift = -18;
  for (const char* name : {"add_s8", "sub_s8", "mul_s8"}) {
    b.node(name, paramBytes(binary), {image, image}, int8s({1, 4, 3, 4}));
  }
  const kernels::ReduceParams reduce{1, 12, 4, 1 << 30, -3};
  b.node("mean_s8", paramBytes(reduce), {image}, int8s({1, 4}));
  b.node("softmax_s8", paramBytes(kernels::SoftmaxParams{12, 4, 1, 1 << 30, 22, -200}), {image},
         int8s({12, 4}, -128));
  b.node("requantize_s8", paramBytes(kernels::RequantizeParams{1 << 30, 1}), {image},
         int8s({1, 4, 3, 4}, 5));
  b.node("lut_s8", {}, {image, b.int8Constant({256})}, int8s({1, 4, 3, 4}));
  const TensorId real = b.node("dequantize_s8", {}, {image}, floats({12, 4}));
  b.node("quantize_s8", {}, {real}, int8s({12, 4}));
  const TensorId flat = b.node("copy", {}, {image}, int8s({12, 4}));
  b.node("dense_s8", paramBytes(kernels::DenseParams{}),
         {flat, b.int8Constant({4, 4}), b.ints({5, 6, 7, 8}), multipliers, shifts}, int8s({12, 4}));
  b.node("dense_f32", paramBytes(kernels::DenseParams{-kInfinity, kInfinity}),
         {real, b.floatConstant({3, 4}), b.floatConstant({3})}, floats({12, 3}));
}

/// Weights in float16 and in four bits.
void addNarrow(Builder& b) {
  const auto halves = [&](std::vector<std::int32_t> dims) {
    return b.filled<std::uint16_t>({ElementType::Float16, std::move(dims)}, 0x3C01);
  };
  const TensorId real = b.writer.addArena(floats({1, 4, 3, 4}));
  const TensorId rows = b.writer.addArena(floats({3, 4}));
  kernels::Conv2dParams conv;
  conv.maximum = kInfinity;
  b.node("conv2d_f32w16", paramBytes(conv), {real, halves({2, 2, 2, 4})}, floats({1, 3, 2, 2}));
  b.node("depthwise_conv2d_f32w16", paramBytes(conv), {real, halves({1, 2, 2, 4})},
         floats({1, 3, 2, 4}));
  b.node("dense_f32w16", paramBytes(kernels::DenseParams{0, kInfinity}), {rows, halves({5, 4})},
         floats({3, 5}));
  const TensorId image = b.writer.addArena(int8s({1, 4, 3, 4}));
  const auto layer = [&, scales = b.scaling()](const char* kernel, Block params, TensorId in,
                                               std::int32_t bytes, std::vector<std::int32_t> dims) {
    b.node(kernel, std::move(params),
           {in, b.filled<std::uint8_t>({ElementType::UInt8, {bytes}}, 0x7A), kAbsent, scales.first,
            scales.second},
           int8s(std::move(dims)));
  };
  layer("conv2d_s4", paramBytes(kernels::PackedConv2dParams{{}, {4, 2, 2, 4}}), image, 32,
        {1, 3, 2, 4});
  layer("depthwise_conv2d_s4", paramBytes(kernels::PackedConv2dParams{{}, {1, 3, 3, 4}}), image, 18,
        {1, 2, 1, 4});
  layer("dense_s4", paramBytes(kernels::PackedDenseParams{{}, {4, 5}}),
        b.writer.addArena(int8s({3, 5})), 10, {3, 4});
}

TensorSpec int16s(std::vector<std::int32_t> dims) {
  return {ElementType::Int16, std::move(dims), 0.001F, 0};
}

void addInt16(Builder& b) {
  const TensorId image = b.writer.addArena(int16s({1, 4, 3, 4}));
  const auto [multipliers, shifts] = b.scaling();
  const kernels::Conv2dParams conv{.quantizedMinimum = -32768, .quantizedMaximum = 32767};
  b.node("conv2d_s16", paramBytes(conv),
         {image, b.int8Constant({4, 2, 2, 4}), b.ints({1, 2, 3, 4}), multipliers, shifts},
         int16s({1, 3, 2, 4}));
  b.node("depthwise_conv2d_s16", paramBytes(conv),
         {image, b.int8Constant({1, 2, 2, 4}), kAbsent, multipliers, shifts}, int16s({1, 3, 2, 4}));
  const TensorId flat = b.node("copy", {}, {image}, int16s({12, 4}));
  b.node("dense_s16", paramBytes(kernels::DenseParams{0, 0, -32768, 32767}),
         {flat, b.int8Constant({4, 4}), kAbsent, multipliers, shifts}, int16s({12, 4}));
  const kernels::Pool2dParams pool{.kernelH = 2, .kernelW = 2};
  b.node("max_pool2d_s16", paramBytes(pool), {image}, int16s({1, 3, 2, 4}));
  b.node("average_pool2d_s16", paramBytes(pool), {image}, int16s({1, 3, 2, 4}));
  constexpr std::int32_t kHalf = 1 << 30;
  const kernels::QuantizedBinaryParams binary{15, kHalf, 0, kHalf, 0, kHalf, -13};
  for (const char* name : {"add_s16", "sub_s16", "mul_s16"})
    b.node(name, paramBytes(binary), {image, image}, int16s({1, 4, 3, 4}));
  b.node("mean_s16", paramBytes(kernels::ReduceParams{1, 12, 4, kHalf, -3}), {image},
         int16s({1, 4}));
  const TensorId curve = b.filled<std::int16_t>(int16s({513}), 99);
  b.node("softmax_s16", paramBytes(kernels::SoftmaxParams{12, 4, 1, kHalf, 2}),
         {flat, curve, curve}, int16s({12, 4}));
  const TensorId table = b.filled<std::uint16_t>({ElementType::UInt16, {256}}, 40000);
  for (const char* name : {"sigmoid_s16", "tanh_s16"})
    b.node(name, paramBytes(kernels::SigmoidParams{24576, 13}), {flat, table}, int16s({12, 4}));
  b.node("rescale_s16", paramBytes(kernels::RescaleParams{kHalf, 1, kHalf, -1, -128, 127}), {flat},
         int8s({12, 4}));
  b.node("quantize_s16", {}, {b.node("dequantize_s16", {}, {flat}, floats({12, 4}))},
         int16s({12, 4}));
}

}  // namespace

ImageWriter twoLayerProgram() {
  Builder b;
  const TensorId in = b.writer.addArena(floats({1, 2}));
  const TensorId weights = b.writer.addConstantOf<float>(floats({2, 2}), {1.0F, 2.0F, 3.0F, 4.0F});
  const TensorId hidden = b.writer.addArena(floats({1, 2}));
  const TensorId out = b.writer.addArena(floats({1, 2}));
  const Block params = paramBytes(kernels::DenseParams{-kInfinity, kInfinity});
  b.writer.addNode({"dense_f32", params, {in, weights}, {hidden}, "first"});
  b.writer.addNode({"dense_f32", params, {hidden, weights, kAbsent}, {out}, ""});
  b.finish(in, out);
  return std::move(b.writer);
}

ImageWriter oneInt8TensorProgram() {
  Builder b;
  const TensorId in = b.writer.addArena({kInt8, {4}, 0.5F, 1});
  b.finish(in, b.node("copy", {}, {in}, {kInt8, {4}, 0.5F, 1}));
  return std::move(b.writer);
}

ImageWriter everyKernelProgram() {
  Builder b;
  const TensorId x = b.writer.addArena(floats({2, 8}));
  addElementwise(b, x);
  addMovement(b, x);
  addStatistics(b, x);
  addIndexed(b, x);
  addWide(b, x);
  addRecurrent(b);
  addImageF32(b);
  addInt8(b);
  addNarrow(b);
  addInt16(b);
  b.finish(x, x);
  return std::move(b.writer);
}

}  // namespace mote::tests
