// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What differs between partners.
#pragma once

#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

#include "core/compare/compare.h"
#include "core/compare/match.h"

namespace mote::compare {

class Describer {
 public:
  Describer(const Skeleton& before, const Skeleton& after, const Matching& matching);

  [[nodiscard]] std::vector<Fact> of(std::uint32_t before, std::uint32_t after) const;
  /// Of the graphs' inputs and outputs.
  [[nodiscard]] std::vector<Fact> ends() const;

 private:
  void addOperands(std::uint32_t before, std::uint32_t after, std::vector<Fact>& facts) const;
  void addOperand(const Operand& one, const Operand& other, std::vector<Fact>& facts) const;
  [[nodiscard]] std::optional<double> foldedDistance(std::uint32_t before,
                                                     std::uint32_t after) const;
  void addResults(const Part& one, const Part& other, std::vector<Fact>& facts) const;
  void addConstant(const Operand& one, const Operand& other, std::vector<Fact>& facts) const;
  [[nodiscard]] bool onlyNumbers(const Operand& one, const Operand& other) const;
  void addEnds(std::span<const graph::ValueId> before, std::span<const graph::ValueId> after,
               bool outputs, std::vector<Fact>& facts) const;
  [[nodiscard]] bool sameSource(const Operand& one, const Operand& other) const;

  const Skeleton& m_before;
  const Skeleton& m_after;
  const Matching& m_matching;
  std::vector<Operand> m_rootsBefore;
  std::vector<Operand> m_rootsAfter;
  std::unordered_map<std::uint32_t, Array> m_foldedBefore;
  std::unordered_map<std::uint32_t, Array> m_foldedAfter;
};

}  // namespace mote::compare
