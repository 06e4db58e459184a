// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A TFLite file as plain values: what its tables say, before anything is made of it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/array/array.h"
#include "core/graph/types.h"
#include "core/result/result.h"

namespace mote::tflite_format {

enum class Activation : std::uint8_t { None, Relu, ReluN1To1, Relu6, Unknown };

/// Options of every operator that we read, zero where the operator has no such option.
struct Options {
  bool samePadding = false;
  Activation activation = Activation::None;
  std::int32_t strideH = 1, strideW = 1;
  std::int32_t dilationH = 1, dilationW = 1;
  std::int32_t filterH = 1, filterW = 1;
  std::int32_t axis = 0;
  std::int32_t batchDims = 0;
  std::int32_t blockSize = 0;
  float beta = 1.0F;
  float alpha = 0.0F;
  bool keepDims = false;
  bool shuffledWeights = false;
  bool alignCorners = false, halfPixelCenters = false;
  bool symmetric = false;  ///< MIRROR_PAD repeats the border
  bool adjointX = false, adjointY = false;
  bool exclusive = false, reverse = false;
  bool approximate = false;
  bool timeMajor = false;
  bool plainCell = false;  ///< of an LSTM: tanh, nothing clipped
  std::int32_t beginMask = 0, endMask = 0, shrinkMask = 0;
  bool unusualSlice = false;       ///< an ellipsis, new axes or ends relative to begins
  std::vector<std::int64_t> list;  ///< RESHAPE's new shape, SQUEEZE's axes
};

struct FileTensor {
  std::string name;
  ElementType element = ElementType::Undefined;
  bool halfBytes = false;  ///< int4: two values a byte, the first in the low half
  graph::TensorType type;  ///< with unknown dims where the file has them
  Dims shape;              ///< the same with 1 in their place
  std::vector<float> scales;
  std::vector<std::int64_t> zeroPoints;
  std::int32_t quantizedDimension = 0;
  bool constant = false;
  bool variable = false;
  std::span<const std::byte> content;  ///< of a constant, inside the file
};

/// Operators' numbers are the format's; see BuiltinOperator in schema.fbs.
struct FileOperator {
  std::int32_t code = 0;
  std::string name;  ///< "CONV_2D", or a custom operator's own name
  bool custom = false;
  std::vector<std::int32_t> inputs;  ///< -1: left out
  std::vector<std::int32_t> outputs;
  Options options;
  std::span<const std::byte> customOptions;
};

struct FileModel {
  std::uint32_t version = 0;
  std::string description;
  std::string name;
  std::vector<FileTensor> tensors;
  std::vector<std::int32_t> inputs;
  std::vector<std::int32_t> outputs;
  std::vector<FileOperator> operators;
};

/// The first subgraph of a file whose tables the verifier accepts. The result points into `bytes`,
/// which must be aligned to 16 bytes.
[[nodiscard]] Result<FileModel> readFile(std::span<const std::byte> bytes);

/// The rules that the format's verifier does not know: indexes name something, constants have the
/// bytes of their shape, each tensor is made once and before it is read.
[[nodiscard]] Result<void> validate(const FileModel& model);

}  // namespace mote::tflite_format
