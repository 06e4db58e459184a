// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pad: elements around the data: one value, its edge, or its mirror image; negative pads cut off.
#include <algorithm>
#include <cmath>
#include <cstring>

#include "core/kernels/movement.h"
#include "core/operators/interface/integer_list.h"
#include "core/operators/interface/movement.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/quantized.h"
#include "core/operators/interface/sizes.h"
#include "core/operators/interface/slicing.h"

namespace mote::operators::pad_entry {
namespace {

std::string modeOf(const NodeView& view) {
  return view.text("mode", "constant");
}

Result<void> checkReach(const NodeView& view, const graph::Dim& dim, std::int64_t before,
                        std::int64_t after) {
  const std::string mode = modeOf(view);
  const std::int64_t most = std::max(before, after);
  if (mode == "constant" || !dim.known() || most <= 0) return {};
  if (dim.size > (mode == "reflect" ? most : 0)) return {};
  return view.refuse("pad.reach", "cannot pad %1 elements by %2 with mode %3",
                     {std::to_string(dim.size), std::to_string(most), mode});
}

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 1, 3));
  const std::string mode = modeOf(view);
  if (mode != "constant" && mode != "reflect" && mode != "edge")
    return view.refuse("pad.mode", "has no mode called '%1'", {mode});
  graph::TensorType result = view.inputType(0);
  MOTE_ASSIGN(const IntegerList pads, integerList(view, 1, "pads"));
  if (!pads.given) return view.refuse("pad.pads", "says not how much to pad");
  if (!result.ranked) return Types{unranked(result.element)};
  const std::size_t rank = result.dims.size();
  if (pads.count && *pads.count != 2 * rank) {
    return view.refuse("pad.pads", "has %1 pads for %2 dimensions",
                       {std::to_string(*pads.count), std::to_string(rank)});
  }
  if (!pads.values) return Types{ranked(result.element, unknownDims(rank))};
  for (std::size_t i = 0; i < rank; ++i) {
    const std::int64_t before = (*pads.values)[i];
    const std::int64_t after = (*pads.values)[i + rank];
    if (std::min(before, after) < -kMaxDim || std::max(before, after) > kMaxDim)
      return view.refuse("pad.pads", "cannot pad by %1", {dimsText(*pads.values)});
    MOTE_TRY(checkReach(view, result.dims[i], before, after));
    MOTE_ASSIGN(result.dims[i], enlarged(view, result.dims[i], before + after));
  }
  return output(view, std::move(result));
}

/// What negative pads leave of the input, where there are any.
Result<Operand> cropped(const NodeView& view, Lowering& lowering,
                        const std::vector<std::int64_t>& pads, Operand data, Layout layout) {
  if (std::all_of(pads.begin(), pads.end(), [](std::int64_t pad) { return pad >= 0; })) return data;
  Dims dims = view.inputType(0).sizes();
  Slicing slicing = wholeSlicing(dims.size());
  for (std::size_t i = 0; i < dims.size(); ++i) {
    slicing.start[i] = std::max<std::int64_t>(0, -pads[i]);
    dims[i] -= slicing.start[i] + std::max<std::int64_t>(0, -pads[i + dims.size()]);
  }
  const Operand left = lowering.temporary(lowering.type(data), storedDims(dims, layout));
  MOTE_TRY(emitSlice(view, lowering, slicing, data, left, layout));
  return left;
}

/// The constant of input 2 (0 without it) as one element of the output.
Result<void> setValue(const NodeView& view, kernels::PadParams& params) {
  const graph::Value& result = *view.output(0);
  const Array* given = view.inputConstant(2);
  if (view.hasInput(2) && (given == nullptr || given->elements() != 1))
    return view.refuse("operator.not-constant", "runs with a constant value to pad with");
  if (given != nullptr && given->type() == result.type.element) {
    std::memcpy(params.value, given->bytes().data(), given->bytes().size());
  } else if (isPerTensor(&result)) {
    const double real = given != nullptr ? static_cast<double>(given->toFloats()[0]) : 0.0;
    const Scaling scaling = scalingOf(result);
    const double steps = std::round(real / static_cast<double>(scaling.scale));
    // What is no number has no step.
    const double step = (std::isnan(steps) ? 0.0 : steps) + scaling.zeroPoint;
    const auto [lowest, highest] = limitsOf(result.type.element);
    // Little-endian: an int8 is the first byte of its int16.
    const auto stored = static_cast<std::int16_t>(
        std::clamp(step, static_cast<double>(lowest), static_cast<double>(highest)));
    std::memcpy(params.value, &stored, sizeof(stored));
  } else if (given != nullptr) {
    return view.refuse("pad.value", "pads %1 with a value of type %2",
                       {elementTypeName(result.type.element), elementTypeName(given->type())});
  }
  return {};
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  MOTE_ASSIGN(const IntegerList pads, integerList(view, 1, "pads"));
  if (!pads.values) return view.refuse("operator.not-constant", "runs with constant pads");
  const Layout layout = lowering.layoutOf(view.input(0)->id);
  MOTE_ASSIGN(Operand data, movable(view, lowering, 0, layout));
  MOTE_ASSIGN(data, cropped(view, lowering, *pads.values, data, layout));
  const std::size_t rank = view.inputType(0).dims.size();
  kernels::PadParams params;
  for (std::size_t i = 0; i < rank && i < kMaxRank; ++i) {
    params.before[storedAxis(i, rank, layout)] =
        static_cast<std::int32_t>(std::max<std::int64_t>(0, (*pads.values)[i]));
  }
  const std::string mode = modeOf(view);
  if (mode == "constant") MOTE_TRY(setValue(view, params));
  lowering.emit(mode == "constant" ? "pad" : "pad_" + mode, params, {data},
                {lowering.define(view.output(0)->id, layout)});
  return {};
}

}  // namespace

MOTE_OPERATOR(pad) = {.type = "Pad",
                      .infer = infer,
                      .lower = lower,
                      .elements = Elements::Any,
                      .quantized = QuantizedForm::InputRange,
                      .activationInputs = 1};

}  // namespace mote::operators::pad_entry
