// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// CastLike: every element of the first input as the type of the second.
#include "core/operators/interface/casting.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/rules.h"

namespace mote::operators::cast_like_entry {
namespace {

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 2, 2));
  graph::TensorType result = view.inputType(0);
  result.element = view.inputType(1).element;
  return Types{result};
}

std::vector<Array> fold(const NodeView& view) {
  return foldCast(view, view.inputType(1).element);
}

}  // namespace

MOTE_OPERATOR(cast_like) = {.type = "CastLike",
                            .infer = infer,
                            .fold = fold,
                            .lower = lowerCast,
                            .elements = Elements::Any};

}  // namespace mote::operators::cast_like_entry
