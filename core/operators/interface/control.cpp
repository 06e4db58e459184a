// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Types of nodes that are opened up before they run.
#include "core/operators/interface/control.h"

#include <string>

namespace mote::operators {

Result<Types> declaredTypes(const NodeView& view, std::initializer_list<std::string_view> bodies) {
  for (const std::string_view name : bodies) {
    if (view.hasAttribute(name)) continue;
    return view.refuse("control-flow.body", "has no graph '%1' inside it", {std::string(name)});
  }
  Types types;
  for (std::size_t i = 0; i < view.outputCount(); ++i)
    types.push_back(view.output(i) != nullptr ? view.output(i)->type : graph::TensorType{});
  return types;
}

}  // namespace mote::operators
