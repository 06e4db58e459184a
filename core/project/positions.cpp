// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names survive a trip through ONNX, ids do not.
#include "core/project/positions.h"

#include <cmath>
#include <nlohmann/json.hpp>

#include "core/graph/edit.h"

namespace mote::project {
namespace {

using Json = nlohmann::ordered_json;

bool isPlace(const Json& json) {
  return json.is_array() && json.size() == 2 && json[0].is_number() && json[1].is_number();
}

}  // namespace

std::string positionsOf(const graph::Graph& graph) {
  Json places = Json::object();
  for (const graph::NodeId id : graph.nodes()) {
    const graph::Node& node = *graph.node(id);
    if (!node.position || node.outputs.empty() || !node.outputs.front()) continue;
    places[graph.value(node.outputs.front())->name] = {node.position->x, node.position->y};
  }
  return places.empty() ? std::string()
                        : places.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<void> placeNodes(graph::Graph& graph, const std::string& section) {
  const Json places = Json::parse(section, nullptr, false);
  if (!places.is_object()) return {};
  graph::Batch batch;
  for (const auto& [name, place] : places.items()) {
    const auto value = graph.findValue(name);
    const graph::NodeId node = value ? graph.producer(*value) : graph::NodeId{};
    if (!node || !isPlace(place)) continue;
    const graph::Position position{place[0].get<float>(), place[1].get<float>()};
    if (std::isfinite(position.x) && std::isfinite(position.y))
      batch.edits.emplace_back(graph::PlaceNode{node, position});
  }
  if (batch.edits.empty()) return {};
  MOTE_TRY(apply(graph, std::move(batch)));
  return {};
}

}  // namespace mote::project
