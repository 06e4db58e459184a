// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Multiplies a few windows with a few panels of weights, sums held in registers.
#pragma once

#include "core/kernels/simd/lanes.h"
#include "core/kernels/simd/packing.h"

#include <utility>

namespace mote::kernels::MOTE_SIMD {

MOTE_SIMD_BEGIN

/// Panels of one tile, and of a tile for a single window, which needs more sums to hide latency.
constexpr int kTilePanels = kRegisters / 8;
constexpr int kLonePanels = 8;

/// Windows of a tile: as many as registers hold sums.
constexpr int tileWindows(int panels) noexcept {
  return panels > kTilePanels ? 1 : panels * 2 > kTilePanels ? 6 : 8;
}
constexpr int kMostWindows = 8;

/// One convolution's constants, as tiles want them.
template <typename Dot>
struct Plan {
  Packing<Dot> packing;
  const typename Dot::Packed* weights;
  typename Dot::Finish finish;
  std::ptrdiff_t runOffsets[Runs::kMost];  ///< in cells, from a window's first

  Plan(const Conv2dShape& shape, const typename Dot::Epilogue& epilogue,
       const std::byte* prepared) noexcept
      : packing(shape),
        weights(reinterpret_cast<const typename Dot::Packed*>(prepared)),
        finish(epilogue, prepared + packing.tables, packing.channelStride) {}

  /// For inputs whose rows are `rowCells` cells apart.
  void setRowCells(const Conv2dShape& shape, std::ptrdiff_t rowCells) noexcept {
    for (std::int32_t run = 0; run < packing.runs.count; ++run) {
      const std::int32_t row = run / packing.runs.perRow;
      const std::int32_t column = run % packing.runs.perRow;
      runOffsets[run] = row * shape.rows.dilation * rowCells +
                        std::ptrdiff_t{column} * shape.columns.dilation * shape.inputChannels;
    }
  }
};

/// Some windows: their first cells and where their outputs go.
template <typename Dot>
struct Windows {
  const typename Dot::Cell* from[kMostWindows];
  typename Dot::Element* to[kMostWindows];
  int count = 0;
};

/// Sums to outputs: of a few panels together, of those that are left one by one.
template <typename Dot, int kPanels, int kWindows>
void finishTile(const Plan<Dot>& plan, const Windows<Dot>& windows,
                const typename Dot::Vector (&sums)[kPanels][kWindows], std::size_t panel,
                std::int32_t channels) noexcept {
  int p = 0;
  if constexpr (Dot::kTogether > 0 && Dot::kTogether <= kPanels) {
    for (; p + Dot::kTogether <= kPanels && channels >= (p + Dot::kTogether) * kLanes;
         p += Dot::kTogether) {
      const auto finish = plan.finish.together((panel + static_cast<std::size_t>(p)) * kLanes);
      for (int w = 0; w < kWindows; ++w) {
        typename Dot::Vector side[Dot::kTogether];
        MOTE_UNROLL
        for (int i = 0; i < Dot::kTogether; ++i) side[i] = sums[p + i][w];
        finish(side, windows.to[w] + p * kLanes);
      }
    }
  }
  for (; p < kPanels; ++p) {
    const auto finish = plan.finish.channels((panel + static_cast<std::size_t>(p)) * kLanes);
    const std::int32_t left = channels - p * kLanes;
    for (int w = 0; w < kWindows; ++w) {
      typename Dot::Element* to = windows.to[w] + p * kLanes;
      put(to, finish(sums[p][w]), left);
    }
  }
}

/// Output channels [panel * kLanes, panel * kLanes + channels) of kWindows windows.
template <typename Dot, int kWindows, int kPanels>
void multiplyTile(const Plan<Dot>& plan, const Windows<Dot>& windows, std::size_t panel,
                  std::int32_t channels) noexcept {
  using Vector = typename Dot::Vector;
  const auto size = static_cast<std::ptrdiff_t>(plan.packing.panelSize);
  const auto* weights = plan.weights + panel * plan.packing.panelSize;
  Vector sum[kWindows][kPanels];
  MOTE_UNROLL
  for (int p = 0; p < kPanels; ++p) {
    const Vector start = plan.finish.start((panel + static_cast<std::size_t>(p)) * kLanes);
    MOTE_UNROLL
    for (int w = 0; w < kWindows; ++w) sum[w][p] = start;
  }
  for (std::int32_t run = 0; run < plan.packing.runs.count; ++run) {
    const typename Dot::Cell* at[kWindows];
    MOTE_UNROLL
    for (int w = 0; w < kWindows; ++w) at[w] = windows.from[w] + plan.runOffsets[run];
    for (std::ptrdiff_t group = 0; group < plan.packing.groupsOfRun; ++group) {
      Vector weight[kPanels];
      MOTE_UNROLL
      for (int p = 0; p < kPanels; ++p) weight[p] = Dot::weights(weights + p * size);
      MOTE_UNROLL
      for (int w = 0; w < kWindows; ++w) {
        const Vector x = Dot::cells(at[w] + group * Dot::kGroup);
        MOTE_UNROLL
        for (int p = 0; p < kPanels; ++p) {
          sum[w][p] = Dot::multiplyAdd(sum[w][p], x, weight[p]);
        }
      }
      weights += kLanes * Dot::kGroup;
    }
  }
  // A copy for the loop below, which takes them from memory: the sums stay in registers above.
  Vector results[kPanels][kWindows];
  MOTE_UNROLL
  for (int p = 0; p < kPanels; ++p) {
    MOTE_UNROLL
    for (int w = 0; w < kWindows; ++w) results[p][w] = sum[w][p];
  }
  finishTile<Dot>(plan, windows, results, panel, channels);
}

/// As multiplyTile, for any count of windows up to tileWindows(kPanels).
template <typename Dot, int kPanels, int... kCounts>
void multiplyWindows(const Plan<Dot>& plan, const Windows<Dot>& windows, std::size_t panel,
                     std::int32_t channels, std::integer_sequence<int, kCounts...>) noexcept {
  static_cast<void>(
      ((windows.count == kCounts + 1 &&
        (multiplyTile<Dot, kCounts + 1, kPanels>(plan, windows, panel, channels), true)) ||
       ...));
}

MOTE_SIMD_END

}  // namespace mote::kernels::MOTE_SIMD
