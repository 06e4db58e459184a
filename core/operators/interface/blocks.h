// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// DepthToSpace and SpaceToDepth: channels become blocks of pixels and back.
#pragma once

#include "core/operators/interface/lowering.h"
#include "core/operators/interface/moves.h"
#include "core/operators/interface/node_view.h"
#include "core/operators/interface/rules.h"
#include "core/result/result.h"

namespace mote::operators {

/// Attribute blocksize; refused below 1.
[[nodiscard]] Result<std::int64_t> blockSize(const NodeView& view);
/// dim / divisor, unknown where the dim is; refused where it does not divide.
[[nodiscard]] Result<graph::Dim> divided(const NodeView& view, const graph::Dim& dim,
                                         std::int64_t divisor);
/// Output 0 is the input (channels last), seen as `split` and permuted.
[[nodiscard]] Result<void> lowerBlocks(const NodeView& view, Lowering& lowering, const Dims& split,
                                       const Permutation& permutation);

}  // namespace mote::operators
