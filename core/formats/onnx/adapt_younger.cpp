// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Attributes of opsets 14 to 17 that say what opset 13 took for granted; without them the node is
// valid in both.
#include "core/formats/onnx/adapting.h"
#include "core/formats/onnx/node_attributes.h"

namespace mote::onnx_format {
namespace {

void dropWhere(Adapting& a, const char* name, std::int64_t implied) {
  if (intAttribute(a.node, name) == implied) removeAttribute(a.node, name);
}

Result<void> reshapeYounger(Adapting& a) {
  dropWhere(a, "allowzero", 0);
  return {};
}

Result<void> recurrent(Adapting& a) {
  dropWhere(a, "layout", 0);
  return {};
}

Result<void> batchNormalization(Adapting& a) {
  dropWhere(a, "training_mode", 0);
  return {};
}

Result<void> shape(Adapting& a) {
  if (!findAttribute(a.node, "end")) dropWhere(a, "start", 0);
  return {};
}

Result<void> scatter(Adapting& a) {
  if (textAttribute(a.node, "reduction") == "none") removeAttribute(a.node, "reduction");
  return {};
}

// The default changed with opset 16, so from there on it is said.
Result<void> regionAlign(Adapting& a) {
  const std::string mode = "coordinate_transformation_mode";
  if (!findAttribute(a.node, mode)) setAttribute(a.node, mode, std::string("half_pixel"));
  if (textAttribute(a.node, mode) == "output_half_pixel") removeAttribute(a.node, mode);
  return {};
}

constexpr AdapterRule kYoungerRules[] = {
    {"Reshape", 14, reshapeYounger},
    {"LSTM", 14, recurrent},
    {"GRU", 14, recurrent},
    {"RNN", 14, recurrent},
    {"BatchNormalization", 14, batchNormalization},
    {"Shape", 15, shape},
    {"ScatterElements", 16, scatter},
    {"ScatterND", 16, scatter},
    {"RoiAlign", 16, regionAlign},
};

}  // namespace

std::span<const AdapterRule> youngerRules() {
  return kYoungerRules;
}

}  // namespace mote::onnx_format
