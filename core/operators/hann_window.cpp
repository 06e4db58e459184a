// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// HannWindow: 1/2 - 1/2 cos(2 pi n / N).
#include "core/operators/interface/movement.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/signal_window.h"

namespace mote::operators::hann_window_entry {
namespace {

std::vector<Array> fold(const NodeView& view) {
  constexpr double kWeights[] = {0.5, -0.5};
  return foldWindow(view, kWeights);
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  return lowerConstants(view, lowering, fold(view));
}

}  // namespace

MOTE_OPERATOR(hann_window) = {.type = "HannWindow",
                              .infer = inferWindow,
                              .fold = fold,
                              .lower = lower,
                              .elements = Elements::Any};

}  // namespace mote::operators::hann_window_entry
