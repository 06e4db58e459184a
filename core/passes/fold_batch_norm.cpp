// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Batch normalization into the layer before it; exact but for rounding (Jacob et al. 2018, 3.2):
//   Conv(W, b) -> BatchNormalization(scale, shift) -> y
//   Conv(scale * W, scale * b + shift) -> y
#include "core/compile/fold_batch_normalization.h"

#include "core/passes/interface/pass.h"

namespace mote::passes::fold_batch_norm_entry {
namespace {

std::vector<Parameter> parameters() {
  return {};
}

Result<PassResult> run(const PassInput& input, const JobContext&) {
  PassResult result;
  result.graph = *input.graph;
  MOTE_TRY(compile::foldBatchNormalization(result.graph));
  result.figures["folded"] =
      static_cast<double>(input.graph->nodeCount() - result.graph.nodeCount());
  return result;
}

}  // namespace

MOTE_PASS(fold_batch_norm) = {
    .id = "fold_batch_norm",
    .title = "Fold batch normalization",
    .parameters = parameters,
    .run = run,
};

}  // namespace mote::passes::fold_batch_norm_entry
