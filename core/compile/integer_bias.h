// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The int32 bias of an int8 layer, in steps of input scale times weight scale.
#pragma once

#include "core/compile/working_graph.h"

namespace mote::compile {

/// The constant to read as bias: the one stored behind `bias` where its scales are the layer's,
/// else a new one in the layer's scales, from its real values. None where it is not constant.
/// `input` and `weight` are quantized values.
[[nodiscard]] graph::ValueId integerBias(WorkingGraph& work, graph::ValueId bias,
                                         graph::ValueId input, graph::ValueId weight);

}  // namespace mote::compile
