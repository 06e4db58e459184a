// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Operators whose attributes became inputs: the value moves into a constant.
#include <limits>

#include "core/formats/onnx/adapting.h"
#include "core/formats/onnx/node_attributes.h"

namespace mote::onnx_format {
namespace {

void moveInts(Adapting& a, const std::string& attribute, int index) {
  const auto values = intsAttribute(a.node, attribute);
  if (!values) return;
  removeAttribute(a.node, attribute);
  a.setInput(index, a.addInts(attribute, *values));
}

// Reshape-5
Result<void> reshape(Adapting& a) {
  moveInts(a, "shape", 1);
  return {};
}

// Slice-10
Result<void> slice(Adapting& a) {
  moveInts(a, "starts", 1);
  moveInts(a, "ends", 2);
  moveInts(a, "axes", 3);
  return {};
}

// Squeeze-13, Unsqueeze-13, ReduceSum-13
Result<void> axes(Adapting& a) {
  moveInts(a, "axes", 1);
  return {};
}

// Split-13; Split-1 could also take the sizes as an input of the data's own type.
Result<void> split(Adapting& a) {
  if (!a.input(1).empty() && a.hint(1).dataType != onnx::TensorProto::INT64) {
    return a.cannot("its sizes are no 64-bit integers");
  }
  moveInts(a, "split", 1);
  return {};
}

// TopK-10
Result<void> topK(Adapting& a) {
  const auto count = intAttribute(a.node, "k");
  if (!count) return {};
  removeAttribute(a.node, "k");
  a.setInput(1, a.addInts("k", std::span(&*count, 1)));
  return {};
}

// Clip-11; the old defaults were the ends of the float range, which is no bound.
Result<void> clip(Adapting& a) {
  const auto low = floatAttribute(a.node, "min");
  const auto high = floatAttribute(a.node, "max");
  removeAttribute(a.node, "min");
  removeAttribute(a.node, "max");
  if (low && *low > std::numeric_limits<float>::lowest()) {
    a.setInput(1, a.addScalar("min", *low, a.input(0)));
  }
  if (high && *high < std::numeric_limits<float>::max()) {
    a.setInput(2, a.addScalar("max", *high, a.input(0)));
  }
  return {};
}

// Pad-11
Result<void> pad(Adapting& a) {
  moveInts(a, "pads", 1);
  const auto value = floatAttribute(a.node, "value");
  removeAttribute(a.node, "value");
  if (value && *value != 0.0F) a.setInput(2, a.addScalar("value", *value, a.input(0)));
  return {};
}

// Dropout-12
Result<void> dropout(Adapting& a) {
  const auto ratio = floatAttribute(a.node, "ratio");
  removeAttribute(a.node, "ratio");
  if (ratio) a.setInput(1, a.addScalar("ratio", *ratio, ""));
  return {};
}

// Tile-6 repeats every axis; Tile-1 one axis.
Result<void> tile(Adapting& a) {
  if (a.node.input_size() == 2) return {};
  return a.cannot("Tile before opset 6 repeats one axis");
}

constexpr AdapterRule kInputsRules[] = {
    {"Reshape", 5, reshape},  {"Tile", 6, tile},     {"Slice", 10, slice},
    {"TopK", 10, topK},       {"Clip", 11, clip},    {"Pad", 11, pad},
    {"Dropout", 12, dropout}, {"Squeeze", 13, axes}, {"Unsqueeze", 13, axes},
    {"ReduceSum", 13, axes},  {"Split", 13, split},
};

}  // namespace

std::span<const AdapterRule> inputRules() {
  return kInputsRules;
}

}  // namespace mote::onnx_format
