// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Padding by the format's rule, as explicit pads:
//   total = max(0, (out - 1) * stride + (kernel - 1) * dilation + 1 - in),  before = total / 2
#include <algorithm>

#include "core/formats/tflite/rules.h"

namespace mote::tflite_format {
namespace {

constexpr std::int64_t kMaxSize = 0x7FFFFFFF;

bool isSize(std::int64_t value) {
  return value >= 1 && value <= kMaxSize;
}

struct Axis {
  std::int64_t source;
  std::int64_t kernel;
  std::int64_t stride;
  std::int64_t dilation;
};

std::int64_t samePadding(const Axis& axis) {
  const std::int64_t steps = (axis.source + axis.stride - 1) / axis.stride;
  const std::int64_t extent = (axis.kernel - 1) * axis.dilation + 1;
  return std::clamp<std::int64_t>((steps - 1) * axis.stride + extent - axis.source, 0, kMaxSize);
}

}  // namespace

Result<graph::Attributes> windowAttributes(const Importing& in, const FileOperator& op,
                                           const FileTensor& source, const WindowSize& size) {
  const Options& options = op.options;
  const Axis height{source.shape[1], size.height, options.strideH, options.dilationH};
  const Axis width{source.shape[2], size.width, options.strideW, options.dilationW};
  for (const Axis& axis : {height, width}) {
    if (!isSize(axis.kernel) || !isSize(axis.stride) || !isSize(axis.dilation))
      return in.refuse(op, "window", "sizes, strides and dilations have to be positive");
  }
  graph::Attributes attributes;
  attributes["kernel_shape"] = std::vector<std::int64_t>{size.height, size.width};
  attributes["strides"] = std::vector<std::int64_t>{height.stride, width.stride};
  if (height.dilation != 1 || width.dilation != 1)
    attributes["dilations"] = std::vector<std::int64_t>{height.dilation, width.dilation};
  if (!options.samePadding) return attributes;
  if (!source.type.dims[1].known() || !source.type.dims[2].known()) {
    attributes["auto_pad"] = std::string("SAME_UPPER");
    return attributes;
  }
  const std::int64_t rows = samePadding(height);
  const std::int64_t columns = samePadding(width);
  attributes["pads"] =
      std::vector<std::int64_t>{rows / 2, columns / 2, rows - rows / 2, columns - columns / 2};
  return attributes;
}

}  // namespace mote::tflite_format
