// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Weights of a convolution laid out for multiplication: panels of kLanes output channels, in each
// the cells of a window one group after another, and behind them the tables of the epilogue.
#pragma once

#include "core/kernels/simd/vectors.h"

#include <cstddef>
#include <cstdint>

#include "core/kernels/conv2d_check.h"

namespace mote::kernels::MOTE_SIMD {

/// A window as runs of cells that are neighbours in the laid out input.
struct Runs {
  static constexpr std::int32_t kMost = 256;
  std::int32_t perRow;  ///< of a row of the window
  std::int32_t count;
  std::int32_t cells;  ///< of one run

  explicit Runs(const Conv2dShape& shape) noexcept {
    const bool rowIsOne = shape.columns.dilation == 1 && shape.groupInputs == shape.inputChannels;
    perRow = rowIsOne ? 1 : shape.columns.kernel;
    count = shape.rows.kernel * perRow;
    cells = rowIsOne ? shape.columns.kernel * shape.groupInputs : shape.groupInputs;
  }
};

/// Where the parts of the prepared memory lie.
template <typename Dot>
struct Packing {
  Runs runs;
  std::int32_t groupsOfRun;   ///< multiplications for one run
  std::int32_t panels;        ///< of one group of channels
  std::size_t panelSize;      ///< weights of one panel
  std::size_t channelStride;  ///< entries of one table
  std::size_t tables;         ///< byte offset
  std::size_t bytes;

  explicit Packing(const Conv2dShape& shape) noexcept : runs(shape) {
    groupsOfRun = (runs.cells + Dot::kGroup - 1) / Dot::kGroup;
    panels = (shape.groupOutputs + kLanes - 1) / kLanes;
    panelSize = std::size_t{static_cast<std::uint32_t>(runs.count)} *
                static_cast<std::size_t>(groupsOfRun) * Dot::kGroup * kLanes;
    const auto groups = static_cast<std::size_t>(shape.outputChannels / shape.groupOutputs);
    channelStride = groups * static_cast<std::size_t>(panels) * kLanes;
    tables = groups * static_cast<std::size_t>(panels) * panelSize * sizeof(typename Dot::Packed);
    bytes = tables + Dot::kTables * channelStride * sizeof(std::int32_t);
  }

  /// One output channel's weights and table entries, from `weight`; the memory is zero before.
  void pack(const Call& call, const Conv2dShape& shape, std::int32_t channel,
            std::byte* memory) const noexcept {
    const std::int32_t group = channel / shape.groupOutputs;
    const std::int32_t inGroup = channel % shape.groupOutputs;
    const auto panel = static_cast<std::size_t>(group * panels + inGroup / kLanes);
    const auto lane = static_cast<std::size_t>(inGroup % kLanes);
    const auto* from = call.inputs[1].as<const typename Dot::Weight>() +
                       std::ptrdiff_t{channel} * runs.count * runs.cells;
    auto* to =
        reinterpret_cast<typename Dot::Packed*>(memory) + panel * panelSize + lane * Dot::kGroup;
    typename Dot::Total weightSum = 0;
    for (std::int32_t run = 0; run < runs.count; ++run) {
      for (std::int32_t cell = 0; cell < runs.cells; ++cell) {
        to[cell / Dot::kGroup * kLanes * Dot::kGroup + cell % Dot::kGroup] = from[cell];
        weightSum += from[cell];
      }
      from += runs.cells;
      to += groupsOfRun * kLanes * Dot::kGroup;
    }
    Dot::prepare(call, channel, weightSum, channelStride, panel * kLanes + lane, memory + tables);
  }
};

}  // namespace mote::kernels::MOTE_SIMD
