// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Element types without kernels of their own, computed in wider ones:
//   x:float16 -> Conv -> y:float16   becomes   x -> Cast(float32) -> Conv -> Cast(float16) -> y
#pragma once

#include "core/compile/working_graph.h"

namespace mote::compile {

/// Float16 runs in float32; int8, uint8, int16 and uint16 in int32; uint32 in int64. Each result is
/// the one its own type would give: integers keep their low bits, and float32 has more than twice
/// the bits of float16. Operators say what they take themselves (Operator::elements); quantized
/// values stay as they are.
void widenElements(WorkingGraph& work);

}  // namespace mote::compile
