// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Folds in a copy of the graph, and takes from it what is wanted.
#include "core/compare/folded_weights.h"

#include "core/compile/fold_batch_normalization.h"

namespace mote::compare {
namespace {

bool normalizedWithoutPartner(const Skeleton& skeleton, std::uint32_t part,
                              const std::vector<std::uint32_t>& partners) {
  const auto& uses = skeleton.parts[part].uses;
  if (partners[part] == kNone || uses.size() != 1) return false;
  const std::uint32_t reader = uses.front().reader;
  return reader != kNone && partners[reader] == kNone &&
         skeleton.node(reader).type == "BatchNormalization";
}

}  // namespace

std::unordered_map<std::uint32_t, Array> foldedWeights(const Skeleton& skeleton,
                                                       const std::vector<std::uint32_t>& partners) {
  std::vector<std::uint32_t> wanted;
  for (std::uint32_t i = 0; i < partners.size(); ++i) {
    if (normalizedWithoutPartner(skeleton, i, partners)) wanted.push_back(i);
  }
  std::unordered_map<std::uint32_t, Array> weights;
  if (wanted.empty()) return weights;
  graph::Graph folded = skeleton.graph;
  if (!compile::foldBatchNormalization(folded).ok()) return weights;
  for (const std::uint32_t part : wanted) {
    const graph::Node* node = folded.node(skeleton.parts[part].node);
    if (node == nullptr || node->inputs.size() <= kWeights) continue;
    const graph::Value* value = folded.value(node->inputs[kWeights]);
    if (value != nullptr && value->constant) weights.emplace(part, *value->constant);
  }
  return weights;
}

}  // namespace mote::compare
