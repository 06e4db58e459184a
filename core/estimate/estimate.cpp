// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sums the costs of nodes; bands multiply.
#include "core/estimate/estimate.h"

namespace mote::estimate {
namespace {

Figure latencyOf(const Figure& instructions, const Target& target, const CostTable& costs) {
  const Figure one{1.0, 1.0, 1.0};
  const Figure cycles =
      costs.unit == "cycles"
          ? instructions
          : product(instructions,
                    target.cyclesPerInstruction.known() ? target.cyclesPerInstruction : one);
  return scaled(cycles, 1e6 / target.clockHz);
}

}  // namespace

Result<Estimate> estimateOn(const compile::Compiled& compiled, const Target& target,
                            const CostTable& costs) {
  if (target.clockHz <= 0.0) {
    return refused("estimate.clock", "%1: its clock is not known, so nothing can be estimated",
                   {target.id});
  }
  MOTE_ASSIGN(const std::vector<Work> works, workOf(compiled));
  Estimate estimate;
  double measured = 0.0;
  Figure guessed;
  for (const Work& work : works) {
    const NodeCost cost = costOf(costs, work);
    if (cost.guessed)
      guessed = sum(guessed, cost.instructions);
    else
      measured += cost.instructions.value;
    estimate.nodes.push_back(
        {cost.instructions, latencyOf(cost.instructions, target, costs), cost.guessed});
  }
  // Errors of single nodes even out over a network: how far, the table knows.
  estimate.instructions = sum(within(measured, costs.factor), guessed);
  if (estimate.instructions.known())
    estimate.guessedShare = guessed.value / estimate.instructions.value;
  estimate.latencyUs = latencyOf(estimate.instructions, target, costs);
  estimate.energyUj = scaled(product(estimate.latencyUs, target.milliwatts), 1e-3);
  return estimate;
}

Result<Estimate> estimateOn(const compile::Compiled& compiled, const Target& target) {
  const CostTable* costs = findCosts(target.costs);
  if (costs == nullptr) {
    return refused("estimate.costs", "%1: the costs of its processor's kernels are not known",
                   {target.id});
  }
  return estimateOn(compiled, target, *costs);
}

std::map<graph::NodeId, double> latencyByNode(const compile::Compiled& compiled,
                                              const Estimate& estimate) {
  std::map<graph::NodeId, double> result;
  for (std::size_t i = 0; i < estimate.nodes.size() && i < compiled.nodes.size(); ++i)
    result[compiled.nodes[i].node] += estimate.nodes[i].latencyUs.value;
  return result;
}

}  // namespace mote::estimate
