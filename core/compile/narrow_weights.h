// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Weights in the fewest bits that hold them:
//   conv2d_s8(x, W in -8..7)             becomes   conv2d_s4(x, W two to a byte)
//   conv2d_f32(x, W exact in float16)    becomes   conv2d_f32w16(x, W float16)
#pragma once

#include "core/compile/compile.h"
#include "core/compile/draft.h"

namespace mote::compile {

/// Smaller weights stay as they are: there is nothing to win.
constexpr std::size_t kFewestNarrowed = 1024;

/// Constant weights of convolutions and dense layers with kFewestNarrowed elements and more.
void narrowWeights(Draft& draft, WeightStorage storage);

}  // namespace mote::compile
