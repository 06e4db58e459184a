// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names survive a trip through ONNX, ids do not.
#include "core/project/arrangement.h"

#include <cmath>
#include <nlohmann/json.hpp>
#include <unordered_set>

#include "core/graph/edit.h"

namespace mote::project {
namespace {

using Json = nlohmann::ordered_json;
using graph::Graph;
using graph::NodeId;
using graph::Position;

constexpr const char* kPositions = "positions";
constexpr const char* kBlocks = "blocks";
constexpr const char* kComments = "comments";

Json jsonOf(const Position& position) {
  return {position.x, position.y};
}

std::optional<Position> placeIn(const Json& json) {
  if (!json.is_array() || json.size() != 2 || !json[0].is_number() || !json[1].is_number())
    return std::nullopt;
  const Position position{json[0].get<float>(), json[1].get<float>()};
  if (!std::isfinite(position.x) || !std::isfinite(position.y)) return std::nullopt;
  return position;
}

std::optional<Position> placeOf(const Json& object) {
  const auto at = object.find("at");
  return at == object.end() ? std::nullopt : placeIn(*at);
}

/// Null where the node is gone or makes nothing.
const std::string* nameOf(const Graph& graph, NodeId id) {
  const graph::Node* node = graph.node(id);
  if (node == nullptr || node->outputs.empty() || !node->outputs.front()) return nullptr;
  return &graph.value(node->outputs.front())->name;
}

NodeId nodeNamed(const Graph& graph, const std::string& name) {
  const auto value = graph.findValue(name);
  return value ? graph.producer(*value) : NodeId{};
}

std::string textIn(const Json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

Json positionsOf(const Graph& graph) {
  Json places = Json::object();
  for (const NodeId id : graph.nodes()) {
    const std::string* name = nameOf(graph, id);
    const auto& position = graph.node(id)->position;
    if (name != nullptr && position) places[*name] = jsonOf(*position);
  }
  return places;
}

Json blocksOf(const Graph& graph) {
  Json blocks = Json::array();
  for (const graph::Block& block : graph.drawing.blocks) {
    Json names = Json::array();
    for (const NodeId id : block.nodes) {
      if (const std::string* name = nameOf(graph, id)) names.push_back(*name);
    }
    Json json{{"name", block.name}, {"nodes", std::move(names)}, {"collapsed", block.collapsed}};
    if (block.position) json["at"] = jsonOf(*block.position);
    blocks.push_back(std::move(json));
  }
  return blocks;
}

Json commentsOf(const Graph& graph) {
  Json comments = Json::array();
  for (const graph::Comment& comment : graph.drawing.comments)
    comments.push_back({{"text", comment.text}, {"at", jsonOf(comment.position)}});
  return comments;
}

void add(Sections& sections, const char* key, const Json& json) {
  if (!json.empty()) sections[key] = json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json take(Sections& sections, const char* key) {
  const auto section = sections.extract(key);
  return section ? Json::parse(section.mapped(), nullptr, false) : Json();
}

void place(const Json& places, const Graph& graph, std::vector<graph::Edit>& edits) {
  if (!places.is_object()) return;
  for (const auto& [name, at] : places.items()) {
    const NodeId node = nodeNamed(graph, name);
    const auto position = placeIn(at);
    if (node && position) edits.emplace_back(graph::PlaceNode{node, *position});
  }
}

std::vector<graph::Block> blocksIn(const Json& json, const Graph& graph) {
  std::vector<graph::Block> blocks;
  std::unordered_set<NodeId> taken;
  for (const Json& one : json.is_array() ? json : Json::array()) {
    if (!one.is_object() || !one.contains("nodes") || !one["nodes"].is_array()) continue;
    graph::Block block{textIn(one, "name"), {}, true, placeOf(one)};
    for (const Json& name : one["nodes"]) {
      const NodeId node = name.is_string() ? nodeNamed(graph, name) : NodeId{};
      if (node && taken.insert(node).second) block.nodes.push_back(node);
    }
    if (const auto flag = one.find("collapsed"); flag != one.end() && flag->is_boolean())
      block.collapsed = flag->get<bool>();
    if (!block.nodes.empty()) blocks.push_back(std::move(block));
  }
  return blocks;
}

std::vector<graph::Comment> commentsIn(const Json& json) {
  std::vector<graph::Comment> comments;
  for (const Json& one : json.is_array() ? json : Json::array()) {
    if (!one.is_object()) continue;
    const auto position = placeOf(one);
    std::string text = textIn(one, "text");
    if (position && !text.empty()) comments.push_back({std::move(text), *position});
  }
  return comments;
}

}  // namespace

void writeArrangement(const Graph& graph, Sections& sections) {
  add(sections, kPositions, positionsOf(graph));
  add(sections, kBlocks, blocksOf(graph));
  add(sections, kComments, commentsOf(graph));
}

Result<void> readArrangement(Sections& sections, Graph& graph) {
  graph::Batch batch;
  place(take(sections, kPositions), graph, batch.edits);
  graph::Drawing drawing{blocksIn(take(sections, kBlocks), graph),
                         commentsIn(take(sections, kComments))};
  if (!drawing.empty()) batch.edits.emplace_back(graph::SetDrawing{std::move(drawing)});
  if (batch.edits.empty()) return {};
  MOTE_TRY(apply(graph, std::move(batch)));
  return {};
}

}  // namespace mote::project
