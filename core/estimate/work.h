// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a program's nodes have to do, counted from kernels and shapes, whatever runs them.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/compile/compile.h"
#include "core/result/result.h"

namespace mote::estimate {

/// What instructions are spent on.
enum class Term : std::uint8_t {
  Macs,      ///< multiply-accumulates, but those with padding: what plain loops do
  Products,  ///< those too, for whole blocks of four pixels or channels: what fast loops do
  Vectors,   ///< vectors of 16 bytes these take, the last of each sum or row of channels not full
  Columns,   ///< elements under the windows of all outputs of one channel, or else of all inputs
  Outputs,   ///< elements
  Calls      ///< 1; of what joins tensors, the number of these
};
inline constexpr std::size_t kTerms = 6;
inline constexpr std::array<std::string_view, kTerms> kTermNames = {
    "macs", "products", "vectors", "columns", "outputs", "calls"};
using Terms = std::array<double, kTerms>;

struct Work {
  /// The kernel and which of its ways it takes: "conv2d_s8/pointwise". Up to the stroke, its name.
  std::string kind;
  Terms terms = {};
};

/// One per program node, in order. Refused where the image is no program.
[[nodiscard]] Result<std::vector<Work>> workOf(const compile::Compiled& compiled);

/// "conv2d_s8" of "conv2d_s8/pointwise".
[[nodiscard]] std::string_view kernelOf(std::string_view kind) noexcept;

}  // namespace mote::estimate
