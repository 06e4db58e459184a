// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Quantized operators of ONNX as the operators on reals that they stand for, for which there are
// int8 kernels:
//   x8 -> QLinearConv -> y8   becomes   x8 -> DQ -> Conv -> Q -> y8, weights and bias behind DQs.
#pragma once

#include "core/compile/working_graph.h"

namespace mote::compile {

/// QLinearConv and QLinearMatMul whose scales, zero points and weights are constant, the weights
/// symmetric (zero point 0 of int8, 128 of uint8). The int8 kernels multiply by TensorFlow Lite's
/// fixed-point number where ONNX multiplies by a float: results may differ by one step where the
/// real result lies half-way between two. Others stay, and run by ONNX's own arithmetic.
void expandQLinear(WorkingGraph& work);

}  // namespace mote::compile
