// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// uint8 steps to int8 steps, for which there are kernels: q8 = qu8 - 128, zero point likewise.
//   f -> Q(u8) -> DQ -> g                becomes  f -> Q(s8) -> DQ -> g
//   DQ of a uint8 constant               becomes  DQ of an int8 constant
//   u8 input -> DQ -> g                  becomes  u8 input -> DQ -> Q(s8) -> DQ -> g
//   f -> Q(u8) -> output                 becomes  f -> Q(s8) -> DQ -> Q(u8) -> output
#pragma once

#include "core/compile/working_graph.h"

namespace mote::compile {

/// After annotateQuantization. Changes no result.
void shiftUnsigned(WorkingGraph& work);

}  // namespace mote::compile
