// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Resolves and folds.
#include "core/quantization/prepare.h"

#include <algorithm>

#include "core/compile/control_flow.h"
#include "core/compile/fold_batch_normalization.h"

namespace mote::quantization {

Result<graph::Graph> prepare(const graph::Graph& source) {
  compile::Resolved resolved = compile::resolveOpened(source).resolved;
  if (!resolved.findings.empty()) return resolved.findings.front().error;
  MOTE_TRY(compile::foldBatchNormalization(resolved.graph));
  return std::move(resolved.graph);
}

bool hasQuantizers(const graph::Graph& graph) {
  return std::ranges::any_of(
      graph.nodes(), [&](graph::NodeId id) { return graph.node(id)->type == "QuantizeLinear"; });
}

}  // namespace mote::quantization
