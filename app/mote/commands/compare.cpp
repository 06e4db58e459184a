// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mote compare: where two models differ, whatever their nodes are called, and what that costs.
#include "core/compare/compare.h"

#include <memory>
#include <optional>

#include "app/mote/cli/command.h"
#include "app/mote/cli/text.h"
#include "core/workspace/model_file.h"

namespace mote::commands::compare_entry {
namespace {

using cli::Json;
using cli::Outcome;
using compare::Comparison;
using compare::Kind;

constexpr Kind kKinds[] = {Kind::Same,    Kind::Retuned, Kind::Requantized,
                           Kind::Changed, Kind::Added,   Kind::Removed};

struct Options {
  std::string before;
  std::string after;
};

Json factsJson(const std::vector<compare::Fact>& facts) {
  Json list = Json::array();
  for (const compare::Fact& fact : facts) {
    Json json = {{"aspect", compare::aspectName(fact.aspect)}, {"subject", fact.subject}};
    if (!fact.before.empty()) json["before"] = fact.before;
    if (!fact.after.empty()) json["after"] = fact.after;
    if (fact.distance) json["distance"] = *fact.distance;
    list.push_back(std::move(json));
  }
  return list;
}

Json costsJson(const compare::Costs& costs) {
  return {
      {"parameters", costs.parameters}, {"macs", costs.macs}, {"weight_bytes", costs.weightBytes}};
}

Json totalsJson(const compare::Totals& totals) {
  Json json = {{"nodes", totals.nodes}};
  json.update(costsJson(totals));
  json["flash_bytes"] = totals.flashBytes ? Json(*totals.flashBytes) : Json(nullptr);
  json["arena_bytes"] = totals.arenaBytes ? Json(*totals.arenaBytes) : Json(nullptr);
  return json;
}

/// "Conv features/conv1", or what it makes where it has no name.
std::string nodeText(const graph::Graph& graph, graph::NodeId id) {
  const graph::Node* node = graph.node(id);
  if (node == nullptr) return {};
  std::string name = node->name;
  if (name.empty() && !node->outputs.empty() && node->outputs.front())
    name = graph.value(node->outputs.front())->name;
  return node->type + " " + name;
}

Json nodeJson(const graph::Graph& graph, graph::NodeId id, const compare::Costs& costs) {
  const graph::Node* node = graph.node(id);
  if (node == nullptr) return nullptr;
  Json json = {{"name", node->name}, {"operator", node->type}};
  json.update(costsJson(costs));
  return json;
}

Json comparisonJson(const Comparison& found, const graph::Graph& before,
                    const graph::Graph& after) {
  Json counts = Json::object();
  for (const Kind kind : kKinds) counts[compare::kindName(kind)] = found.count(kind);
  Json differences = Json::array();
  for (const compare::Pair& pair : found.pairs) {
    if (pair.kind == Kind::Same) continue;
    differences.push_back({{"kind", compare::kindName(pair.kind)},
                           {"before", nodeJson(before, pair.before, pair.costsBefore)},
                           {"after", nodeJson(after, pair.after, pair.costsAfter)},
                           {"facts", factsJson(pair.facts)}});
  }
  return {{"same", found.same()},
          {"counts", std::move(counts)},
          {"totals", {{"before", totalsJson(found.before)}, {"after", totalsJson(found.after)}}},
          {"ends", factsJson(found.ends)},
          {"differences", std::move(differences)}};
}

std::string factText(const compare::Fact& fact) {
  std::string text = compare::aspectName(fact.aspect);
  if (!fact.subject.empty()) text += " " + fact.subject;
  if (!fact.before.empty() || !fact.after.empty()) {
    text += ": " + (fact.before.empty() ? "none" : fact.before) + " -> " +
            (fact.after.empty() ? "none" : fact.after);
  }
  if (fact.distance) text += " (by " + cli::percent(*fact.distance) + ")";
  return text;
}

std::vector<std::string> rowOf(const char* name, std::optional<std::uint64_t> before,
                               std::optional<std::uint64_t> after) {
  const auto number = [](std::optional<std::uint64_t> value) {
    return value ? cli::grouped(*value) : std::string("unknown");
  };
  std::string change;
  if (before && after && *before > 0 && *before != *after) {
    const double share = static_cast<double>(*after) / static_cast<double>(*before) - 1.0;
    change = (share < 0 ? "" : "+") + cli::percent(share);
  }
  return {name, number(before), number(after), change};
}

std::string totalsText(const compare::Totals& before, const compare::Totals& after) {
  return cli::table({{"", "before", "after", "change"},
                     rowOf("nodes", before.nodes, after.nodes),
                     rowOf("parameters", before.parameters, after.parameters),
                     rowOf("MACs", before.macs, after.macs),
                     rowOf("weights, bytes", before.weightBytes, after.weightBytes),
                     rowOf("flash, bytes", before.flashBytes, after.flashBytes),
                     rowOf("arena, bytes", before.arenaBytes, after.arenaBytes)});
}

std::string comparisonText(const Comparison& found, const graph::Graph& before,
                           const graph::Graph& after) {
  std::string text = totalsText(found.before, found.after);
  for (const Kind kind : kKinds) {
    if (const std::size_t count = found.count(kind); count > 0)
      text += std::to_string(count) + " " + compare::kindName(kind) + "\n";
  }
  if (found.same()) return text + "the same but for names and order\n";
  for (const compare::Fact& fact : found.ends) text += "model  " + factText(fact) + "\n";
  for (const compare::Pair& pair : found.pairs) {
    if (pair.kind == Kind::Same) continue;
    const std::string was = nodeText(before, pair.before);
    const std::string is = nodeText(after, pair.after);
    text += std::string(compare::kindName(pair.kind)) + "  " + (was.empty() ? is : was);
    if (!was.empty() && !is.empty() && was != is) text += "  is  " + is;
    text += "\n";
    for (const compare::Fact& fact : pair.facts) text += "    " + factText(fact) + "\n";
  }
  return text;
}

Result<Outcome> run(const Options& options, const JobContext& context) {
  MOTE_ASSIGN(const workspace::ModelFile before, workspace::openModel(options.before));
  MOTE_ASSIGN(const workspace::ModelFile after, workspace::openModel(options.after));
  MOTE_ASSIGN(const onnx_format::Model* one, workspace::graphOf(before));
  MOTE_ASSIGN(const onnx_format::Model* other, workspace::graphOf(after));
  MOTE_ASSIGN(const Comparison found, compare::compareGraphs(one->graph, other->graph, context));
  return Outcome{comparisonJson(found, one->graph, other->graph),
                 comparisonText(found, one->graph, other->graph)};
}

}  // namespace

MOTE_COMMAND(compare) = {
    .name = "compare",
    .summary = "Where two models differ, whatever their nodes are called, and what that costs",
    .declare = [](cli::Arguments& arguments) -> cli::Action {
      auto options = std::make_shared<Options>();
      arguments.required("before", options->before, "ONNX or TFLite model, or project");
      arguments.required("after", options->after, "The same, to compare it with");
      return [options](const JobContext& context) { return run(*options, context); };
    },
};

}  // namespace mote::commands::compare_entry
