// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Resolves only where something is missing.
#include "core/compile/type_outputs.h"

#include <algorithm>

#include "core/compile/resolve.h"
#include "core/graph/edit.h"

namespace mote::compile {

void typeOutputs(graph::Graph& graph) {
  const auto untyped = [&graph](graph::ValueId id) {
    const graph::Value& value = *graph.value(id);
    return value.type.element == ElementType::Undefined && value.opaqueType.empty();
  };
  if (std::ranges::none_of(graph.outputs(), untyped)) return;
  ResolveOptions display;
  display.keepUnknown = true;
  display.fold = false;
  const graph::Graph resolved = resolve(graph, display).graph;
  const std::vector<graph::ValueId> outputs(graph.outputs().begin(), graph.outputs().end());
  for (const graph::ValueId id : outputs) {
    if (!untyped(id)) continue;
    [[maybe_unused]] const auto applied =
        graph::apply(graph, graph::SetValueType{id, resolved.value(id)->type});
  }
}

}  // namespace mote::compile
