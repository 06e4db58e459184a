// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Identity: the output is the input.
#include "core/operators/interface/movement.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/rules.h"

namespace mote::operators::identity_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 1, 1));
  return Types{view.inputType(0)};
}

}  // namespace

MOTE_OPERATOR(identity) = {.type = "Identity",
                           .infer = infer,
                           .lower = lowerIdentity,
                           .elements = Elements::Any,
                           .quantized = QuantizedForm::InputRange};

}  // namespace mote::operators::identity_entry
