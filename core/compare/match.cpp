// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rounds of equal signatures, then alignment in the gaps.
#include "core/compare/match.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <unordered_map>

#include "core/compare/align.h"
#include "core/compare/signature.h"

namespace mote::compare {
namespace {

/// How many neighbours, and how many candidates, are looked at: enough for real models, few enough
/// for graphs made to take long.
constexpr std::size_t kNeighbours = 8;
constexpr std::size_t kCandidates = 64;
constexpr std::array kLevels{Level::Exact, Level::Structure, Level::Operator};

struct SignedSide {
  explicit SignedSide(const Skeleton& given) : skeleton(given) {
    for (const Level level : kLevels) signatures.push_back(signaturesOf(given, level));
  }
  [[nodiscard]] const Signatures& at(Level level) const {
    return signatures[static_cast<std::size_t>(level)];
  }
  const Skeleton& skeleton;
  std::vector<Signatures> signatures;
};

bool hasWeights(const Skeleton& skeleton, std::uint32_t part) {
  return std::ranges::any_of(skeleton.parts[part].operands, [&skeleton](const Operand& operand) {
    const Array* constant = skeleton.constant(operand);
    return constant != nullptr && constant->elements() > 1 && !isSetting(*constant);
  });
}

class Matcher {
 public:
  Matcher(const SignedSide& before, const SignedSide& after) : m_before(before), m_after(after) {
    m_matching.before.assign(before.skeleton.parts.size(), kNone);
    m_matching.after.assign(after.skeleton.parts.size(), kNone);
  }

  Result<Matching> run(const JobContext& context) {
    for (const Level level : kLevels) {
      if (context.cancelled()) return cancelled();
      const Signatures& ours = m_before.at(level);
      const Signatures& theirs = m_after.at(level);
      round(together(ours), together(theirs));
      round(ours.above, theirs.above);
      round(ours.below, theirs.below);
      if (level == Level::Exact) roundOfWeights();
      if (level == Level::Structure) m_sure = m_matching.before;
    }
    if (context.cancelled()) return cancelled();
    const std::array ours{&m_before.at(Level::Operator).own, &m_before.at(Level::Structure).own,
                          &m_before.at(Level::Exact).own};
    const std::array theirs{&m_after.at(Level::Operator).own, &m_after.at(Level::Structure).own,
                            &m_after.at(Level::Exact).own};
    alignGaps({&m_before.skeleton, ours}, {&m_after.skeleton, theirs}, m_matching);
    partStrangers();
    return std::move(m_matching);
  }

 private:
  using Keys = std::vector<Hash>;
  using Roots = std::vector<Operand>;

  static Keys together(const Signatures& signatures) {
    Keys keys = signatures.above;
    for (std::size_t i = 0; i < keys.size(); ++i) keys[i] = keys[i] * 31 + signatures.below[i];
    return keys;
  }

  struct Candidates {
    std::vector<std::uint32_t> parts;
    std::size_t first = 0;  ///< before it all are taken
  };

  void round(const Keys& ours, const Keys& theirs) {
    std::unordered_map<Hash, Candidates> waiting;
    for (std::uint32_t j = 0; j < theirs.size(); ++j) {
      if (m_matching.after[j] == kNone) waiting[theirs[j]].parts.push_back(j);
    }
    for (std::uint32_t i = 0; i < ours.size(); ++i) {
      if (m_matching.before[i] != kNone) continue;
      const auto found = waiting.find(ours[i]);
      if (found == waiting.end()) continue;
      const std::uint32_t j = best(i, found->second);
      if (j != kNone) pair(i, j);
    }
  }

  /// Weights are a fingerprint, wherever they are, where no other part has them.
  void roundOfWeights() {
    const auto single = [](const SignedSide& side, const std::vector<std::uint32_t>& partners) {
      std::unordered_map<Hash, std::uint32_t> parts;
      for (std::uint32_t i = 0; i < partners.size(); ++i) {
        if (partners[i] != kNone || !hasWeights(side.skeleton, i)) continue;
        const auto [entry, isNew] = parts.try_emplace(side.at(Level::Exact).own[i], i);
        if (!isNew) entry->second = kNone;
      }
      return parts;
    };
    const auto theirs = single(m_after, m_matching.after);
    for (const auto& [key, i] : single(m_before, m_matching.before)) {
      const auto found = theirs.find(key);
      if (i != kNone && found != theirs.end() && found->second != kNone) pair(i, found->second);
    }
  }

  /// The first of those that have most neighbours in common.
  std::uint32_t best(std::uint32_t i, Candidates& candidates) const {
    const auto& parts = candidates.parts;
    const auto taken = [this](std::uint32_t j) { return m_matching.after[j] != kNone; };
    while (candidates.first < parts.size() && taken(parts[candidates.first])) ++candidates.first;
    std::uint32_t chosen = kNone;
    std::size_t most = 0;
    const std::size_t last = std::min(parts.size(), candidates.first + kCandidates);
    for (std::size_t at = candidates.first; at < last; ++at) {
      if (taken(parts[at])) continue;
      const std::size_t common = neighboursInCommon(i, parts[at]);
      if (chosen != kNone && common <= most) continue;
      chosen = parts[at];
      most = common;
    }
    return chosen;
  }

