// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cost tables as JSON.
#include "core/estimate/cost_table.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "core/estimate/cost_texts.h"

namespace mote::estimate {
namespace {

using Json = nlohmann::ordered_json;

/// Four digits say it.
double rounded(double number) {
  if (number == 0.0) return 0.0;
  const double scale = std::pow(10.0, 3.0 - std::floor(std::log10(std::abs(number))));
  return std::round(number * scale) / scale;
}

Json jsonOf(const KernelCost& cost) {
  Json json = Json::object();
  for (std::size_t i = 0; i < kTerms; ++i) {
    if (cost.perTerm[i] > 0.0) json[std::string(kTermNames[i])] = rounded(cost.perTerm[i]);
  }
  json["factor"] = rounded(cost.factor);
  json["nodes"] = cost.nodes;
  return json;
}

/// Throws for what is no factor or no cost.
double atLeast(const Json& json, double least) {
  const auto number = json.get<double>();
  if (!(number >= least && number < 1e12))
    throw Json::other_error::create(501, "a number is out of range", &json);
  return number;
}

KernelCost costOf(const Json& json) {
  KernelCost cost;
  for (std::size_t i = 0; i < kTerms; ++i) {
    const std::string name(kTermNames[i]);
    if (json.contains(name)) cost.perTerm[i] = atLeast(json[name], 0.0);
  }
  cost.factor = atLeast(json.at("factor"), 1.0);
  cost.nodes = json.at("nodes").get<std::size_t>();
  return cost;
}

CostTable tableOf(const Json& json) {
  CostTable table;
  table.id = json.at("id");
  table.unit = json.at("unit");
  table.source = json.at("source");
  table.networks = json.at("networks").get<std::size_t>();
  table.factor = atLeast(json.at("factor"), 1.0);
  for (const auto& [kind, cost] : json.at("kinds").items()) table.kinds[kind] = costOf(cost);
  return table;
}

}  // namespace

Result<CostTable> parseCosts(std::string_view json) {
  try {
    return tableOf(Json::parse(json));
  } catch (const Json::exception& error) {
    return refused("costs.malformed", "This is no table of costs: %1", {error.what()});
  }
}

std::string costsText(const CostTable& table) {
  Json json = {{"id", table.id},
               {"unit", table.unit},
               {"source", table.source},
               {"networks", table.networks},
               {"factor", rounded(table.factor)},
               {"kinds", Json::object()}};
  for (const auto& [kind, cost] : table.kinds) json["kinds"][kind] = jsonOf(cost);
  return json.dump(2) + "\n";
}

const std::vector<CostTable>& costTables() {
  static const std::vector<CostTable> all = [] {
    std::vector<CostTable> tables;
    for (const std::string_view text : costTexts()) {
      auto table = parseCosts(text);
      if (table.ok()) tables.push_back(std::move(table).value());
    }
    return tables;
  }();
  return all;
}

const CostTable* findCosts(std::string_view id) {
  const auto found = std::ranges::find(costTables(), id, &CostTable::id);
  return found == costTables().end() ? nullptr : &*found;
}

}  // namespace mote::estimate
