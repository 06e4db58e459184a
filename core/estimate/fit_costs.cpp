// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Costs from samples, kind by kind, and how far off they are.
#include <algorithm>
#include <cmath>

#include "core/estimate/cost_table.h"
#include "core/estimate/least_squares.h"

namespace mote::estimate {
namespace {

constexpr const char* kAnyKind = "*";
/// A guess may be wrong by this, whatever the samples say.
constexpr double kGuessFactor = 4.0;

/// That nine of ten are below; of few the largest.
double ninthTenth(std::vector<double> factors) {
  if (factors.empty()) return 1.0;
  const std::size_t index = (factors.size() * 9 + 9) / 10 - 1;
  std::ranges::nth_element(factors, factors.begin() + std::ptrdiff_t(index));
  return factors[index];
}

double factorOf(double ratio) {
  return ratio > 0.0 ? std::max(ratio, 1.0 / ratio) : kGuessFactor;
}

KernelCost fitKind(const std::vector<Equation>& equations) {
  KernelCost cost{solveNonNegative(equations), 1.0, equations.size()};
  std::vector<double> factors;
  for (const Equation& equation : equations)
    factors.push_back(factorOf(dot(cost.perTerm, equation.terms) / equation.value));
  cost.factor = ninthTenth(std::move(factors));
  return cost;
}

std::map<std::string, KernelCost, std::less<>> fitKinds(std::span<const Sample> samples,
                                                        const std::string& without) {
  std::map<std::string, std::vector<Equation>> byKind;
  for (const Sample& sample : samples) {
    if (sample.network == without || sample.instructions <= 0.0) continue;
    const Equation equation{sample.work.terms, sample.instructions};
    byKind[sample.work.kind].push_back(equation);
    byKind[kAnyKind].push_back(equation);
  }
  std::map<std::string, KernelCost, std::less<>> kinds;
  for (const auto& [kind, equations] : byKind) kinds[kind] = fitKind(equations);
  if (const auto any = kinds.find(kAnyKind); any != kinds.end())
    any->second.factor = std::max(any->second.factor, kGuessFactor);
  return kinds;
}

/// The kind itself, else the same kernel's other way that was seen most.
const KernelCost* nearest(const CostTable& table, const Work& work, bool& guessed) {
  if (const auto found = table.kinds.find(work.kind); found != table.kinds.end())
    return &found->second;
  guessed = true;
  const KernelCost* best = nullptr;
  for (const auto& [kind, cost] : table.kinds) {
    if (kernelOf(kind) != kernelOf(work.kind)) continue;
    if (best == nullptr || cost.nodes > best->nodes) best = &cost;
  }
  if (best != nullptr) return best;
  const auto any = table.kinds.find(kAnyKind);
  return any == table.kinds.end() ? nullptr : &any->second;
}

}  // namespace

NodeCost costOf(const CostTable& table, const Work& work) {
  NodeCost cost;
  const KernelCost* kernel = nearest(table, work, cost.guessed);
  if (kernel == nullptr) return cost;
  const double factor = cost.guessed ? std::max(kernel->factor, kGuessFactor) : kernel->factor;
  cost.instructions = within(dot(kernel->perTerm, work.terms), factor);
  return cost;
}

std::map<std::string, double> leaveOneOut(std::span<const Sample> samples) {
  std::map<std::string, double> counted;
  for (const Sample& sample : samples) counted[sample.network] += sample.instructions;
  std::map<std::string, double> ratios;
  for (const auto& [network, instructions] : counted) {
    CostTable others;
    others.kinds = fitKinds(samples, network);
    double estimated = 0.0;
    for (const Sample& sample : samples) {
      if (sample.network == network) estimated += costOf(others, sample.work).instructions.value;
    }
    ratios[network] = instructions > 0.0 ? estimated / instructions : 1.0;
  }
  return ratios;
}

CostTable fitCosts(std::span<const Sample> samples) {
  CostTable table;
  table.kinds = fitKinds(samples, {});
  std::vector<double> factors;
  for (const auto& [network, ratio] : leaveOneOut(samples)) factors.push_back(factorOf(ratio));
  table.networks = factors.size();
  table.factor = ninthTenth(std::move(factors));
  return table;
}

}  // namespace mote::estimate
