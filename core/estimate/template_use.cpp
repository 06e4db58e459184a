// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the metadata that drawing a template leaves in a model.
#include "core/estimate/template_use.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/templates/catalogue.h"

namespace mote::estimate {
namespace {

using Json = nlohmann::ordered_json;

ParameterValue valueOf(const Json& json, const Parameter& parameter) {
  if (std::holds_alternative<double>(parameter.fallback)) return json.get<double>();
  if (std::holds_alternative<std::int64_t>(parameter.fallback)) return json.get<std::int64_t>();
  if (std::holds_alternative<bool>(parameter.fallback)) return json.get<bool>();
  return json.get<std::string>();
}

}  // namespace

std::optional<TemplateUse> templateOf(const std::map<std::string, std::string>& metadata) {
  const auto id = metadata.find("mote.template");
  const auto parameters = metadata.find("mote.parameters");
  if (id == metadata.end() || parameters == metadata.end()) return std::nullopt;
  const templates::Template* drawn = templates::find(id->second);
  if (drawn == nullptr) return std::nullopt;
  TemplateUse use{id->second, {}};
  try {
    const Json json = Json::parse(parameters->second);
    for (const Parameter& parameter : drawn->parameters()) {
      if (json.contains(parameter.id))
        use.values.emplace(parameter.id, valueOf(json[std::string(parameter.id)], parameter));
    }
  } catch (const Json::exception&) {
    return std::nullopt;
  }
  auto checked = validate(drawn->id, drawn->parameters(), std::move(use.values));
  if (!checked.ok()) return std::nullopt;
  use.values = std::move(checked).value();
  return use;
}

}  // namespace mote::estimate
