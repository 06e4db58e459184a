// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Which input of a kernel may share memory with its output, and how far behind it the input must
// begin: what the memory planner uses, the loader verifies and every instruction set's kernels
// keep.
#pragma once

#include "core/kernels/kernel.h"

namespace mote::kernels {

/// Both are in memory and have bytes in common.
[[nodiscard]] inline bool overlap(const TensorView& a, const TensorView& b) noexcept {
  return a.data < b.data + b.bytes && b.data < a.data + a.bytes;
}

/// Element by element in order: inputs of as many elements, of the output's type or either of one
/// byte. Broadcast inputs never.
[[nodiscard]] Sharing shareElements(const Call& call, std::size_t input) noexcept;

/// softmax_f32 and its like, along the innermost axis: as shareElements().
[[nodiscard]] Sharing shareRows(const Call& call, std::size_t input) noexcept;

/// slice that steps forward along every axis: the input may begin with the output.
[[nodiscard]] Sharing shareSlice(const Call& call, std::size_t input) noexcept;

/// One image whose windows are written pixel by pixel: the output may run so far into the input
/// that it covers only pixels no later window reads (diagonal memory optimisation, Blacker et al.
/// 2020, arXiv:2010.01668). Convolutions take four pixels at a time, and the last four perhaps
/// twice: windows are read when up to three pixels behind them are written. Not with groups.
[[nodiscard]] Sharing shareConv2d(const Call& call, std::size_t input) noexcept;
/// The same for one output channel an input channel, of which a kernel may do some for the whole
/// image before it begins others: channels stay in their lanes.
[[nodiscard]] Sharing shareDepthwiseConv2d(const Call& call, std::size_t input) noexcept;
[[nodiscard]] Sharing sharePool2d(const Call& call, std::size_t input) noexcept;

}  // namespace mote::kernels
