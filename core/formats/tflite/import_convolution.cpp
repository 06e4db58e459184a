// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Convolutions: weights from [out, H, W, in] (depthwise [1, H, W, out]) to ONNX's [out, in, H, W].
#include <array>
#include <cstring>

#include "core/formats/tflite/bias.h"
#include "core/formats/tflite/rules.h"

namespace mote::tflite_format {
namespace {

const Permutation kOrderOfWeights = {0, 3, 1, 2};
const Permutation kDepthwiseWeights = {3, 0, 1, 2};
/// ConvTranspose has its weights as [in, out, H, W].
const Permutation kTransposedWeights = {3, 0, 1, 2};

Result<void> convolve(Importing& in, const FileOperator& op, bool depthwise) {
  MOTE_TRY(in.require(op, 2, 3));
  const FileTensor& source = in.input(op, 0);
  const FileTensor& weights = in.input(op, 1);
  for (const FileTensor* tensor : {&source, &weights, &in.output(op)})
    MOTE_TRY(in.requireRank(op, *tensor, 4));
  MOTE_ASSIGN(auto attributes,
              windowAttributes(in, op, source, {weights.shape[1], weights.shape[2]}));
  const std::int64_t channels = source.shape[3];
  const std::int64_t own = weights.shape[3];
  if (own < 1 || channels < 1 || (depthwise ? own % channels : channels % own) != 0)
    return in.refuse(op, "channels", "the weights do not fit the input's channels");
  attributes["group"] = depthwise ? channels : channels / own;
  Importing::Values inputs = {
      in.real(op.inputs[0], Order::ChannelsFirst),
      in.arranged(op.inputs[1], depthwise ? kDepthwiseWeights : kOrderOfWeights)};
  if (Importing::has(op, 2)) inputs.push_back(biasOf(in, op, 2, 0, 1));
  in.compute(op, "Conv", Order::ChannelsFirst, std::move(inputs), std::move(attributes));
  return {};
}

Result<void> importConv(Importing& in, const FileOperator& op) {
  return convolve(in, op, false);
}

Result<void> importDepthwise(Importing& in, const FileOperator& op) {
  return convolve(in, op, true);
}

/// What the full transposed window has more than the wanted output is cut off; what it lacks is
/// added behind.
struct Surplus {
  std::int64_t before = 0;
  std::int64_t after = 0;
  std::int64_t lack = 0;
};

Surplus surplusOf(std::int64_t source, std::int64_t wanted, std::int64_t kernel,
                  std::int64_t stride) {
  const std::int64_t total = (source - 1) * stride + kernel - wanted;
  if (total < 0) return {0, 0, -total};
  return {total / 2, total - total / 2, 0};
}

/// Where a transposed convolution has its operands, and its steps.
struct Transposed {
  std::size_t weights = 1;
  std::size_t data = 2;
  std::size_t bias = 3;
  std::int64_t strideH = 1;
  std::int64_t strideW = 1;
};

Result<void> transposeConvolve(Importing& in, const FileOperator& op, const Transposed& form) {
  const FileTensor& weights = in.input(op, form.weights);
  const FileTensor& source = in.input(op, form.data);
  const FileTensor& result = in.output(op);
  for (const FileTensor* tensor : {&source, &weights, &result})
    MOTE_TRY(in.requireRank(op, *tensor, 4));
  if (form.strideH < 1 || form.strideW < 1)
    return in.refuse(op, "window", "strides have to be positive");
  const bool known = source.type.dims[1].known() && source.type.dims[2].known() &&
                     result.type.dims[1].known() && result.type.dims[2].known();
  if (!known) {
    in.keepForeign(op);
    return {};
  }
  const Surplus rows = surplusOf(source.shape[1], result.shape[1], weights.shape[1], form.strideH);
  const Surplus columns =
      surplusOf(source.shape[2], result.shape[2], weights.shape[2], form.strideW);
  graph::Attributes attributes;
  attributes["kernel_shape"] = std::vector<std::int64_t>{weights.shape[1], weights.shape[2]};
  attributes["strides"] = std::vector<std::int64_t>{form.strideH, form.strideW};
  attributes["pads"] =
      std::vector<std::int64_t>{rows.before, columns.before, rows.after, columns.after};
  if (rows.lack > 0 || columns.lack > 0)
    attributes["output_padding"] = std::vector<std::int64_t>{rows.lack, columns.lack};
  Importing::Values inputs = {in.real(op.inputs[form.data], Order::ChannelsFirst),
                              in.arranged(op.inputs[form.weights], kTransposedWeights)};
  if (Importing::has(op, form.bias))
    inputs.push_back(biasOf(in, op, form.bias, form.data, form.weights));
  in.compute(op, "ConvTranspose", Order::ChannelsFirst, std::move(inputs), std::move(attributes));
  return {};
}

/// Inputs: the output's shape, weights [out, H, W, in], data, bias.
Result<void> importTransposeConv(Importing& in, const FileOperator& op) {
  MOTE_TRY(in.require(op, 3, 4));
  return transposeConvolve(in, op, {.strideH = op.options.strideH, .strideW = op.options.strideW});
}

/// MediaPipe's: data, weights, bias; options are its C structure of padding and two strides.
Result<void> importTransposeConvBias(Importing& in, const FileOperator& op) {
  MOTE_TRY(in.require(op, 3, 3));
  std::array<std::int32_t, 3> options{};
  if (op.customOptions.size() < sizeof(options))
    return in.refuse(op, "options", "its options are cut short");
  std::memcpy(options.data(), op.customOptions.data(), sizeof(options));
  return transposeConvolve(
      in, op, {.weights = 1, .data = 0, .bias = 2, .strideH = options[2], .strideW = options[1]});
}

constexpr Rule kConvolutionRules[] = {
    {"CONV_2D", importConv},
    {"DEPTHWISE_CONV_2D", importDepthwise},
    {"TRANSPOSE_CONV", importTransposeConv},
    {"custom:Convolution2DTransposeBias", importTransposeConvBias}};

}  // namespace

std::span<const Rule> convolutionRules() {
  return kConvolutionRules;
}

}  // namespace mote::tflite_format
