// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How operators of the format become nodes: one table a family, one function a kind of operator.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "core/formats/tflite/importing.h"

namespace mote::tflite_format {

/// `import` adds nodes for an operator and gives all its outputs, or keeps it foreign where this
/// form of it has no counterpart; refuses what breaks the format's rules.
struct Rule {
  std::string_view name;  ///< "CONV_2D"; "custom:Name" of a custom operator
  Result<void> (*import)(Importing&, const FileOperator&);
};

[[nodiscard]] std::span<const Rule> convolutionRules();
[[nodiscard]] std::span<const Rule> denseRules();
[[nodiscard]] std::span<const Rule> poolRules();
[[nodiscard]] std::span<const Rule> arithmeticRules();
[[nodiscard]] std::span<const Rule> activationRules();
[[nodiscard]] std::span<const Rule> conversionRules();
[[nodiscard]] std::span<const Rule> reductionRules();
[[nodiscard]] std::span<const Rule> shapeRules();
[[nodiscard]] std::span<const Rule> sliceRules();
[[nodiscard]] std::span<const Rule> joinRules();
[[nodiscard]] std::span<const Rule> padRules();
[[nodiscard]] std::span<const Rule> resizeRules();
[[nodiscard]] std::span<const Rule> blockRules();
[[nodiscard]] std::span<const Rule> recurrentRules();

/// Sizes of a window along height and width.
struct WindowSize {
  std::int64_t height = 1;
  std::int64_t width = 1;
};
/// kernel_shape, strides, dilations and pads of a window that slides over a [N, H, W, C] tensor by
/// the format's rule; refuses sizes that are not positive.
[[nodiscard]] Result<graph::Attributes> windowAttributes(const Importing& in,
                                                         const FileOperator& op,
                                                         const FileTensor& source,
                                                         const WindowSize& size);
/// 0..rank-1 of an axis that may count from the end.
[[nodiscard]] Result<std::size_t> axisOf(const Importing& in, const FileOperator& op,
                                         std::int64_t axis, std::size_t rank);

}  // namespace mote::tflite_format
