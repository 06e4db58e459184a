// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The models that get mutated: small, valid, and together using most of what files can hold.
#pragma once

#include <onnx/onnx_pb.h>

#include <vector>

namespace mote::fuzz {

/// Convolution, BatchNormalization, Clip, pooling, Reshape, Gemm, Softmax in opset 9.
[[nodiscard]] onnx::ModelProto convolutionModel();
/// QuantizeLinear, DequantizeLinear, depthwise convolution, Add, GlobalAveragePool in opset 13.
[[nodiscard]] onnx::ModelProto quantizedModel();
/// If with subgraphs, Split, Concat, Transpose, Resize, sparse, sequence and text content,
/// opset 12.
[[nodiscard]] onnx::ModelProto mixedModel();
/// Shape arithmetic, Gather, Expand, Slice, Pad, Tile, Where, MatMul, reductions, ConvTranspose,
/// Resize and comparisons in opset 13.
[[nodiscard]] onnx::ModelProto movementModel();
/// convolutionModel() quantized to int8 by our own pass.
[[nodiscard]] onnx::ModelProto int8Model();

struct NamedModel {
  const char* name;
  onnx::ModelProto (*make)();
  bool runs;  ///< it holds nothing that the inference core leaves out
};
[[nodiscard]] std::vector<NamedModel> namedModels();

}  // namespace mote::fuzz
