// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// BlackmanWindow: 0.42 - 1/2 cos(2 pi n / N) + 0.08 cos(4 pi n / N).
#include "core/operators/interface/movement.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/signal_window.h"

namespace mote::operators::blackman_window_entry {
namespace {

std::vector<Array> fold(const NodeView& view) {
  constexpr double kWeights[] = {0.42, -0.5, 0.08};
  return foldWindow(view, kWeights);
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  return lowerConstants(view, lowering, fold(view));
}

}  // namespace

MOTE_OPERATOR(blackman_window) = {.type = "BlackmanWindow",
                                  .infer = inferWindow,
                                  .fold = fold,
                                  .lower = lower,
                                  .elements = Elements::Any};

}  // namespace mote::operators::blackman_window_entry
