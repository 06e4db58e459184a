// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Operators whose attributes changed their name, type or default.
#include "core/formats/onnx/adapting.h"
#include "core/formats/onnx/node_attributes.h"

namespace mote::onnx_format {
namespace {

// Cast-6: "to" is a number, no longer its name.
Result<void> castTarget(Adapting& a) {
  const auto name = textAttribute(a.node, "to");
  if (!name) return {};
  onnx::TensorProto::DataType type{};
  if (!onnx::TensorProto::DataType_Parse(*name, &type)) {
    return a.cannot("it casts to the unknown type '" + *name + "'");
  }
  setAttribute(a.node, "to", std::int64_t{type});
  return {};
}

// Concat-4: the axis must be said; it was 1.
Result<void> concatAxis(Adapting& a) {
  if (!findAttribute(a.node, "axis")) setAttribute(a.node, "axis", std::int64_t{1});
  return {};
}

// Pad-2: "paddings" is called "pads".
Result<void> padName(Adapting& a) {
  if (const auto pads = intsAttribute(a.node, "paddings")) {
    removeAttribute(a.node, "paddings");
    setAttribute(a.node, "pads", *pads);
  }
  return {};
}

// LpPool-2, GlobalLpPool-2: the norm is an integer.
Result<void> poolNorm(Adapting& a) {
  const auto norm = floatAttribute(a.node, "p");
  if (!norm) return {};
  if (!(*norm >= 1 && *norm <= 64) || *norm != static_cast<float>(static_cast<int>(*norm))) {
    return a.cannot("its norm is not a whole number");
  }
  setAttribute(a.node, "p", static_cast<std::int64_t>(*norm));
  return {};
}

// BatchNormalization-7, Dropout-7: whether it trains follows from the outputs.
Result<void> dropIsTest(Adapting& a) {
  removeAttribute(a.node, "is_test");
  return {};
}

// BatchNormalization-9: always one mean per channel.
Result<void> spatialOnly(Adapting& a) {
  if (intAttribute(a.node, "spatial").value_or(1) == 0) {
    return a.cannot("it normalises each position on its own (spatial = 0)");
  }
  removeAttribute(a.node, "spatial");
  return {};
}

// LSTM-7, GRU-7, RNN-7: whether a sequence comes out follows from the outputs.
Result<void> dropOutputSequence(Adapting& a) {
  removeAttribute(a.node, "output_sequence");
  return {};
}

// Gemm-7: broadcasts always.
Result<void> dropBroadcast(Adapting& a) {
  removeAttribute(a.node, "broadcast");
  return {};
}

// Scatter-11 is called ScatterElements.
Result<void> scatterName(Adapting& a) {
  a.node.set_op_type("ScatterElements");
  return {};
}

Result<void> scanBatch(Adapting& a) {
  return a.cannot("Scan before opset 9 runs over a batch");
}

constexpr AdapterRule kAttributesRules[] = {
    {"Pad", 2, padName},
    {"LpPool", 2, poolNorm},
    {"GlobalLpPool", 2, poolNorm},
    {"Concat", 4, concatAxis},
    {"Cast", 6, castTarget},
    {"BatchNormalization", 7, dropIsTest},
    {"Dropout", 7, dropIsTest},
    {"LSTM", 7, dropOutputSequence},
    {"GRU", 7, dropOutputSequence},
    {"RNN", 7, dropOutputSequence},
    {"Gemm", 7, dropBroadcast},
    {"BatchNormalization", 9, spatialOnly},
    {"Scan", 9, scanBatch},
    {"Scatter", 11, scatterName},
};

}  // namespace

std::span<const AdapterRule> attributeRules() {
  return kAttributesRules;
}

}  // namespace mote::onnx_format
