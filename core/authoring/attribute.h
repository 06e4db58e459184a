// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Attributes of a node as one edits them: the schema's list, and values as one line of text.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/graph/graph.h"

namespace mote::authoring {

struct AttributeField {
  std::string name;
  std::string type;         ///< "int", "ints", "float", "floats", "string", "strings", or another
  std::string description;  ///< the schema's; empty for attributes it does not know
  bool required = false;
  std::string fallback;  ///< what counts where it is not set; may be empty
  std::optional<graph::Attribute> value;
  /// Tensors, graphs and the like are shown, not typed.
  [[nodiscard]] bool typed() const;
};

/// What the schema allows, in its order, then what the node has beyond it.
[[nodiscard]] std::vector<AttributeField> attributesOf(const graph::Node& node);

/// "3, 3" and the like; empty for tensors and graphs. parseAttribute() reads it back.
[[nodiscard]] std::string attributeLine(const graph::Attribute& attribute);
/// A value of that type from a line. Lists are separated by commas or spaces; strings may not be.
/// Refused, naming the attribute, where the text is no such value.
[[nodiscard]] Result<graph::Attribute> parseAttribute(std::string_view name, std::string_view type,
                                                      std::string_view text);

}  // namespace mote::authoring
