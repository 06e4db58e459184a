// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tries the plain form first: only what needs another gets one.
#include "core/project/draft.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <vector>

#include "core/graph/edit.h"

namespace mote::project {
namespace {

using graph::ValueId;
using onnx_format::Model;
using Json = nlohmann::ordered_json;

constexpr const char* kOpenValues = "mote.open_values";
constexpr std::string_view kDraftDomain = "mote.draft";

/// Read, but made by nothing.
std::vector<ValueId> openValues(const graph::Graph& graph) {
  std::vector<ValueId> open;
  for (const ValueId id : graph.values()) {
    const bool wanted = graph.isOutput(id) || !graph.consumers(id).empty();
    const bool made = graph.value(id)->constant || graph.isInput(id) || graph.producer(id);
    if (wanted && !made) open.push_back(id);
  }
  return open;
}

Result<void> makeInputs(Model& model, const std::vector<ValueId>& open) {
  Json names = Json::array();
  std::vector<ValueId> inputs(model.graph.inputs().begin(), model.graph.inputs().end());
  for (const ValueId id : open) {
    names.push_back(model.graph.value(id)->name);
    inputs.push_back(id);
  }
  model.properties.metadata[kOpenValues] =
      names.dump(-1, ' ', false, Json::error_handler_t::replace);
  MOTE_TRY(apply(model.graph, graph::SetGraphInputs{std::move(inputs)}));
  return {};
}

/// Names that are no text or no input are nobody's: they stay as they are.
Result<void> reopenInputs(Model& model) {
  const auto found = model.properties.metadata.find(kOpenValues);
  if (found == model.properties.metadata.end()) return {};
  const Json names = Json::parse(found->second, nullptr, false);
  model.properties.metadata.erase(found);
  std::vector<ValueId> inputs(model.graph.inputs().begin(), model.graph.inputs().end());
  for (const Json& name : names) {
    if (!name.is_string()) continue;
    const auto id = model.graph.findValue(name.get<std::string>());
    if (id) std::erase(inputs, *id);
  }
  MOTE_TRY(apply(model.graph, graph::SetGraphInputs{std::move(inputs)}));
  return {};
}

Result<void> moveNodes(Model& model, std::string (*domainFor)(const std::string&)) {
  graph::Batch batch;
  for (const graph::NodeId id : model.graph.nodes()) {
    const graph::Node& node = *model.graph.node(id);
    std::string domain = domainFor(node.domain);
    if (domain != node.domain)
      batch.edits.emplace_back(graph::SetNodeType{id, std::move(domain), node.type});
  }
  if (batch.edits.empty()) return {};
  MOTE_TRY(apply(model.graph, std::move(batch)));
  return {};
}

std::string drafted(const std::string& domain) {
  return std::string(kDraftDomain) + "." + domain;
}

std::string undrafted(const std::string& domain) {
  const std::string prefix = drafted({});
  return domain.starts_with(prefix) ? domain.substr(prefix.size()) : domain;
}

Result<std::string> writeTried(const Model& model) {
  MOTE_ASSIGN(std::string bytes, onnx_format::serialize(model));
  MOTE_TRY(onnx_format::parse(std::as_bytes(std::span(bytes)), {}));
  return bytes;
}

}  // namespace

Result<std::string> writeModel(const Model& model) {
  auto plain = writeTried(model);
  if (plain.ok()) return plain;
  Model draft = model;
  MOTE_TRY(makeInputs(draft, openValues(draft.graph)));
  auto reopened = writeTried(draft);
  if (reopened.ok()) return reopened;
  MOTE_TRY(moveNodes(draft, drafted));
  return writeTried(draft);
}

Result<Model> readModel(std::span<const std::byte> bytes) {
  MOTE_ASSIGN(Model model, onnx_format::parse(bytes, {}));
  MOTE_TRY(reopenInputs(model));
  MOTE_TRY(moveNodes(model, undrafted));
  std::erase_if(model.properties.opsets,
                [](const auto& entry) { return entry.first.starts_with(drafted({})); });
  return model;
}

}  // namespace mote::project
