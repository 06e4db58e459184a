// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Mod: the remainder of a / b; its sign is that of b, or with `fmod` that of a.
#include "core/operators/interface/elementwise.h"
#include "core/operators/interface/operator.h"
#include "core/operators/interface/real.h"

namespace mote::operators::mod_entry {
namespace {

bool signOfDividend(const NodeView& view) {
  return view.integer("fmod", 0) != 0;
}

Result<Types> infer(const NodeView& view) {
  MOTE_TRY(requireOperands(view, 2, 2));
  MOTE_ASSIGN(Types types, inferVariadic(view));
  const ElementType element = types[0].element;
  const bool real = element == ElementType::Float32 || element == ElementType::Float16 ||
                    element == ElementType::Float64;
  if (real && !signOfDividend(view)) {
    return view.refuse("mod.fmod", "needs fmod = 1 for %1", {elementTypeName(element)});
  }
  return types;
}

Result<void> lower(const NodeView& view, Lowering& lowering) {
  return lowerBinary(view, lowering, signOfDividend(view) ? "fmod" : "mod");
}

}  // namespace

MOTE_OPERATOR(mod) = {.type = "Mod", .infer = infer, .lower = lower};

}  // namespace mote::operators::mod_entry