  [[nodiscard]] bool partners(std::uint32_t i, std::uint32_t j) const {
    return i != kNone && j != kNone && m_matching.before[i] == j;
  }

  [[nodiscard]] std::size_t neighboursInCommon(std::uint32_t i, std::uint32_t j) const {
    const Part& ours = m_before.skeleton.parts[i];
    const Part& theirs = m_after.skeleton.parts[j];
    std::size_t count = 0;
    const std::size_t slots = std::min({ours.operands.size(), theirs.operands.size(), kNeighbours});
    for (std::size_t slot = 0; slot < slots; ++slot) {
      const Operand& one = ours.operands[slot];
      const Operand& other = theirs.operands[slot];
      if (one.from != other.from) continue;
      if (one.from == Operand::From::Input) count += one.index == other.index ? 1 : 0;
      if (one.from == Operand::From::Part) count += partners(one.index, other.index) ? 1 : 0;
    }
    const auto few = [](const std::vector<Use>& uses) {
      return std::span(uses).first(std::min(uses.size(), kNeighbours));
    };
    for (const Use& one : few(ours.uses)) {
      count += std::ranges::any_of(few(theirs.uses), [&](const Use& other) {
        const bool ends = one.reader == kNone && other.reader == kNone;
        return one.slot == other.slot && (ends || partners(one.reader, other.reader));
      });
    }
    return count;
  }

  /// They read what partners make, perhaps through parts that have none.
  [[nodiscard]] bool haveOneRoot(std::uint32_t i, std::uint32_t j, const Roots& ours,
                                 const Roots& theirs) const {
    const auto first = [](const Part& part, const Roots& roots) -> Operand {
      for (const Operand& operand : part.operands) {
        if (operand.from == Operand::From::Part) return roots[operand.index];
        if (operand.from == Operand::From::Input) return operand;
      }
      return {};
    };
    const Operand one = first(m_before.skeleton.parts[i], ours);
    const Operand other = first(m_after.skeleton.parts[j], theirs);
    if (one.from != other.from || one.from == Operand::From::Nothing) return false;
    return one.from == Operand::From::Part ? partners(one.index, other.index)
                                           : one.index == other.index;
  }

  /// Parts that were taken for partners by their kind and have nothing around them in common.
  void partStrangers() {
    const Roots ours = rootsOf(m_before.skeleton, m_matching.before);
    const Roots theirs = rootsOf(m_after.skeleton, m_matching.after);
    std::vector<std::uint32_t> strangers;
    for (std::uint32_t i = 0; i < m_matching.before.size(); ++i) {
      const std::uint32_t j = m_matching.before[i];
      if (j == kNone || m_sure[i] != kNone || neighboursInCommon(i, j) > 0) continue;
      if (!haveOneRoot(i, j, ours, theirs)) strangers.push_back(i);
    }
    for (const std::uint32_t i : strangers) {
      m_matching.after[m_matching.before[i]] = kNone;
      m_matching.before[i] = kNone;
    }
  }

  void pair(std::uint32_t i, std::uint32_t j) {
    m_matching.before[i] = j;
    m_matching.after[j] = i;
  }

  const SignedSide& m_before;
  const SignedSide& m_after;
  Matching m_matching;
  std::vector<std::uint32_t> m_sure;  ///< partners by more than the operator
};

/// Which of two comes first, whatever they are called: so that both ways give one matching.
bool comesFirst(const SignedSide& one, const SignedSide& other) {
  const auto key = [](const SignedSide& side) {
    const Signatures& exact = side.at(Level::Exact);
    return std::tie(exact.above, exact.below);
  };
  return key(one) <= key(other);
}

}  // namespace

std::vector<Operand> rootsOf(const Skeleton& skeleton, const std::vector<std::uint32_t>& partners) {
  std::vector<Operand> roots(skeleton.parts.size());
  for (std::uint32_t i = 0; i < roots.size(); ++i) {
    const auto& operands = skeleton.parts[i].operands;
    const auto computed = std::ranges::find_if(operands, [](const Operand& operand) {
      return operand.from == Operand::From::Part || operand.from == Operand::From::Input;
    });
    if (partners[i] != kNone || computed == operands.end()) {
      roots[i].from = Operand::From::Part;
      roots[i].index = i;
    } else {
      roots[i] = computed->from == Operand::From::Part ? roots[computed->index] : *computed;
    }
  }
  return roots;
}

Result<Matching> match(const Skeleton& before, const Skeleton& after, const JobContext& context) {
  const SignedSide one(before);
  if (context.cancelled()) return cancelled();
  const SignedSide other(after);
  if (comesFirst(one, other)) return Matcher(one, other).run(context);
  MOTE_ASSIGN(Matching matching, Matcher(other, one).run(context));
  std::swap(matching.before, matching.after);
  return matching;
}

}  // namespace mote::compare
