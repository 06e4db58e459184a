// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Upsample and the first Resize, both of which became Resize-11. The old sampling was asymmetric,
// nearest rounding down.
#include "core/formats/onnx/adapting.h"
#include "core/formats/onnx/node_attributes.h"

namespace mote::onnx_format {
namespace {

// Upsample-7: one scale per dimension instead of two for height and width.
Result<void> upsampleScales(Adapting& a) {
  const auto height = floatAttribute(a.node, "height_scale");
  const auto width = floatAttribute(a.node, "width_scale");
  if (!height || !width) return {};
  removeAttribute(a.node, "height_scale");
  removeAttribute(a.node, "width_scale");
  auto& scales = *a.node.add_attribute();
  scales.set_name("scales");
  scales.set_type(onnx::AttributeProto::FLOATS);
  for (const float scale : {1.0F, 1.0F, *height, *width}) scales.add_floats(scale);
  return {};
}

// Upsample-9: the scales are an input.
Result<void> upsampleInput(Adapting& a) {
  const auto scales = floatsAttribute(a.node, "scales");
  if (!scales) return {};
  removeAttribute(a.node, "scales");
  a.setInput(1, a.addFloats("scales", *scales));
  return {};
}

// Resize-10 takes its place.
Result<void> upsampleName(Adapting& a) {
  a.node.set_op_type("Resize");
  if (textAttribute(a.node, "mode") == "bilinear")
    setAttribute(a.node, "mode", std::string("linear"));
  return {};
}

// Resize-11: a region before the scales, and the sampling is said.
Result<void> resize(Adapting& a) {
  if (a.node.input_size() != 2) return a.cannot("it has no scales");
  a.setInput(2, std::string(a.input(1)));
  a.setInput(1, "");
  setAttribute(a.node, "coordinate_transformation_mode", std::string("asymmetric"));
  setAttribute(a.node, "nearest_mode", std::string("floor"));
  return {};
}

constexpr AdapterRule kResizeRules[] = {
    {"Upsample", 7, upsampleScales},
    {"Upsample", 9, upsampleInput},
    {"Upsample", 10, upsampleName},
    {"Resize", 11, resize},
};

}  // namespace

std::span<const AdapterRule> resizeRules() {
  return kResizeRules;
}

}  // namespace mote::onnx_format
