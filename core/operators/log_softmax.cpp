// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// LogSoftmax: the logarithm of the softmax along one axis.
#include "core/kernels/reduce.h"
#include "core/operators/interface/along_axis.h"
#include "core/operators/interface/operator.h"

namespace mote::operators::log_softmax_entry {
namespace {

Result<void> lower(const NodeView& view, Lowering& lowering) {
  return lowerAlongAxis<kernels::SoftmaxParams>(view, lowering, "log_softmax_f32");
}

}  // namespace

MOTE_OPERATOR(log_softmax) = {.type = "LogSoftmax", .infer = inferAlongAxis, .lower = lower};

}  // namespace mote::operators::log_softmax_entry
