// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Distances from the order in which kernels read and write. A window at `at` along an axis is the
// last to read what lies before at * stride - padBefore; the output up to it must not go beyond.
#include "core/kernels/sharing.h"

#include "core/kernels/conv2d_check.h"
#include "core/kernels/movement.h"
#include "core/kernels/pool2d_check.h"
#include "core/kernels/reduce.h"

namespace mote::kernels {
namespace {

/// How far the output runs ahead of what the windows still read, at most; both in elements a step.
/// Nothing here is beyond the elements of a tensor, and so within 32 bits.
std::int32_t leadAlong(const WindowAxis& axis, std::int32_t outputStep,
                       std::int32_t inputStep) noexcept {
  const auto leadAt = [&](std::int32_t at) {
    const std::int32_t origin = at * axis.stride - axis.padBefore;
    const std::int32_t behind = origin < axis.input ? origin : axis.input;
    return at * outputStep - (behind > 0 ? behind * inputStep : 0);
  };
  // It rises while windows begin in the padding, then changes evenly until they begin behind the
  // input, then rises again: the ends and the first bend.
  const std::int32_t last = axis.output - 1;
  std::int32_t most = leadAt(last);
  for (std::int32_t bend = axis.padBefore / axis.stride, i = 0; i < 2 && bend <= last; ++i) {
    const std::int32_t lead = leadAt(bend + i <= last ? bend + i : last);
    most = lead > most ? lead : most;
  }
  return most > 0 ? most : 0;
}

struct Windows {
  WindowAxis rows;
  WindowAxis columns;
  std::int32_t ahead;  ///< pixels written, at most, when a window of theirs is read
};

Sharing shareWindows(const Call& call, const Windows& windows, std::int32_t step) noexcept {
  const std::int32_t in = call.inputs[0].dim(3);
  const std::int32_t out = call.outputs[0].dim(3);
  const std::int64_t elements = std::int64_t{leadAlong(windows.rows, windows.columns.output * out,
                                                       windows.columns.input * in)} +
                                leadAlong(windows.columns, out, in) +
                                std::int64_t{windows.ahead} * out;
  const std::int64_t bytes = elements * elementBytes(call.outputs[0].type);
  return {bytes < INT32_MAX ? static_cast<std::int32_t>(bytes) : INT32_MAX, step};
}

}  // namespace

Sharing shareElements(const Call& call, std::size_t input) noexcept {
  const TensorView& from = call.inputs[input];
  const TensorView& to = call.outputs[0];
  if (from.elements() != to.elements()) return {};
  const auto inBytes = static_cast<std::int32_t>(elementBytes(from.type));
  const auto outBytes = static_cast<std::int32_t>(elementBytes(to.type));
  // Compilers may take it that other types never share memory.
  if (from.type != to.type && inBytes != 1 && outBytes != 1) return {};
  if (outBytes <= inBytes) return {0, 1};
  return {static_cast<std::int32_t>(to.bytes - from.bytes), 1};
}

Sharing shareRows(const Call& call, std::size_t input) noexcept {
  return call.as<SoftmaxParams>().inner == 1 ? shareElements(call, input) : Sharing{};
}

Sharing shareSlice(const Call& call, std::size_t /*input*/) noexcept {
  for (std::uint32_t axis = 0; axis < call.outputs[0].rank; ++axis) {
    if (call.outputs[0].dim(axis) > 1 && call.as<SliceParams>().step[axis] < 1) return {};
  }
  return {0, 1};
}

Sharing shareConv2d(const Call& call, std::size_t input) noexcept {
  const Conv2dShape shape = conv2dShape(call);
  if (input != 0 || shape.batch != 1 || shape.groupInputs != shape.inputChannels) return {};
  return shareWindows(call, {shape.rows, shape.columns, 4}, 1);
}

Sharing shareDepthwiseConv2d(const Call& call, std::size_t input) noexcept {
  const Conv2dShape shape = depthwiseConv2dShape(call);
  const std::int32_t channels = shape.inputChannels;
  // Kernels do four or eight channels at a time, where they are no multiple the last ones twice.
  const bool once = channels <= 4 || channels % 8 == 0;
  if (input != 0 || shape.batch != 1 || shape.groupOutputs != 1 || !once) return {};
  const auto lanes = channels * static_cast<std::int32_t>(elementBytes(call.inputs[0].type));
  return shareWindows(call, {shape.rows, shape.columns, 1}, lanes);
}

Sharing sharePool2d(const Call& call, std::size_t /*input*/) noexcept {
  if (call.inputs[0].dim(0) != 1) return {};
  return shareWindows(call, {pool2dRows(call), pool2dColumns(call), 1}, 1);
}

}  // namespace mote::kernels
