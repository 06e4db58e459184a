// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Convolutions and dense layers of any arithmetic with vectors of any width: where a kernel's
// weights were prepared, output pixels are computed a band at a time, in tiles; else as the
// reference does.
#pragma once

#include "core/kernels/simd/band.h"
#include "core/kernels/simd/tile.h"

#include <cstring>
#include <type_traits>

#include "core/kernels/check.h"
#include "core/kernels/conv2d_loops.h"
#include "core/kernels/dense.h"

namespace mote::kernels::MOTE_SIMD {

MOTE_SIMD_BEGIN

/// What a share of a call computes: rows of the output, of too few rows columns, of too few columns
/// channels.
struct Part {
  Share::Range rows;
  Share::Range columns;
  Share::Range channels;  ///< of a group

  Part(const Conv2dShape& shape, const Share& share) noexcept
      : rows{0, shape.rows.output},
        columns{0, shape.columns.output},
        channels{0, shape.groupOutputs} {
    if (rows.end >= share.count) {
      rows = share.of(rows.end);
    } else if (columns.end >= share.count) {
      columns = share.of(columns.end);
    } else {
      channels = share.of(channels.end, kLanes);
    }
  }
};

/// Inputs in rows `rowCells` apart, and the band of outputs above them.
template <typename Dot>
struct Field {
  const typename Dot::Cell* cells;
  std::ptrdiff_t rowCells;
  typename Dot::Element* output;  ///< of the band's first pixel, the group's first channel
  Share::Range channels;          ///< wanted of each group
};

/// kPanels panels from `panel` on, over all pixels of a band.
template <typename Dot, int kPanels>
void multiplyPanels(const Plan<Dot>& plan, const Conv2dShape& shape, const Field<Dot>& field,
                    const BandSize& size, std::size_t panel, std::int32_t channels) noexcept {
  constexpr int kWindows = tileWindows(kPanels);
  const std::make_integer_sequence<int, kWindows> counts;
  const std::ptrdiff_t step = std::ptrdiff_t{shape.columns.stride} * shape.inputChannels;
  Windows<Dot> windows;
  for (std::int32_t y = 0; y < size.rows; ++y) {
    const auto* from = field.cells + y * shape.rows.stride * field.rowCells;
    auto* to = field.output + std::ptrdiff_t{y} * shape.columns.output * shape.outputChannels;
    for (std::int32_t x = 0; x < size.columns; ++x) {
      windows.from[windows.count] = from;
      windows.to[windows.count] = to;
      from += step;
      to += shape.outputChannels;
      if (++windows.count == kWindows) {
        multiplyTile<Dot, kWindows, kPanels>(plan, windows, panel, channels);
        windows.count = 0;
      }
    }
  }
  multiplyWindows<Dot, kPanels>(plan, windows, panel, channels, counts);
}

/// kPanels panels, or the fewer that are left.
template <typename Dot, int kPanels>
void multiplyUpTo(const Plan<Dot>& plan, const Conv2dShape& shape, const Field<Dot>& field,
                  const BandSize& size, std::size_t panel, std::int32_t channels) noexcept {
  if constexpr (kPanels > 1) {
    if (channels <= (kPanels - 1) * kLanes) {
      multiplyUpTo<Dot, kPanels - 1>(plan, shape, field, size, panel, channels);
      return;
    }
  }
  multiplyPanels<Dot, kPanels>(plan, shape, field, size, panel, channels);
}

/// All channels of a band.
template <typename Dot>
void multiplyBand(const Plan<Dot>& plan, const Conv2dShape& shape, Field<Dot> field,
                  const BandSize& size) noexcept {
  const std::int32_t groups = shape.outputChannels / shape.groupOutputs;
  const bool lone = size.rows == 1 && size.columns == 1;
  for (std::int32_t group = 0; group < groups; ++group) {
    const auto first = static_cast<std::size_t>(group * plan.packing.panels);
    std::int32_t channel = field.channels.first;
    const Field<Dot> start = field;
    while (channel < field.channels.end) {
      const std::size_t panel = first + static_cast<std::size_t>(channel / kLanes);
      const std::int32_t left = field.channels.end - channel;
      field.output = start.output + channel;
      if (lone && left > (kLonePanels - 1) * kLanes) {
        multiplyPanels<Dot, kLonePanels>(plan, shape, field, size, panel, left);
        channel += kLonePanels * kLanes;
      } else {
        multiplyUpTo<Dot, kTilePanels>(plan, shape, field, size, panel, left);
        channel += kTilePanels * kLanes;
      }
    }
    field.cells = start.cells + shape.groupInputs;
    field.output = start.output + shape.groupOutputs;
  }
}

/// One image straight from the tensor: no padding, and cells are the tensor's elements.
template <typename Dot>
void convolveInside(Plan<Dot>& plan, const Conv2dShape& shape, const Part& part,
                    const typename Dot::Cell* input, typename Dot::Element* output) noexcept {
  const std::ptrdiff_t rowCells = std::ptrdiff_t{shape.columns.input} * shape.inputChannels;
  plan.setRowCells(shape, rowCells);
  input += part.rows.first * shape.rows.stride * rowCells +
           std::ptrdiff_t{part.columns.first} * shape.columns.stride * shape.inputChannels;
  output += (std::ptrdiff_t{part.rows.first} * shape.columns.output + part.columns.first) *
            shape.outputChannels;
  multiplyBand<Dot>(plan, shape, {input, rowCells, output, part.channels},
                    {part.rows.end - part.rows.first, part.columns.end - part.columns.first});
}

/// One image band by band, each laid out on the stack.
template <typename Dot>
void convolveBands(Plan<Dot>& plan, const Conv2dShape& shape, const Part& part,
                   const typename Dot::Element* input, const typename Dot::Layout& layout,
                   typename Dot::Element* output) noexcept {
  using Cell = typename Dot::Cell;
  alignas(64) Cell cells[kMostBandBytes / sizeof(Cell)];
  const BandSize most = bandSize(shape, sizeof(Cell));
  Band band{};
  for (band.y = part.rows.first; band.y < part.rows.end; band.y += most.rows) {
    for (band.x = part.columns.first; band.x < part.columns.end; band.x += most.columns) {
      const std::int32_t rows = part.rows.end - band.y;
      const std::int32_t columns = part.columns.end - band.x;
      band.size = {rows < most.rows ? rows : most.rows,
                   columns < most.columns ? columns : most.columns};
      layOutBand(shape, band, input, layout, cells);
      const std::ptrdiff_t rowCells =
          extent(shape.columns, band.size.columns) * shape.inputChannels;
      plan.setRowCells(shape, rowCells);
      auto* to =
          output + (std::ptrdiff_t{band.y} * shape.columns.output + band.x) * shape.outputChannels;
      multiplyBand<Dot>(plan, shape, {cells, rowCells, to, part.channels}, band.size);
    }
  }
}

template <typename Dot>
constexpr bool kReadsTensors = std::is_same_v<typename Dot::Cell, typename Dot::Element>;

/// Nothing needs to be laid out: every multiplication finds its cells in the tensor.
template <typename Dot>
bool takesTensor(const Conv2dShape& shape) noexcept {
  return kReadsTensors<Dot> && isInside(shape) && Runs(shape).cells % Dot::kGroup == 0;
}

template <typename Dot>
void convolvePrepared(const Call& call, const Conv2dShape& shape,
                      const typename Dot::Epilogue& epilogue) noexcept {
  const auto* input = call.inputs[0].as<const typename Dot::Element>();
  auto* output = call.outputs[0].as<typename Dot::Element>();
  const typename Dot::Layout layout(call);
  Plan<Dot> plan(shape, epilogue, call.prepared.data());
  const Part part(shape, call.share);
  const bool inside = takesTensor<Dot>(shape);
  for (std::int32_t n = 0; n < shape.batch; ++n) {
    if constexpr (kReadsTensors<Dot>) {
      if (inside) convolveInside<Dot>(plan, shape, part, input, output);
    }
    if (!inside) convolveBands<Dot>(plan, shape, part, input, layout, output);
    input += shape.rows.input * shape.columns.input * shape.inputChannels;
    output += shape.rows.output * shape.columns.output * shape.outputChannels;
  }
}

MOTE_SIMD_END

/// As Hosted::prepare.
template <typename Dot>
std::size_t prepareConvolution(const Call& call, const Conv2dShape& shape) noexcept {
  const TensorView* bias = optionalInput(call, kBias);
  if (call.inputs[1].data == nullptr || (bias != nullptr && bias->data == nullptr)) return 0;
  const Packing<Dot> packing(shape);
  if (packing.runs.count > Runs::kMost) return 0;
  if (!takesTensor<Dot>(shape) && bandSize(shape, sizeof(typename Dot::Cell)).rows == 0) return 0;
  if (call.prepared.size() < packing.bytes) return packing.bytes;
  std::memset(call.prepared.data(), 0, packing.bytes);
  for (std::int32_t channel = 0; channel < shape.outputChannels; ++channel) {
    packing.pack(call, shape, channel, call.prepared.data());
  }
  return packing.bytes;
}

template <typename Dot, typename Params>
Status runConvolution(const Call& call, const Conv2dShape& shape) noexcept {
  const auto epilogue = Dot::Epilogue::template of<Params>(call);
  if (!call.prepared.empty()) {
    convolvePrepared<Dot>(call, asOneRow(shape), epilogue);
    return kOk;
  }
  convolve(shape, call.inputs[0].as<const typename Dot::Element>(),
           call.inputs[1].as<const typename Dot::Weight>(),
           call.outputs[0].as<typename Dot::Element>(), Dot::product(call), epilogue);
  return kOk;
}

/// As Hosted::work.
inline std::int64_t workOf(const Call& call, const Conv2dShape& shape) noexcept {
  return call.prepared.empty() ? 0 : shape.multiplications();
}

/// Conv2d kernels of an arithmetic.
template <typename Dot>
struct Conv2d {
  static Status run(const Call& call) noexcept {
    return runConvolution<Dot, Conv2dParams>(call, conv2dShape(call));
  }
  static std::size_t prepare(const Call& call) noexcept {
    return prepareConvolution<Dot>(call, asOneRow(conv2dShape(call)));
  }
  static std::int64_t work(const Call& call) noexcept { return workOf(call, conv2dShape(call)); }
  static constexpr Hosted kHosted{prepare, work};
};

/// Dense layers: convolutions of pictures of one pixel.
template <typename Dot>
struct Dense {
  static Conv2dShape shape(const Call& call) noexcept {
    const WindowAxis one{1, 1, 1, 1, 1, 0};
    const std::int32_t depth = call.inputs[0].dim(1);
    const std::int32_t channels = call.inputs[1].dim(0);
    return {one, one, call.inputs[0].dim(0), depth, channels, depth, channels};
  }
  static Status run(const Call& call) noexcept {
    return runConvolution<Dot, DenseParams>(call, shape(call));
  }
  static std::size_t prepare(const Call& call) noexcept {
    return prepareConvolution<Dot>(call, asOneRow(shape(call)));
  }
  static std::int64_t work(const Call& call) noexcept { return workOf(call, shape(call)); }
  static constexpr Hosted kHosted{prepare, work};
};

}  // namespace mote::kernels::MOTE_SIMD
