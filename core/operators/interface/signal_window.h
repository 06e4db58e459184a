// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Windows over a signal as sums of cosines (HannWindow, HammingWindow, BlackmanWindow).
#pragma once

#include <span>

#include "core/operators/interface/rules.h"
#include "core/result/result.h"

namespace mote::operators {

/// Input 0 is the constant size, attributes output_datatype (float) and periodic (1).
[[nodiscard]] Result<Types> inferWindow(const NodeView& view);
/// Sum over k of weights[k] * cos(2 pi k n / N), N the size, or where not periodic one less.
[[nodiscard]] std::vector<Array> foldWindow(const NodeView& view, std::span<const double> weights);

}  // namespace mote::operators
