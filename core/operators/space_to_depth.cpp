// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SpaceToDepth: blocks of pixels become channels.
#include "core/operators/interface/blocks.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/sizes.h"

namespace mote::operators::space_to_depth_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 1, 1));
  MOTE_TRY(requireRank(view, 0, 4, 4));
  MOTE_ASSIGN(const std::int64_t block, blockSize(view));
  graph::TensorType result = view.inputType(0);
  if (!result.ranked) return Types{ranked(result.element, unknownDims(4))};
  MOTE_ASSIGN(result.dims[1], scaled(view, result.dims[1], block * block));
  MOTE_ASSIGN(result.dims[2], divided(view, result.dims[2], block));
  MOTE_ASSIGN(result.dims[3], divided(view, result.dims[3], block));
  return output(view, std::move(result));
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  MOTE_ASSIGN(const std::int64_t block, blockSize(view));
  const Dims dims = view.inputType(0).sizes();
  return lowerBlocks(view, lowering,
                     {dims[0], dims[2] / block, block, dims[3] / block, block, dims[1]},
                     {0, 1, 3, 2, 4, 5});
}

}  // namespace

MOTE_OPERATOR(space_to_depth) = {.type = "SpaceToDepth",
                                 .infer = infer,
                                 .lower = lower,
                                 .elements = Elements::Any,
                                 .quantized = QuantizedForm::InputRange};

}  // namespace mote::operators::space_to_depth_entry
