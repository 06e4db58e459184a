// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// HammingWindow: 25/46 - 21/46 cos(2 pi n / N).
#include "core/operators/interface/movement.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/signal_window.h"

namespace mote::operators::hamming_window_entry {
namespace {

std::vector<Array> fold(const NodeView& view) {
  constexpr double kWeights[] = {25.0 / 46.0, -21.0 / 46.0};
  return foldWindow(view, kWeights);
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  return lowerConstants(view, lowering, fold(view));
}

}  // namespace

MOTE_OPERATOR(hamming_window) = {.type = "HammingWindow",
                                 .infer = inferWindow,
                                 .fold = fold,
                                 .lower = lower,
                                 .elements = Elements::Any};

}  // namespace mote::operators::hamming_window_entry
