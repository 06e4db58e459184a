// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Validates, draws, and writes down what was drawn.
#include "core/workspace/draw_template.h"

#include <nlohmann/json.hpp>
#include <string>
#include <utility>

#include "core/templates/catalogue.h"

namespace mote::workspace {
namespace {

std::string namesOfAll() {
  std::string names;
  for (const templates::Template* entry : templates::all())
    names += (names.empty() ? "" : ", ") + std::string(entry->id);
  return names;
}

std::string jsonOf(const ParameterValues& values) {
  nlohmann::ordered_json json = nlohmann::ordered_json::object();
  for (const auto& [id, value] : values)
    std::visit([&json, &id](const auto& held) { json[id] = held; }, value);
  return json.dump();
}

}  // namespace

Result<onnx_format::Model> drawTemplate(std::string_view id, ParameterValues given,
                                        std::optional<std::uint64_t> seed) {
  const templates::Template* chosen = templates::find(id);
  if (chosen == nullptr) {
    return refused("template.unknown", "there is no template %1; there are %2",
                   {std::string(id), namesOfAll()});
  }
  MOTE_ASSIGN(const ParameterValues values,
              validate(chosen->id, chosen->parameters(), std::move(given)));
  onnx_format::Model model;
  MOTE_ASSIGN(model.graph, chosen->draw(values, seed));
  model.graph.name = chosen->id;
  model.properties.producerName = "Mote Studio";
  model.properties.documentation =
      std::string(chosen->title) + ": " + std::string(chosen->reference);
  model.properties.metadata["mote.template"] = chosen->id;
  model.properties.metadata["mote.parameters"] = jsonOf(values);
  return model;
}

}  // namespace mote::workspace
