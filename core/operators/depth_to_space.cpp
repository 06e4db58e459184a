// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// DepthToSpace: channels become blocks of pixels, in depth-column-row or column-row-depth order.
#include "core/operators/interface/blocks.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/sizes.h"

namespace mote::operators::depth_to_space_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 1, 1));
  MOTE_TRY(requireRank(view, 0, 4, 4));
  MOTE_ASSIGN(const std::int64_t block, blockSize(view));
  const std::string mode = view.text("mode", "DCR");
  if (mode != "DCR" && mode != "CRD")
    return view.refuse("depth-to-space.mode", "has no mode called '%1'", {mode});
  graph::TensorType result = view.inputType(0);
  if (!result.ranked) return Types{ranked(result.element, unknownDims(4))};
  MOTE_ASSIGN(result.dims[1], divided(view, result.dims[1], block * block));
  MOTE_ASSIGN(result.dims[2], scaled(view, result.dims[2], block));
  MOTE_ASSIGN(result.dims[3], scaled(view, result.dims[3], block));
  return output(view, std::move(result));
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  MOTE_ASSIGN(const std::int64_t block, blockSize(view));
  const Dims dims = view.inputType(0).sizes();
  const std::int64_t depth = dims[1] / (block * block);
  if (view.text("mode", "DCR") == "DCR")
    return lowerBlocks(view, lowering, {dims[0], dims[2], dims[3], block, block, depth},
                       {0, 1, 3, 2, 4, 5});
  return lowerBlocks(view, lowering, {dims[0], dims[2], dims[3], depth, block, block},
                     {0, 1, 4, 2, 5, 3});
}

}  // namespace

MOTE_OPERATOR(depth_to_space) = {.type = "DepthToSpace",
                                 .infer = infer,
                                 .lower = lower,
                                 .elements = Elements::Any,
                                 .quantized = QuantizedForm::InputRange};

}  // namespace mote::operators::depth_to_space_entry
