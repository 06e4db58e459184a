// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Attributes, operands and results one by one. What was added or removed between two partners does
// not make a reader read something else.
#include "core/compare/describe.h"

#include <algorithm>
#include <set>

#include "core/authoring/attribute.h"
#include "core/compare/folded_weights.h"
#include "core/compare/plain_attributes.h"
#include "core/compare/signature.h"
#include "core/compare/tensor_difference.h"

namespace mote::compare {
namespace {

using From = Operand::From;

std::string typeText(const graph::Graph& graph, const Operand& operand) {
  const graph::Value* value = graph.value(operand.value);
  if (value == nullptr) return {};
  if (value->constant)
    return graph::TensorType::of(value->constant->type(), value->constant->dims()).text();
  return value->type.text();
}

std::string nameOf(const graph::Graph& graph, graph::ValueId id) {
  const graph::Value* value = graph.value(id);
  return value != nullptr ? value->name : std::string();
}

/// "conv1/bias float32[16]"
std::string sourceText(const graph::Graph& graph, const Operand& operand) {
  const std::string name = nameOf(graph, operand.value);
  return name.empty() ? name : name + " " + typeText(graph, operand);
}

/// Only what is known of both can differ.
bool sameDims(const graph::TensorType& one, const graph::TensorType& other) {
  if (!one.ranked || !other.ranked) return true;
  return std::ranges::equal(one.dims, other.dims, [](const graph::Dim& a, const graph::Dim& b) {
    return !a.known() || !b.known() || a.size == b.size;
  });
}

std::string typeName(const graph::Node& node) {
  return node.domain.empty() ? node.type : node.domain + "." + node.type;
}

/// Real numbers tune, anything else changes what is computed.
Kind kindOf(const graph::Attribute* one, const graph::Attribute* other) {
  const graph::Attribute* held = one != nullptr ? one : other;
  const bool real =
      std::holds_alternative<float>(*held) || std::holds_alternative<std::vector<float>>(*held);
  return real ? Kind::Retuned : Kind::Changed;
}

void addAttributes(const Part& one, const Part& other, std::vector<Fact>& facts) {
  std::set<std::string> names;
  for (const Part* part : {&one, &other}) {
    for (const auto& [name, attribute] : part->attributes) names.insert(name);
  }
  const auto find = [](const Part& part, const std::string& name) {
    const auto found = part.attributes.find(name);
    return found != part.attributes.end() ? &found->second : nullptr;
  };
  const auto line = [](const graph::Attribute* attribute) {
    return attribute != nullptr ? authoring::attributeLine(*attribute) : std::string();
  };
  for (const std::string& name : names) {
    const graph::Attribute* before = find(one, name);
    const graph::Attribute* after = find(other, name);
    if (before != nullptr && after != nullptr && same(*before, *after)) continue;
    facts.push_back(
        {Aspect::Attribute, kindOf(before, after), name, line(before), line(after), {}});
  }
}

}  // namespace

Describer::Describer(const Skeleton& before, const Skeleton& after, const Matching& matching)
    : m_before(before),
      m_after(after),
      m_matching(matching),
      m_rootsBefore(rootsOf(before, matching.before)),
      m_rootsAfter(rootsOf(after, matching.after)),
      m_foldedBefore(foldedWeights(before, matching.before)),
      m_foldedAfter(foldedWeights(after, matching.after)) {}

std::vector<Fact> Describer::of(std::uint32_t before, std::uint32_t after) const {
  const Part& one = m_before.parts[before];
  const Part& other = m_after.parts[after];
  std::vector<Fact> facts;
  const std::string was = typeName(m_before.node(before));
  const std::string is = typeName(m_after.node(after));
  if (was != is) facts.push_back({Aspect::Operator, Kind::Changed, {}, was, is, {}});
  addAttributes(one, other, facts);
  addOperands(before, after, facts);
  addResults(one, other, facts);
  return facts;
}

void Describer::addOperands(std::uint32_t before, std::uint32_t after,
                            std::vector<Fact>& facts) const {
  static const Operand kNothing;
  const auto& one = m_before.parts[before].operands;
  const auto& other = m_after.parts[after].operands;
  for (std::size_t i = 0; i < std::max(one.size(), other.size()); ++i) {
    const std::size_t had = facts.size();
    addOperand(i < one.size() ? one[i] : kNothing, i < other.size() ? other[i] : kNothing, facts);
    if (i != kWeights || facts.size() == had || !facts.back().distance) continue;
    if (const auto distance = foldedDistance(before, after)) facts.back().distance = distance;
  }
}

std::optional<double> Describer::foldedDistance(std::uint32_t before, std::uint32_t after) const {
  const auto one = m_foldedBefore.find(before);
  const auto other = m_foldedAfter.find(after);
  const bool left = one != m_foldedBefore.end();
  const bool right = other != m_foldedAfter.end();
  if (!left && !right) return std::nullopt;
  const Operand& was = m_before.parts[before].operands[kWeights];
  const Operand& is = m_after.parts[after].operands[kWeights];
  const Storage real{ElementType::Float32, {}};
  return distanceOf(left ? one->second : *m_before.constant(was), left ? real : was.storage,
                    right ? other->second : *m_after.constant(is), right ? real : is.storage);
}

void Describer::addOperand(const Operand& one, const Operand& other,
                           std::vector<Fact>& facts) const {
  if (one.from == From::Constant && other.from == From::Constant) {
    addConstant(one, other, facts);
    return;
  }
  const bool isInput = one.from != From::Nothing;
  if (!sameSource(one, other)) {
    facts.push_back({Aspect::Input,
                     onlyNumbers(one, other) ? Kind::Retuned : Kind::Changed,
                     {},
                     sourceText(m_before.graph, one),
                     sourceText(m_after.graph, other),
                     {}});
  } else if (isInput && !sameStorage(one.storage, other.storage)) {
    facts.push_back({Aspect::Storage,
                     Kind::Requantized,
                     nameOf(m_before.graph, one.value),
                     storageText(one.storage),
                     storageText(other.storage),
                     {}});
  }
}

/// A bias where there was none is as good as one that was zero.
bool Describer::onlyNumbers(const Operand& one, const Operand& other) const {
  const bool before = one.from == From::Constant && other.from == From::Nothing;
  const bool after = other.from == From::Constant && one.from == From::Nothing;
  if (!before && !after) return false;
  return !isSetting(before ? *m_before.constant(one) : *m_after.constant(other));
}

void Describer::addConstant(const Operand& one, const Operand& other,
                            std::vector<Fact>& facts) const {
  const Array& before = *m_before.constant(one);
  const Array& after = *m_after.constant(other);
  const std::string name = nameOf(m_before.graph, one.value);
  const bool stored = sameStorage(one.storage, other.storage);
  if (before.dims() != after.dims()) {
    facts.push_back({Aspect::Shape,
                     Kind::Changed,
                     name,
                     typeText(m_before.graph, one),
                     typeText(m_after.graph, other),
                     {}});
    return;
  }
  if (stored && before == after) return;
  const bool sets = isSetting(before) || isSetting(after);
  if (sets && before.toInt64s() != after.toInt64s()) {
    const auto line = [](const Array& array) { return authoring::attributeLine(array.toInt64s()); };
    facts.push_back({Aspect::Attribute, Kind::Changed, name, line(before), line(after), {}});
    return;
  }
  const double distance = distanceOf(before, one.storage, after, other.storage);
  if (stored) {
    facts.push_back({Aspect::Weights, Kind::Retuned, name, {}, {}, distance});
  } else {
    facts.push_back({Aspect::Storage, Kind::Requantized, name, storageText(one.storage),
                     storageText(other.storage), distance});
  }
}

bool Describer::sameSource(const Operand& one, const Operand& other) const {
  const bool both = one.from == From::Part && other.from == From::Part;
  if (both && m_matching.before[one.index] == other.index) return one.result == other.result;
  const Operand& left = one.from == From::Part ? m_rootsBefore[one.index] : one;
  const Operand& right = other.from == From::Part ? m_rootsAfter[other.index] : other;
  if (left.from != right.from) return false;
  if (left.from == From::Input) return left.index == right.index;
  if (left.from != From::Part) return true;
  const std::uint32_t partner = m_matching.before[left.index];
  // Two beginnings without partners lead nowhere that could be compared.
  return partner == right.index || (partner == kNone && m_matching.after[right.index] == kNone);
}

void Describer::addResults(const Part& one, const Part& other, std::vector<Fact>& facts) const {
  const auto& before = m_before.graph.node(one.node)->outputs;
  const auto& after = m_after.graph.node(other.node)->outputs;
  for (std::size_t i = 0; i < std::min(before.size(), after.size()); ++i) {
    const graph::Value* was = m_before.graph.value(before[i]);
    const graph::Value* is = m_after.graph.value(after[i]);
    if (was == nullptr || is == nullptr) continue;
    if (!sameDims(was->type, is->type)) {
      facts.push_back(
          {Aspect::Shape, Kind::Changed, was->name, was->type.text(), is->type.text(), {}});
    }
    if (!sameStorage(one.results[i], other.results[i])) {
      facts.push_back({Aspect::Storage,
                       Kind::Requantized,
                       was->name,
                       storageText(one.results[i]),
                       storageText(other.results[i]),
                       {}});
    }
  }
}

void Describer::addEnds(std::span<const graph::ValueId> before,
                        std::span<const graph::ValueId> after, bool outputs,
                        std::vector<Fact>& facts) const {
  for (std::size_t i = 0; i < std::max(before.size(), after.size()); ++i) {
    const graph::Value* was = i < before.size() ? m_before.graph.value(before[i]) : nullptr;
    const graph::Value* is = i < after.size() ? m_after.graph.value(after[i]) : nullptr;
    const bool both = was != nullptr && is != nullptr;
    if (both && was->type.element == is->type.element && sameDims(was->type, is->type)) {
      if (!outputs) continue;
      const Array* one = m_before.constant(m_before.ends[i]);
      const Array* other = m_after.constant(m_after.ends[i]);
      const bool computed = one == nullptr && other == nullptr;
      if (computed && sameSource(m_before.ends[i], m_after.ends[i])) continue;
      if (one != nullptr && other != nullptr && *one == *other) continue;
    }
    facts.push_back({outputs ? Aspect::Output : Aspect::Input,
                     Kind::Changed,
                     was != nullptr ? was->name : is->name,
                     was != nullptr ? was->type.text() : std::string(),
                     is != nullptr ? is->type.text() : std::string(),
                     {}});
  }
}

std::vector<Fact> Describer::ends() const {
  std::vector<Fact> facts;
  addEnds(m_before.graph.inputs(), m_after.graph.inputs(), false, facts);
  addEnds(m_before.graph.outputs(), m_after.graph.outputs(), true, facts);
  return facts;
}

}  // namespace mote::compare
