// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Folds BatchNormalization of inference into the convolution or dense layer before it:
//   Conv(W, b) -> BatchNormalization(scale, shift)   becomes   Conv(scale * W, scale * b + shift)
#pragma once

#include "core/graph/graph.h"
#include "core/result/result.h"

namespace mote::compile {

/// Of a resolved graph. Only where weights and statistics are constant and nobody else reads the
/// layer's output. Node and value ids of what stays are kept; the layer takes over the
/// normalization's output value.
[[nodiscard]] Result<void> foldBatchNormalization(graph::Graph& graph);

}  // namespace mote::compile
