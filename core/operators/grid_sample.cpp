// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// GridSample: a picture read at places given for each output pixel.
#include "core/kernels/sampling.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/real.h"
#include "core/operators/interface/sizes.h"

namespace mote::operators::grid_sample_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 2, 2));
  MOTE_TRY(requireNumber(view, 0));
  MOTE_TRY(requireReal(view, 1));
  MOTE_TRY(requireRank(view, 0, 4, 4));
  MOTE_TRY(requireRank(view, 1, 4, 4));
  const auto& data = view.inputType(0);
  const auto& grid = view.inputType(1);
  if (!data.ranked || !grid.ranked) return Types{unranked(data.element)};
  if (!compatible(data.dims[0], grid.dims[0]) || !compatible(grid.dims[3], dimOf(2))) {
    return view.refuse("grid-sample.grid", "has %1 for pictures %2, not two numbers a place",
                       {grid.text(), data.text()});
  }
  return output(view,
                ranked(data.element, {data.dims[0], data.dims[1], grid.dims[1], grid.dims[2]}));
}

Result<kernels::GridSampleParams> paramsOf(const NodeView& view) {
  kernels::GridSampleParams params;
  params.alignCorners = view.integer("align_corners", 0) != 0 ? 1 : 0;
  const std::string mode = view.text("mode", "bilinear");
  const std::string padding = view.text("padding_mode", "zeros");
  if (mode == "nearest") params.interpolation = kernels::GridInterpolation::Nearest;
  if (mode == "bicubic") params.interpolation = kernels::GridInterpolation::Cubic;
  if (padding == "border") params.padding = kernels::GridPadding::Border;
  if (padding == "reflection") params.padding = kernels::GridPadding::Reflection;
  const bool known = (mode == "nearest" || mode == "bilinear" || mode == "bicubic") &&
                     (padding == "zeros" || padding == "border" || padding == "reflection");
  if (known) return params;
  return view.refuse("grid-sample.mode", "does not run in mode '%1' with padding '%2'",
                     {mode, padding});
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  MOTE_TRY(requireElement(view, 0, {ElementType::Float32}));
  MOTE_TRY(requireElement(view, 1, {ElementType::Float32}));
  MOTE_ASSIGN(const auto params, paramsOf(view));
  const Operand picture = lowering.use(view.input(0)->id, Layout::ChannelsLast);
  const Operand grid = lowering.use(view.input(1)->id, Layout::Plain);
  lowering.emit("grid_sample_f32", params, {picture, grid},
                {lowering.define(view.output(0)->id, Layout::ChannelsLast)});
  return {};
}

}  // namespace

MOTE_OPERATOR(grid_sample) = {.type = "GridSample", .infer = infer, .lower = lower};

}  // namespace mote::operators::grid_sample_entry
