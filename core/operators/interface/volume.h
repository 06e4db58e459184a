// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Convolutions over three axes by kernels over two: the taps along depth become channels.
#pragma once

#include <cstdint>
#include <vector>

#include "core/operators/interface/lowering.h"

namespace mote::operators {

/// x [N, D, H, W, C] as [N * OD, H, W, C * taps], each group's channels together and within it tap
/// by tap. sources[od * taps + k] is the input slice that tap k of output slice od sees, -1 for
/// none (zeros).
[[nodiscard]] Operand foldDepth(Lowering& lowering, Operand x,
                                const std::vector<std::int64_t>& sources, std::int64_t taps,
                                std::int64_t groups);

}  // namespace mote::operators
