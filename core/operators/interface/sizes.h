// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Arithmetic with dims that may be unknown, and the limits every output keeps.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/operators/interface/node_view.h"
#include "core/operators/interface/rules.h"
#include "core/result/result.h"

namespace mote::operators {

/// Most dims an output may have, and most elements.
constexpr std::size_t kMaxDims = 64;
constexpr std::int64_t kMaxElements = std::int64_t{1} << 40;

/// Product of the dims; empty where one is unknown or the product exceeds kMaxElements.
[[nodiscard]] std::optional<std::int64_t> productOf(std::span<const graph::Dim> dims);
/// a * factor and a + amount; unknown stays unknown; what leaves [0, kMaxDim] is refused.
[[nodiscard]] Result<graph::Dim> scaled(const NodeView& view, const graph::Dim& dim,
                                        std::int64_t factor);
[[nodiscard]] Result<graph::Dim> enlarged(const NodeView& view, const graph::Dim& dim,
                                          std::int64_t amount);
/// The type as the node's only output. Refuses more than kMaxDims dims, dims above kMaxDim and more
/// than kMaxElements elements.
[[nodiscard]] Result<Types> output(const NodeView& view, graph::TensorType type);
/// `count` dims nobody knows yet.
[[nodiscard]] std::vector<graph::Dim> unknownDims(std::size_t count);

}  // namespace mote::operators
