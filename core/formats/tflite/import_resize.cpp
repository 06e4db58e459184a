// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures in other sizes.
#include "core/formats/tflite/rules.h"

namespace mote::tflite_format {
namespace {

graph::Attributes modeOf(const Options& options, const std::string& mode) {
  graph::Attributes attributes = {{"mode", mode}};
  std::string coordinates = "asymmetric";
  if (options.halfPixelCenters) coordinates = "half_pixel";
  if (options.alignCorners) coordinates = "align_corners";
  if (mode == "nearest") {
    const bool cuts = coordinates == "asymmetric";
    attributes["nearest_mode"] = std::string(cuts ? "floor" : "round_prefer_ceil");
  }
  attributes["coordinate_transformation_mode"] = coordinates;
  return attributes;
}

/// Input 1 is the new height and width.
Result<void> resize(Importing& in, const FileOperator& op, const std::string& mode) {
  MOTE_TRY(in.require(op, 2, 2));
  const FileTensor& source = in.input(op, 0);
  MOTE_TRY(in.requireRank(op, source, 4));
  MOTE_TRY(in.requireRank(op, in.output(op), 4));
  const auto size = in.integers(op.inputs[1]);
  if (!size) {
    in.keepForeign(op);
    return {};
  }
  if (size->size() != 2) return in.refuse(op, "size", "it has not one height and one width");
  const auto sizes =
      in.integerConstant("sizes", {source.shape[0], source.shape[3], (*size)[0], (*size)[1]});
  const auto attributes = modeOf(op.options, mode);
  if (mode == "nearest") {
    in.move(op, "Resize", Order::ChannelsFirst,
            {in.stored(op.inputs[0], Order::ChannelsFirst), {}, {}, sizes}, attributes);
  } else {
    in.compute(op, "Resize", Order::ChannelsFirst,
               {in.real(op.inputs[0], Order::ChannelsFirst), {}, {}, sizes}, attributes);
  }
  return {};
}

Result<void> importBilinear(Importing& in, const FileOperator& op) {
  return resize(in, op, "linear");
}

Result<void> importNearest(Importing& in, const FileOperator& op) {
  return resize(in, op, "nearest");
}

constexpr Rule kResizeRules[] = {{"RESIZE_BILINEAR", importBilinear},
                                 {"RESIZE_NEAREST_NEIGHBOR", importNearest}};

}  // namespace

std::span<const Rule> resizeRules() {
  return kResizeRules;
}

}  // namespace mote::tflite_format
