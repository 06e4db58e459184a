// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fuses Relu and Clip into the operator before them as its output clamp:
//   Conv -> Clip(0, 6)   becomes   Conv{mote_min = 0, mote_max = 6}
#pragma once

#include "core/compile/working_graph.h"

namespace mote::compile {

/// Where the operator can clamp and nobody else reads its output.
void fuseActivation(WorkingGraph& work);

}  // namespace mote::compile
