// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// RoiAlign: regions of pictures brought to one size by bilinear samples.
#include "core/kernels/sampling.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/real.h"
#include "core/operators/interface/sizes.h"

namespace mote::operators::roi_align_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 3, 3));
  MOTE_TRY(requireReal(view, 0));
  MOTE_TRY(requireElement(view, 2, {ElementType::Int64}));
  MOTE_TRY(requireRank(view, 0, 4, 4));
  MOTE_TRY(requireRank(view, 1, 2, 2));
  MOTE_TRY(requireRank(view, 2, 1, 1));
  const auto& data = view.inputType(0);
  const auto& regions = view.inputType(1);
  const auto& pictures = view.inputType(2);
  const std::int64_t height = view.integer("output_height", 1);
  const std::int64_t width = view.integer("output_width", 1);
  const std::int64_t samples = view.integer("sampling_ratio", 0);
  if (height < 1 || height > kMaxDim || width < 1 || width > kMaxDim || samples < 0 ||
      samples > kernels::kMaxRegionSamples)
    return view.refuse("roi-align.size",
                       "cannot make cells of that number or with so many samples");
  if (!data.ranked || !regions.ranked) return Types{unranked(data.element)};
  if (!compatible(regions.dims[1], dimOf(4)) ||
      (pictures.ranked && !compatible(pictures.dims[0], regions.dims[0]))) {
    return view.refuse("roi-align.regions", "takes regions [R, 4] and pictures [R], not %1 and %2",
                       {regions.text(), pictures.text()});
  }
  return output(view,
                ranked(data.element, {regions.dims[0], data.dims[1], dimOf(height), dimOf(width)}));
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  MOTE_TRY(requireElement(view, 0, {ElementType::Float32}));
  MOTE_TRY(requireElement(view, 1, {ElementType::Float32}));
  const std::string mode = view.text("mode", "avg");
  if (mode != "avg" && mode != "max")
    return view.refuse("roi-align.mode", "does not run in mode '%1'", {mode});
  kernels::RoiAlignParams params;
  params.samplingRatio = static_cast<std::int32_t>(view.integer("sampling_ratio", 0));
  params.spatialScale = view.real("spatial_scale", 1.0F);
  params.maximum = mode == "max" ? 1 : 0;
  const bool half =
      view.text("coordinate_transformation_mode", "output_half_pixel") == "half_pixel";
  params.halfPixel = half ? 1 : 0;
  lowering.emit("roi_align_f32", params,
                {lowering.use(view.input(0)->id, Layout::ChannelsLast),
                 lowering.use(view.input(1)->id, Layout::Plain),
                 lowering.use(view.input(2)->id, Layout::Plain)},
                {lowering.define(view.output(0)->id, Layout::ChannelsLast)});
  return {};
}

}  // namespace

MOTE_OPERATOR(roi_align) = {.type = "RoiAlign", .infer = infer, .lower = lower};

}  // namespace mote::operators::roi_align_entry
