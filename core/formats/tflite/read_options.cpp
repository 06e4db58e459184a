// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One branch a kind of options table; kinds that are not listed have nothing that we read.
#include "core/formats/tflite/read_options.h"

#include <tflite/schema_generated.h>

namespace mote::tflite_format {
namespace {

namespace schema = tflite_schema;

Activation activationOf(schema::ActivationFunction source) {
  switch (source) {
    case schema::ActivationFunction::NONE:
      return Activation::None;
    case schema::ActivationFunction::RELU:
      return Activation::Relu;
    case schema::ActivationFunction::RELU_N1_TO_1:
      return Activation::ReluN1To1;
    case schema::ActivationFunction::RELU6:
      return Activation::Relu6;
    default:  // TANH and SIGN_BIT: no kernel of the format fuses them
      return Activation::Unknown;
  }
}

std::vector<std::int64_t> listOf(const flatbuffers::Vector<std::int32_t>* source) {
  std::vector<std::int64_t> list;
  if (source != nullptr) list.assign(source->begin(), source->end());
  return list;
}

/// Options that tables of several kinds share, by the names of their fields.
template <typename Table>
void readShared(const Table& table, Options& options) {
  if constexpr (requires { table.padding(); })
    options.samePadding = table.padding() == schema::Padding::SAME;
  if constexpr (requires { table.activation(); })
    options.activation = activationOf(table.activation());
  if constexpr (requires { table.stride_h(); }) {
    options.strideH = table.stride_h();
    options.strideW = table.stride_w();
  }
  if constexpr (requires { table.dilation_h(); }) {
    options.dilationH = table.dilation_h();
    options.dilationW = table.dilation_w();
  }
  if constexpr (requires { table.axis(); }) options.axis = table.axis();
  if constexpr (requires { table.block_size(); }) options.blockSize = table.block_size();
  if constexpr (requires { table.keep_dims(); }) options.keepDims = table.keep_dims();
  if constexpr (requires { table.align_corners(); }) {
    options.alignCorners = table.align_corners();
    options.halfPixelCenters = table.half_pixel_centers();
  }
}

void readOwn(const schema::Pool2DOptions& table, Options& options) {
  options.filterH = table.filter_height();
  options.filterW = table.filter_width();
}
void readOwn(const schema::FullyConnectedOptions& table, Options& options) {
  options.keepDims = table.keep_num_dims();
  options.shuffledWeights = table.weights_format() != 0;
}
void readOwn(const schema::SoftmaxOptions& table, Options& options) {
  options.beta = table.beta();
}
void readOwn(const schema::ReshapeOptions& table, Options& options) {
  options.list = listOf(table.new_shape());
}
void readOwn(const schema::SqueezeOptions& table, Options& options) {
  options.list = listOf(table.squeeze_dims());
}
void readOwn(const schema::GatherOptions& table, Options& options) {
  options.batchDims = table.batch_dims();
}
void readOwn(const schema::LeakyReluOptions& table, Options& options) {
  options.alpha = table.alpha();
}
void readOwn(const schema::MirrorPadOptions& table, Options& options) {
  options.symmetric = table.mode() != schema::MirrorPadMode::REFLECT;
}
void readOwn(const schema::BatchMatMulOptions& table, Options& options) {
  options.adjointX = table.adj_x();
  options.adjointY = table.adj_y();
}
void readOwn(const schema::CumsumOptions& table, Options& options) {
  options.exclusive = table.exclusive();
  options.reverse = table.reverse();
}
void readOwn(const schema::GeluOptions& table, Options& options) {
  options.approximate = table.approximate();
}
void readOwn(const schema::UnidirectionalSequenceLSTMOptions& table, Options& options) {
  options.timeMajor = table.time_major();
  options.plainCell = table.cell_activation() == schema::ActivationFunction::TANH &&
                      table.cell_clip() == 0.0F && table.proj_clip() == 0.0F;
}
void readOwn(const schema::StridedSliceOptions& table, Options& options) {
  options.beginMask = table.begin_mask();
  options.endMask = table.end_mask();
  options.shrinkMask = table.shrink_axis_mask();
  options.unusualSlice = table.ellipsis_mask() != 0 || table.new_axis_mask() != 0 || table.offset();
}

template <typename Table>
bool readAs(const schema::Operator& source, Options& options) {
  const auto* table = source.builtin_options_as<Table>();
  if (table == nullptr) return false;
  readShared(*table, options);
  if constexpr (requires { readOwn(*table, options); }) readOwn(*table, options);
  return true;
}

template <typename... Tables>
Options readFirst(const schema::Operator& source) {
  Options options;
  static_cast<void>((readAs<Tables>(source, options) || ...));
  return options;
}

}  // namespace

Options readOptions(const schema::Operator& source) {
  return readFirst<
      schema::Conv2DOptions, schema::DepthwiseConv2DOptions, schema::Pool2DOptions,
      schema::TransposeConvOptions, schema::FullyConnectedOptions, schema::SoftmaxOptions,
      schema::ConcatenationOptions, schema::AddOptions, schema::SubOptions, schema::MulOptions,
      schema::DivOptions, schema::L2NormOptions, schema::ReshapeOptions, schema::SqueezeOptions,
      schema::SpaceToDepthOptions, schema::DepthToSpaceOptions, schema::GatherOptions,
      schema::ReducerOptions, schema::LeakyReluOptions, schema::MirrorPadOptions,
      schema::PackOptions, schema::UnpackOptions, schema::BatchMatMulOptions, schema::CumsumOptions,
      schema::GeluOptions, schema::StridedSliceOptions, schema::UnidirectionalSequenceLSTMOptions,
      schema::ResizeBilinearOptions, schema::ResizeNearestNeighborOptions>(source);
}

}  // namespace mote::tflite_format
