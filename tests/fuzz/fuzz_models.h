// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The three models that get mutated: small, valid, and together using most of what files can hold.
#pragma once

#include <onnx/onnx_pb.h>

namespace mote::fuzz {

/// Convolution, BatchNormalization, Clip, pooling, Reshape, Gemm, Softmax in opset 9.
[[nodiscard]] onnx::ModelProto convolutionModel();
/// QuantizeLinear, DequantizeLinear, depthwise convolution, Add, GlobalAveragePool in opset 13.
[[nodiscard]] onnx::ModelProto quantizedModel();
/// If with subgraphs, Split, Concat, Transpose, Resize, sparse, sequence and text content,
/// opset 12.
[[nodiscard]] onnx::ModelProto mixedModel();

}  // namespace mote::fuzz
