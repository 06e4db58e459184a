// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// LRN: x / (bias + alpha / size * sum of squares over `size` neighbouring channels) ^ beta.
// Source: Krizhevsky et al., "ImageNet Classification with Deep Convolutional Neural Networks".
#include "core/kernels/normalize.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/real.h"

namespace mote::operators::lrn_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireRank(view, 0, 2, 64));
  const std::int64_t size = view.integer("size", 0);
  if (size < 1 || size > kMaxDim)
    return view.refuse("lrn.size", "cannot sum over %1 channels", {std::to_string(size)});
  return inferReal(view);
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  MOTE_TRY(requireElement(view, 0, {ElementType::Float32}));
  kernels::LrnParams params;
  params.size = static_cast<std::int32_t>(view.integer("size", 1));
  params.alpha = view.real("alpha", 0.0001F);
  params.beta = view.real("beta", 0.75F);
  params.bias = view.real("bias", 1.0F);
  const Operand input = lowering.use(view.input(0)->id, Layout::ChannelsLast);
  lowering.emit("lrn_f32", params, {input},
                {lowering.define(view.output(0)->id, Layout::ChannelsLast)});
  return {};
}

}  // namespace

MOTE_OPERATOR(lrn) = {.type = "LRN", .infer = infer, .lower = lower};

}  // namespace mote::operators::lrn_entry
