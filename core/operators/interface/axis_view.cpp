// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Products of the dims before, within and behind.
#include "core/operators/interface/axis_view.h"

namespace mote::operators {

AxisView axisView(const Dims& dims, std::size_t first, std::size_t last) {
  AxisView view;
  for (std::size_t axis = 0; axis < dims.size(); ++axis) {
    std::int32_t& part = axis < first ? view.outer : (axis > last ? view.inner : view.count);
    part *= static_cast<std::int32_t>(dims[axis]);
  }
  return view;
}

}  // namespace mote::operators
