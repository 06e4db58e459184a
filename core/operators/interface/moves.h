// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Moving elements while lowering: on the host for constants, by a kernel for the rest.
#pragma once

#include <cstddef>
#include <vector>

#include "core/array/array.h"
#include "core/operators/interface/lowering.h"

namespace mote::operators {

using Permutation = std::vector<std::size_t>;

/// Output axis i is input axis permutation[i].
[[nodiscard]] Array permuted(const Array& array, const Permutation& permutation);
[[nodiscard]] Dims permutedDims(const Dims& dims, const Permutation& permutation);
/// The bytes stay as they are: only axes of size 1 change their order among the others.
[[nodiscard]] bool movesNothing(const Dims& dims, const Permutation& permutation);
/// The operand with its stored axes permuted: another view where nothing moves, else a transpose
/// into a temporary of the same type.
[[nodiscard]] Operand transposed(Lowering& lowering, Operand operand,
                                 const Permutation& permutation);
/// [N, W, C] as [N, 1, W, C], so that kernels over planes serve lines too; other ranks as they are.
[[nodiscard]] Operand asPlane(Lowering& lowering, Operand operand);
/// Plain -> stored order of axes for that rank, as a permutation.
[[nodiscard]] Permutation layoutPermutation(std::size_t rank, Layout layout);

}  // namespace mote::operators
