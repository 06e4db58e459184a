// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Turns ONNX's QDQ form into operators on int8 values:
//   x8 -> DequantizeLinear -> Conv(., DQ(W8), DQ(b32)) -> QuantizeLinear -> y8
//   becomes   x8 -> Conv(W8, b32) -> y8   with scales kept on the values
#pragma once

#include "core/compile/working_graph.h"

namespace mote::compile {

/// What an operator's int8 form does not accept stays in float between its pairs.
void absorbQuantization(WorkingGraph& work);

}  // namespace mote::compile
