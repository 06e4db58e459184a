// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// TensorFlow Lite files to graphs. Every byte of a file is hostile until checked here.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

#include "core/graph/graph.h"
#include "core/result/result.h"

namespace mote::tflite_format {

struct Model {
  graph::Graph graph;
  std::string documentation;
  std::uint32_t version = 0;  ///< of the file's schema
};

/// Domain of operators that have no counterpart in ONNX or that we cannot express: they are kept
/// and shown under the format's own name ("tflite.UNIDIRECTIONAL_SEQUENCE_LSTM"), and not run.
constexpr const char* kForeignDomain = "tflite";

/// Whether the bytes carry the format's identifier; says nothing about the rest.
[[nodiscard]] bool isTflite(std::span<const std::byte> bytes) noexcept;

/// How a file's content lies in the graph:
/// - Operators become ONNX's, convolutions and pools in ONNX's order of axes (NCHW): weights are
///   reordered at once, a Transpose stands where a tensor is wanted in both orders, and none
///   between layers that agree. Inputs and outputs of the model keep the file's type and shape.
/// - Quantized tensors keep their integers, scales and zero points: arithmetic stands between
///   DequantizeLinear and QuantizeLinear, movement moves the integers. Their widths are int8, uint8
///   and int16 ("16x8"); weights of four bits are int8 in -8..7.
/// - Hybrid layers, of float activations and integer weights (dynamic range quantization), become
///   float32 layers with the reals that the integers stand for, exactly; the format's own kernels
///   round each row of activations to int8 as well.
/// - SAME padding becomes explicit pads, fused activations nodes of their own, half-precision
///   constants float32, which holds them exactly: programs store layers' weights in half precision
///   again (compile::WeightStorage).
/// - The first subgraph is the model. Control flow's other subgraphs are not shown.

/// Refused with what, where and what to do: no TFLite file, truncated, tables that break the
/// format, indexes of nothing, tensors whose bytes do not fit their shape, operators out of order.
[[nodiscard]] Result<Model> parse(std::span<const std::byte> bytes);

}  // namespace mote::tflite_format
