// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Window geometry by ONNX's rules for Conv and the pools.
#include "core/operators/interface/window.h"

#include <algorithm>

#include "core/array/array.h"

namespace mote::operators {
namespace {

Result<std::vector<std::int64_t>> perAxis(const NodeView& view, const char* name, std::size_t count,
                                          std::int64_t fallback, std::int64_t minimum) {
  auto values = view.integers(name);
  if (values.empty()) values.assign(count, fallback);
  if (values.size() != count) {
    return view.refuse("operator.window", "attribute %1 has %2 entries instead of %3",
                       {name, std::to_string(values.size()), std::to_string(count)});
  }
  for (const auto value : values) {
    if (value < minimum || value > kMaxDim) {
      return view.refuse("operator.window", "attribute %1 cannot be %2",
                         {name, std::to_string(value)});
    }
  }
  return values;
}

Result<Window::Padding> readPadding(const NodeView& view) {
  const auto name = view.text("auto_pad", "NOTSET");
  if (name == "NOTSET" || name.empty()) return Window::Padding::Explicit;
  if (name == "SAME_UPPER") return Window::Padding::SameUpper;
  if (name == "SAME_LOWER") return Window::Padding::SameLower;
  if (name == "VALID") return Window::Padding::Valid;
  return view.refuse("operator.window", "attribute auto_pad cannot be %1", {name});
}

std::vector<graph::Dim> spatialOf(const graph::TensorType& type) {
  return {type.dims.begin() + 2, type.dims.end()};
}

}  // namespace

std::int64_t Window::extent(std::size_t axis) const noexcept {
  return (kernel[axis] - 1) * dilations[axis] + 1;
}

Result<Window> readWindow(const NodeView& view, std::vector<std::int64_t> kernel) {
  const std::size_t rank = kernel.size();
  for (const auto size : kernel) {
    if (size < 1 || size > kMaxDim)
      return view.refuse("operator.window", "a window cannot be %1 wide", {std::to_string(size)});
  }
  Window window;
  window.kernel = std::move(kernel);
  MOTE_ASSIGN(window.strides, perAxis(view, "strides", rank, 1, 1));
  MOTE_ASSIGN(window.dilations, perAxis(view, "dilations", rank, 1, 1));
  MOTE_ASSIGN(const auto pads, perAxis(view, "pads", 2 * rank, 0, 0));
  MOTE_ASSIGN(window.padding, readPadding(view));
  const auto middle = pads.begin() + static_cast<std::ptrdiff_t>(rank);
  window.padsBegin.assign(pads.begin(), middle);
  window.padsEnd.assign(middle, pads.end());
  if (window.padding != Window::Padding::Explicit) {
    window.padsBegin.assign(rank, 0);
    window.padsEnd.assign(rank, 0);
  }
  window.ceil = view.integer("ceil_mode", 0) != 0;
  return window;
}

void settlePadding(Window& window, const std::vector<graph::Dim>& spatial) {
  if (window.padding != Window::Padding::SameUpper && window.padding != Window::Padding::SameLower)
    return;
  for (std::size_t i = 0; i < window.rank(); ++i) {
    const std::int64_t steps = (spatial[i].size + window.strides[i] - 1) / window.strides[i];
    const std::int64_t total = std::max<std::int64_t>(
        (steps - 1) * window.strides[i] + window.extent(i) - spatial[i].size, 0);
    const bool upper = window.padding == Window::Padding::SameUpper;
    window.padsBegin[i] = upper ? total / 2 : total - total / 2;
    window.padsEnd[i] = total - window.padsBegin[i];
  }
}

Result<std::vector<graph::Dim>> slideWindow(const NodeView& view, const Window& window,
                                            const std::vector<graph::Dim>& spatial) {
  const bool same =
      window.padding == Window::Padding::SameUpper || window.padding == Window::Padding::SameLower;
  std::vector<graph::Dim> result(spatial.size());
  for (std::size_t i = 0; i < spatial.size(); ++i) {
    if (!spatial[i].known()) continue;
    const std::int64_t stride = window.strides[i];
    if (same) {
      result[i] = dimOf((spatial[i].size + stride - 1) / stride);
      continue;
    }
    const std::int64_t padded = spatial[i].size + window.padsBegin[i] + window.padsEnd[i];
    const std::int64_t free = padded - window.extent(i);
    if (free < 0 || padded > kMaxDim) {
      return view.refuse("operator.window",
                         "a window of %1 does not fit into %2 (padding included)",
                         {std::to_string(window.extent(i)), std::to_string(padded)});
    }
    std::int64_t steps = (window.ceil ? (free + stride - 1) / stride : free / stride) + 1;
    if (window.ceil && (steps - 1) * stride >= spatial[i].size + window.padsBegin[i]) --steps;
    result[i] = dimOf(steps);
  }
  return result;
}

namespace {

Result<Window> readPoolWindow(const NodeView& view) {
  const auto kernel = view.integers("kernel_shape");
  MOTE_ASSIGN(Window window, readWindow(view, kernel));
  for (std::size_t i = 0; i < window.rank(); ++i) {
    if (window.padsBegin[i] >= window.extent(i) || window.padsEnd[i] >= window.extent(i))
      return view.refuse("operator.window", "padding is as wide as the window");
  }
  return window;
}

}  // namespace

Result<Types> poolTypes(const NodeView& view) {
  MOTE_ASSIGN(const Window window, readPoolWindow(view));
  const auto& type = view.inputType(0);
  if (!type.ranked) return Types{unranked(type.element)};
  if (type.dims.size() < 3 || type.dims.size() != window.rank() + 2) {
    return view.refuse("operator.rank", "kernel_shape has %1 entries for an input of shape %2",
                       {std::to_string(window.rank()), type.text()});
  }
  MOTE_ASSIGN(auto spatial, slideWindow(view, window, spatialOf(type)));
  std::vector<graph::Dim> dims = {type.dims[0], type.dims[1]};
  dims.insert(dims.end(), spatial.begin(), spatial.end());
  return Types{ranked(type.element, std::move(dims))};
}

Result<Types> globalPoolTypes(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 1, 1));
  MOTE_TRY(requireRank(view, 0, 2, 8));
  graph::TensorType type = view.inputType(0);
  for (std::size_t i = 2; i < type.dims.size(); ++i) type.dims[i] = dimOf(1);
  return Types{type};
}

Result<Window> poolWindow(const NodeView& view) {
  MOTE_ASSIGN(Window window, readPoolWindow(view));
  settlePadding(window, spatialOf(view.inputType(0)));
  return window;
}

}  // namespace mote::operators
