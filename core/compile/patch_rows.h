// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs a chain of layers strip by strip, so that only strips of what lies between them are alive
// (patch-based inference, MCUNetV2, Lin et al. 2021, arXiv:2110.15352; strips of whole rows here).
#pragma once

#include <cstdint>
#include <optional>

#include "core/compile/draft.h"
#include "core/result/result.h"

namespace mote::compile {

/// Nodes that follow on each other, by index.
struct Chain {
  std::vector<std::size_t> nodes;
};

/// The longest chain through a node of convolutions, pools and element-wise kernels on one image
/// whose results nobody else reads; without nodes where that one is none of these.
[[nodiscard]] Chain chainThrough(const Draft& draft, std::size_t node);

/// The draft with the chain's nodes replaced by `parts` copies of them, each of which computes so
/// many rows of the last output (the last one the rest) and of what it takes before, rows at the
/// borders of strips again. Results are the same to the bit. Empty where the last output has fewer
/// rows than parts, or a strip would begin at no multiple of 16 bytes or see padding alone.
[[nodiscard]] std::optional<Draft> inStrips(const Draft& draft, const Chain& chain,
                                            std::int64_t parts);

}  // namespace mote::compile
