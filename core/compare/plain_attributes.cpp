// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Defaults from the schema, and from the sizes of the weights.
#include "core/compare/plain_attributes.h"

#include <algorithm>
#include <bit>
#include <span>
#include <type_traits>

#include "core/authoring/attribute.h"

namespace mote::compare {
namespace {

bool sameBits(std::span<const float> one, std::span<const float> other) {
  return std::ranges::equal(one, other, {}, std::bit_cast<std::uint32_t, float>,
                            std::bit_cast<std::uint32_t, float>);
}

/// Lists whose lengths follow from ranks, so that the schema states no default.
bool saysNothing(const graph::Graph& graph, const graph::Node& node, const std::string& name,
                 const graph::Attribute& attribute) {
  const auto* list = std::get_if<std::vector<std::int64_t>>(&attribute);
  if (list == nullptr) return false;
  const auto all = [list](std::int64_t number) {
    return std::ranges::all_of(*list, [number](std::int64_t one) { return one == number; });
  };
  if (name == "strides" || name == "dilations") return all(1);
  if (name == "pads" || name == "output_padding") return all(0);
  if (name != "kernel_shape" || node.inputs.size() < 2) return false;
  const graph::Value* weights = graph.value(node.inputs[1]);
  if (weights == nullptr || weights->type.dims.size() != list->size() + 2) return false;
  return std::ranges::equal(*list, std::span(weights->type.dims).subspan(2), {}, {},
                            &graph::Dim::size);
}

}  // namespace

bool same(const graph::Attribute& one, const graph::Attribute& other) {
  if (one.index() != other.index()) return false;
  return std::visit(
      [&other](const auto& held) {
        using T = std::decay_t<decltype(held)>;
        const T& its = std::get<T>(other);
        if constexpr (std::is_same_v<T, float>) return sameBits({&held, 1}, {&its, 1});
        if constexpr (std::is_same_v<T, std::vector<float>>) return sameBits(held, its);
        return held == its;
      },
      one);
}

const graph::Attributes& PlainAttributes::defaults(const graph::Node& node) {
  const auto [entry, isNew] = m_defaults.try_emplace({node.domain, node.type});
  if (!isNew) return entry->second;
  graph::Node bare;
  bare.domain = node.domain;
  bare.type = node.type;
  for (const auto& field : authoring::attributesOf(bare)) {
    if (field.fallback.empty()) continue;
    const auto value = authoring::parseAttribute(field.name, field.type, field.fallback);
    if (value.ok()) entry->second.emplace(field.name, *value);
  }
  return entry->second;
}

graph::Attributes PlainAttributes::of(const graph::Graph& graph, const graph::Node& node) {
  graph::Attributes plain;
  if (node.attributes.empty()) return plain;
  const graph::Attributes& known = defaults(node);
  for (const auto& [name, attribute] : node.attributes) {
    const auto fallback = known.find(name);
    if (fallback != known.end() && same(fallback->second, attribute)) continue;
    if (!saysNothing(graph, node, name, attribute)) plain.emplace(name, attribute);
  }
  return plain;
}

}  // namespace mote::compare
