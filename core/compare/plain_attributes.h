// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A node's attributes without those that only say what counts anyway.
#pragma once

#include <map>
#include <string>
#include <utility>

#include "core/graph/graph.h"

namespace mote::compare {

/// Remembers each operator's defaults, which are slow to look up.
class PlainAttributes {
 public:
  /// Leaves out the schema's defaults, strides and dilations of 1, paddings of 0 and the kernel
  /// sizes that the weights have.
  [[nodiscard]] graph::Attributes of(const graph::Graph& graph, const graph::Node& node);

 private:
  const graph::Attributes& defaults(const graph::Node& node);

  std::map<std::pair<std::string, std::string>, graph::Attributes> m_defaults;
};

/// To the bit: a NaN is itself.
[[nodiscard]] bool same(const graph::Attribute& one, const graph::Attribute& other);

}  // namespace mote::compare
