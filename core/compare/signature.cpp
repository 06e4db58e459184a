// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One walk down for what leads to a part, one up for what follows from it.
#include "core/compare/signature.h"

#include <bit>
#include <functional>
#include <span>
#include <string_view>
#include <unordered_map>

namespace mote::compare {
namespace {

constexpr std::size_t kLargestSetting = 64;

/// Scatters bits so that sums of results are as good as results (splitmix64's last steps).
Hash scattered(Hash hash) {
  hash = (hash ^ (hash >> 30U)) * 0xbf58476d1ce4e5b9U;
  hash = (hash ^ (hash >> 27U)) * 0x94d049bb133111ebU;
  return hash ^ (hash >> 31U);
}

Hash mixed(Hash hash, Hash more) {
  return scattered(hash * 0x9e3779b97f4a7c15U + more + 1);
}

Hash hashOf(std::string_view text) {
  return std::hash<std::string_view>{}(text);
}

Hash hashOf(std::span<const std::byte> bytes) {
  return hashOf(std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()));
}

Hash shapeHash(const Array& array) {
  Hash hash = array.dims().size();
  for (const std::int64_t dim : array.dims()) hash = mixed(hash, static_cast<Hash>(dim));
  return hash;
}

struct AttributeHash {
  Hash operator()(std::int64_t value) const { return static_cast<Hash>(value); }
  Hash operator()(float value) const { return std::bit_cast<std::uint32_t>(value); }
  Hash operator()(const std::string& value) const { return hashOf(value); }
  Hash operator()(const Array& value) const {
    return mixed(mixed(shapeHash(value), static_cast<Hash>(value.type())), hashOf(value.bytes()));
  }
  Hash operator()(const graph::OpaqueAttribute& value) const {
    return mixed(hashOf(value.kind), hashOf(value.bytes));
  }
  template <typename T>
  Hash operator()(const std::vector<T>& values) const {
    Hash hash = values.size();
    for (const T& value : values) hash = mixed(hash, (*this)(value));
    return hash;
  }
};

class Signer {
 public:
  Signer(const Skeleton& skeleton, Level level) : m_skeleton(skeleton), m_level(level) {}

  Signatures run() {
    const std::size_t count = m_skeleton.parts.size();
    Signatures signatures;
    for (std::uint32_t i = 0; i < count; ++i) signatures.own.push_back(own(i));
    for (std::uint32_t i = 0; i < count; ++i) {
      Hash hash = signatures.own[i];
      for (const Operand& operand : m_skeleton.parts[i].operands) {
        hash = mixed(hash, static_cast<Hash>(operand.from));
        if (operand.from == Operand::From::Input) hash = mixed(hash, operand.index);
        if (operand.from == Operand::From::Part)
          hash = mixed(mixed(hash, signatures.above[operand.index]), operand.result);
      }
      signatures.above.push_back(hash);
    }
    signatures.below.resize(count);
    for (std::size_t i = count; i-- > 0;) {
      Hash sum = 0;  // in whatever order the readers come
      for (const Use& use : m_skeleton.parts[i].uses) {
        const Hash reader = use.reader == kNone ? 0 : signatures.below[use.reader];
        sum += mixed(mixed(reader, use.slot), use.result);
      }
      signatures.below[i] = mixed(signatures.own[i], sum);
    }
    return signatures;
  }

 private:
  Hash own(std::uint32_t index) {
    const graph::Node& node = m_skeleton.node(index);
    Hash hash = mixed(hashOf(node.domain), hashOf(node.type));
    if (m_level == Level::Operator) return hash;
    const Part& part = m_skeleton.parts[index];
    for (const auto& [name, attribute] : part.attributes)
      hash = mixed(mixed(hash, hashOf(name)), std::visit(AttributeHash{}, attribute));
    for (std::size_t slot = 0; slot < part.operands.size(); ++slot) {
      const Array* constant = m_skeleton.constant(part.operands[slot]);
      if (constant == nullptr) continue;
      hash = mixed(mixed(hash, slot), shapeHash(*constant));
      if (m_level == Level::Exact || isSetting(*constant))
        hash = mixed(hash, contentHash(part.operands[slot].value, *constant));
    }
    return hash;
  }

  Hash contentHash(graph::ValueId id, const Array& constant) {
    const auto [entry, isNew] = m_contents.try_emplace(id);
    if (isNew) entry->second = mixed(static_cast<Hash>(constant.type()), hashOf(constant.bytes()));
    return entry->second;
  }

  const Skeleton& m_skeleton;
  Level m_level;
  std::unordered_map<graph::ValueId, Hash> m_contents;
};

}  // namespace

bool isSetting(const Array& constant) {
  const bool counts = constant.type() == ElementType::Int64 || constant.type() == ElementType::Bool;
  return counts && constant.elements() <= kLargestSetting;
}

Signatures signaturesOf(const Skeleton& skeleton, Level level) {
  return Signer(skeleton, level).run();
}

}  // namespace mote::compare
