// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// BatchNormalization as one scale and one shift per channel.
#pragma once

#include <optional>

#include "core/array/array.h"
#include "core/operators/interface/node_view.h"

namespace mote::operators {

/// y = x * scale[c] + shift[c]; float32 [C].
struct ScaleAndShift {
  Array scale;
  Array shift;
};

/// Of a BatchNormalization node in its form for inference; empty where its inputs 1 to 4 are not
/// all float32 constants of one length.
[[nodiscard]] std::optional<ScaleAndShift> scaleAndShift(const NodeView& view);

}  // namespace mote::operators
