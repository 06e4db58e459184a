// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Figures and counts as the JSON files have them. Internal to the room; throws what the JSON
// library throws.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "core/figure/figure.h"

namespace mote::catalogue {

using Json = nlohmann::json;

/// Throws for negative and fractional numbers, which get() would turn into others.
[[nodiscard]] inline std::uint64_t countOf(const Json& json) {
  return json.get_ref<const Json::number_unsigned_t&>();
}

/// {"value", "low", "high", "source"}; not known where there is no such key. Throws where the band
/// is none.
[[nodiscard]] inline Figure figureOf(const Json& parent, const char* key) {
  Figure figure;
  if (!parent.contains(key)) return figure;
  const Json& json = parent[key];
  figure.value = json.at("value").get<double>();
  figure.low = json.value("low", figure.value);
  figure.high = json.value("high", figure.value);
  figure.source = json.at("source").get<std::string>();
  if (!(figure.low > 0.0 && figure.low <= figure.value && figure.value <= figure.high))
    throw Json::other_error::create(501, std::string(key) + " is no band", &json);
  return figure;
}

}  // namespace mote::catalogue
