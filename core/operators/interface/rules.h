// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Parts of shape rules that many operators share.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <vector>

#include "core/graph/graph.h"
#include "core/operators/interface/node_view.h"
#include "core/result/result.h"

namespace mote::operators {

using Types = std::vector<graph::TensorType>;

/// Largest size of one dim that a program can hold; sizes and attributes beyond are refused.
constexpr std::int64_t kMaxDim = 0x7FFFFFFF;

/// At least `minimum` inputs given (the first `minimum` not left out), at most `maximum` listed,
/// one to `outputs` outputs listed.
[[nodiscard]] Result<void> requireOperands(const NodeView& view, std::size_t minimum,
                                           std::size_t maximum, std::size_t outputs = 1);
/// The input's element type is one of these, or not known yet.
[[nodiscard]] Result<void> requireElement(const NodeView& view, std::size_t input,
                                          std::initializer_list<ElementType> allowed);
/// The input's rank is not known or lies between these.
[[nodiscard]] Result<void> requireRank(const NodeView& view, std::size_t input, std::size_t minimum,
                                       std::size_t maximum);
/// -rank..rank-1 to 0..rank-1; refused beyond.
[[nodiscard]] Result<std::size_t> normalizeAxis(const NodeView& view, std::int64_t axis,
                                                std::size_t rank);
/// One output of the first input's type: element-wise operators of one input.
[[nodiscard]] Result<Types> sameAsInput(const NodeView& view);
/// NumPy broadcasting over all inputs; element type of input 0, or `element` if given.
[[nodiscard]] Result<Types> broadcastInputs(const NodeView& view,
                                            ElementType element = ElementType::Undefined);
/// NumPy broadcasting of two shapes; an unknown size meets a known one above 1 as that size.
/// Empty: the sizes clash.
[[nodiscard]] std::optional<std::vector<graph::Dim>> broadcastDims(
    const std::vector<graph::Dim>& a, const std::vector<graph::Dim>& b);
/// Size and symbol agree, or one is unknown.
[[nodiscard]] bool compatible(const graph::Dim& a, const graph::Dim& b) noexcept;
[[nodiscard]] graph::Dim dimOf(std::int64_t size);
/// An output of known element type whose rank is not known.
[[nodiscard]] graph::TensorType unranked(ElementType element);
[[nodiscard]] graph::TensorType ranked(ElementType element, std::vector<graph::Dim> dims);

}  // namespace mote::operators
