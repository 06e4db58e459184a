// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A tensor seen as [outer, count, inner] around one axis or a run of axes.
#pragma once

#include <cstdint>

#include "core/array/array.h"

namespace mote::operators {

struct AxisView {
  std::int32_t outer = 1;
  std::int32_t count = 1;
  std::int32_t inner = 1;
};

/// Stored axes first..last (both included) of dims below 2^31 elements.
[[nodiscard]] AxisView axisView(const Dims& dims, std::size_t first, std::size_t last);

/// Sets the three members of a kernel's parameters.
template <typename Params>
void setAxisView(Params& params, const AxisView& view) {
  params.outer = view.outer;
  params.count = view.count;
  params.inner = view.inner;
}

}  // namespace mote::operators
