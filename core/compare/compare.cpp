// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Matches, describes, adds up.
#include "core/compare/compare.h"

#include <algorithm>
#include <unordered_map>

#include "core/compare/describe.h"
#include "core/compare/match.h"
#include "core/compile/compile.h"
#include "core/compile/summary.h"

namespace mote::compare {
namespace {

/// A model and what is counted of its nodes.
class Bill {
 public:
  Bill(const graph::Graph& graph, const Skeleton& skeleton)
      : m_skeleton(skeleton), m_summary(compile::summarize(graph)) {
    for (const auto& node : m_summary.perNode) m_perNode.emplace(node.node, &node);
  }

  [[nodiscard]] Costs of(std::uint32_t part) const {
    Costs costs;
    if (const auto found = m_perNode.find(m_skeleton.parts[part].node); found != m_perNode.end()) {
      costs.parameters = found->second->parameters;
      costs.macs = found->second->macs;
    }
    for (const Operand& operand : m_skeleton.parts[part].operands) {
      if (const Array* constant = m_skeleton.constant(operand))
        costs.weightBytes += constant->bytes().size();
    }
    return costs;
  }

  [[nodiscard]] Totals totals(const graph::Graph& graph) const {
    Totals totals;
    totals.parameters = m_summary.parameters;
    totals.macs = m_summary.macs;
    totals.weightBytes = m_summary.weightBytes;
    totals.nodes = m_summary.nodes;
    if (const auto compiled = compile::compile(graph); compiled.ok()) {
      totals.flashBytes = compiled->flashBytes();
      totals.arenaBytes = compiled->arenaBytes;
    }
    return totals;
  }

 private:
  const Skeleton& m_skeleton;
  compile::Summary m_summary;
  std::unordered_map<graph::NodeId, const compile::NodeSummary*> m_perNode;
};

struct Side {
  explicit Side(const graph::Graph& graph)
      : source(graph), skeleton(skeletonOf(graph)), bill(graph, skeleton) {}
  const graph::Graph& source;
  Skeleton skeleton;
  Bill bill;
};

class Lister {
 public:
  Lister(const Side& before, const Side& after, const Matching& matching)
      : m_before(before),
        m_after(after),
        m_matching(matching),
        m_describer(before.skeleton, after.skeleton, matching) {}

  Comparison run() {
    for (std::uint32_t i = 0; i < m_matching.before.size(); ++i) {
      const std::uint32_t j = m_matching.before[i];
      if (j == kNone) {
        m_result.pairs.push_back(
            {Kind::Removed, m_before.skeleton.parts[i].node, {}, {}, m_before.bill.of(i), {}});
      } else {
        addUpTo(j);
        addPartners(i, j);
      }
    }
    addUpTo(static_cast<std::uint32_t>(m_matching.after.size()));
    m_result.ends = m_describer.ends();
    return std::move(m_result);
  }

 private:
  /// What was added before that part of the second model.
  void addUpTo(std::uint32_t end) {
    for (; m_next < end; ++m_next) {
      if (m_matching.after[m_next] != kNone) continue;
      m_result.pairs.push_back(
          {Kind::Added, {}, m_after.skeleton.parts[m_next].node, {}, {}, m_after.bill.of(m_next)});
    }
  }

  void addPartners(std::uint32_t i, std::uint32_t j) {
    Pair pair;
    pair.before = m_before.skeleton.parts[i].node;
    pair.after = m_after.skeleton.parts[j].node;
    pair.facts = m_describer.of(i, j);
    for (const Fact& fact : pair.facts) pair.kind = std::max(pair.kind, fact.kind);
    pair.costsBefore = m_before.bill.of(i);
    pair.costsAfter = m_after.bill.of(j);
    m_result.pairs.push_back(std::move(pair));
  }

  const Side& m_before;
  const Side& m_after;
  const Matching& m_matching;
  Describer m_describer;
  Comparison m_result;
  std::uint32_t m_next = 0;
};

}  // namespace

const char* kindName(Kind kind) noexcept {
  switch (kind) {
    case Kind::Same:
      return "same";
    case Kind::Retuned:
      return "retuned";
    case Kind::Requantized:
      return "requantized";
    case Kind::Changed:
      return "changed";
    case Kind::Added:
      return "added";
    case Kind::Removed:
      break;
  }
  return "removed";
}

const char* aspectName(Aspect aspect) noexcept {
  switch (aspect) {
    case Aspect::Operator:
      return "operator";
    case Aspect::Attribute:
      return "attribute";
    case Aspect::Input:
      return "input";
    case Aspect::Output:
      return "output";
    case Aspect::Weights:
      return "weights";
    case Aspect::Storage:
      return "storage";
    case Aspect::Shape:
      break;
  }
  return "shape";
}

std::size_t Comparison::count(Kind kind) const noexcept {
  return static_cast<std::size_t>(std::ranges::count(pairs, kind, &Pair::kind));
}

bool Comparison::same() const noexcept {
  return ends.empty() && count(Kind::Same) == pairs.size();
}

Result<Comparison> compareGraphs(const graph::Graph& before, const graph::Graph& after,
                                 const JobContext& context) {
  context.report(0.0, "compare");
  const Side one(before);
  if (context.cancelled()) return cancelled();
  const Side other(after);
  if (context.cancelled()) return cancelled();
  context.report(0.3, "compare");
  MOTE_ASSIGN(const Matching matching, match(one.skeleton, other.skeleton, context));
  context.report(0.6, "compare");
  Comparison comparison = Lister(one, other, matching).run();
  context.report(0.8, "compile");
  for (const auto& [totals, side] :
       {std::pair(&comparison.before, &one), std::pair(&comparison.after, &other)}) {
    if (context.cancelled()) return cancelled();
    *totals = side->bill.totals(side->source);
  }
  return comparison;
}

}  // namespace mote::compare
