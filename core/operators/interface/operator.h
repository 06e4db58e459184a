// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an operator is: its shape rule, its cost and its lowering. One file each in core/operators.
#pragma once

#include <cstdint>
#include <limits>
#include <string_view>
#include <vector>

#include "core/graph/graph.h"
#include "core/operators/interface/lowering.h"
#include "core/operators/interface/node_view.h"
#include "core/result/result.h"

namespace mote::operators {

/// Multiply-accumulates as the field counts them (convolution, matrix products); other operators 0.
struct Cost {
  std::uint64_t macs = 0;
};

/// Which inputs are trainable parameters when constant (weights, biases, scales; not running
/// means).
using ParameterInputs = std::vector<std::size_t>;

/// How the operator runs on int8 values, so that quantization knows which ranges it may choose.
enum class QuantizedForm : std::uint8_t {
  None,            ///< float only
  OwnRange,        ///< the output has a range of its own
  InputRange,      ///< the output keeps the first input's scale and zero point (Reshape, MaxPool)
  UnifiedRange,    ///< every input and the output share one range (Concat)
  UnitRange,       ///< the output is 0..1: scale 1/256, zero point -128 (Softmax, Sigmoid)
  SignedUnitRange  ///< the output is -1..1: scale 1/128, zero point 0 (Tanh)
};

/// Element types that lower() takes. Where a node's are others, core/compile has it run in a wider
/// type between casts: float16 in float32, small integers in int32, uint32 in int64.
enum class Elements : std::uint8_t {
  Numbers,  ///< float32, int32, int64, and float64 and uint64 for what the operator makes of them
  Bytes,    ///< these, int8 and uint8
  Any       ///< all: the operator moves elements, or looks itself
};

/// Function pointers may be null where they do not apply.
struct Operator {
  std::string_view type;  ///< ONNX type, e.g. "HardSwish"; file stem is its snake case
  std::string_view domain = "";
  /// Output types from input types, constants and attributes; one per output. Must survive
  /// anything: wrong counts, ranks, negative or huge dims, absent attributes. Unknown input dims
  /// give unknown output dims. Refuses what breaks the operator's rule.
  Result<std::vector<graph::TensorType>> (*infer)(const NodeView&) = nullptr;
  /// Output values that follow from input types, attributes and whatever inputs are constant
  /// (Shape, Size, Constant, Range), called after `infer` agreed: one per output, or none where
  /// they do not follow yet. Null: only running the kernels on constant inputs tells.
  std::vector<Array> (*fold)(const NodeView&) = nullptr;
  /// Of a node whose types are all known. Null: no multiply-accumulates.
  Cost (*cost)(const NodeView&) = nullptr;
  /// Emits kernels; every type is known. Null: shown, kept, but not run.
  Result<void> (*lower)(const NodeView&, Lowering&) = nullptr;
  /// Indices of inputs that hold trainable parameters. Null: every constant float input of an
  /// operator with weights by convention none.
  ParameterInputs (*parameters)(const NodeView&) = nullptr;
  Elements elements = Elements::Numbers;
  /// int8 form; OwnRange operators with a weightAxis take int8 weights and an int32 bias.
  QuantizedForm quantized = QuantizedForm::None;
  /// lower() takes int16 activations as well, with int8 weights; operators that only move elements
  /// always do.
  bool int16 = false;
  /// How many leading inputs are activations; later ones are settings (Clip's bounds).
  std::size_t activationInputs = std::numeric_limits<std::size_t>::max();
  /// Output-channel axis of the weights (input 1) for per-channel scales, -1 where this node's form
  /// has no int8 counterpart. Null: no weights.
  int (*weightAxis)(const NodeView&) = nullptr;
  /// Whether lower() takes this node in its int8 form: operands int8 with Value::quantization,
  /// weights int8, bias int32. Null: always.
  bool (*acceptsQuantized)(const NodeView&) = nullptr;
  /// lower() honours the clamp of a following Relu or Clip; see clamp.h.
  bool clamps = false;
};

/// Each operator file defines one in a namespace of its own, such as
/// mote::operators::hard_swish_entry: MOTE_OPERATOR(hard_swish) = {.type = "HardSwish", ...};
#define MOTE_OPERATOR(stem)                                 \
  extern const ::mote::operators::Operator operator_##stem; \
  const ::mote::operators::Operator operator_##stem

}  // namespace mote::operators
