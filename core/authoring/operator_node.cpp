// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// First attribute values: from the schema, and a few that want better ones.
#include "core/authoring/operator_node.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "core/formats/onnx/schema.h"

namespace mote::authoring {
namespace {

using Integers = std::vector<std::int64_t>;

struct First {
  std::string_view type;
  std::string_view attribute;
  graph::Attribute value;
};

const auto& firsts() {
  static const std::array rows{
      First{"MaxPool", "kernel_shape", Integers{2, 2}},
      First{"MaxPool", "strides", Integers{2, 2}},
      First{"AveragePool", "kernel_shape", Integers{2, 2}},
      First{"AveragePool", "strides", Integers{2, 2}},
      First{"LpPool", "kernel_shape", Integers{2, 2}},
      First{"LpPool", "strides", Integers{2, 2}},
      First{"Concat", "axis", std::int64_t{1}},
      First{"DepthToSpace", "blocksize", std::int64_t{2}},
      First{"SpaceToDepth", "blocksize", std::int64_t{2}},
  };
  return rows;
}

/// Of its type, where no better value is known.
std::optional<graph::Attribute> plainValue(const onnx_format::SchemaAttribute& attribute) {
  if (attribute.type == "int") return std::int64_t{1};
  if (attribute.type == "ints") return Integers{1, 1};
  if (attribute.type == "float") return 1.0F;
  if (attribute.type == "floats") return std::vector<float>{1.0F};
  if (attribute.type == "string") return std::string();
  return std::nullopt;  // graphs and tensors are nobody's default
}

/// "GlobalAveragePool" -> "global_average_pool", "LSTM" -> "lstm".
std::string snake(const std::string& type) {
  std::string name;
  for (std::size_t i = 0; i < type.size(); ++i) {
    const auto c = static_cast<unsigned char>(type[i]);
    const bool begins =
        std::isupper(c) != 0 && i > 0 && std::islower(static_cast<unsigned char>(type[i - 1])) != 0;
    if (begins) name += '_';
    name += static_cast<char>(std::tolower(c));
  }
  return name;
}

}  // namespace

Result<OperatorNode> operatorNode(const std::string& type) {
  const auto schema = onnx_format::findSchema("", type);
  if (!schema) return refused("authoring.no-operator", "ONNX knows no operator %1", {type});
  OperatorNode blank;
  blank.node.type = type;
  blank.node.name = snake(type);
  for (const auto& attribute : schema->attributes) {
    if (!attribute.required) continue;
    if (auto value = plainValue(attribute))
      blank.node.attributes.emplace(attribute.name, *std::move(value));
  }
  for (const First& first : firsts()) {
    if (first.type == type)
      blank.node.attributes.insert_or_assign(std::string(first.attribute), first.value);
  }
  const auto outputs =
      std::ranges::count_if(schema->outputs, [](const auto& output) { return !output.optional; });
  blank.outputs = static_cast<std::size_t>(std::max<std::ptrdiff_t>(outputs, 1));
  return blank;
}

}  // namespace mote::authoring
