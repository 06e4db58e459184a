// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Checks given parameters against a pass's description.
#include "core/passes/interface/pass.h"

#include <algorithm>

namespace mote::passes {
namespace {

std::optional<double> numberOf(const ParameterValue& value) {
  if (const auto* integer = std::get_if<std::int64_t>(&value)) return static_cast<double>(*integer);
  if (const auto* real = std::get_if<double>(&value)) return *real;
  return std::nullopt;
}

Result<ParameterValue> checked(const Pass& pass, const Parameter& parameter, ParameterValue value) {
  const std::vector<std::string> place = {std::string(pass.id), std::string(parameter.id)};
  // A whole number is a fine real number.
  if (std::holds_alternative<double>(parameter.fallback) &&
      std::holds_alternative<std::int64_t>(value)) {
    value = static_cast<double>(std::get<std::int64_t>(value));
  }
  if (value.index() != parameter.fallback.index()) {
    return refused("pass.parameter-type", "%1: parameter %2 is of another type", place);
  }
  const auto number = numberOf(value);
  if (number && !(*number >= parameter.minimum && *number <= parameter.maximum)) {
    return refused(
        "pass.parameter-range", "%1: parameter %2 must lie between %3 and %4",
        {place[0], place[1], std::to_string(parameter.minimum), std::to_string(parameter.maximum)});
  }
  const auto* text = std::get_if<std::string>(&value);
  if (text != nullptr && !parameter.choices.empty() &&
      std::ranges::find(parameter.choices, *text) == parameter.choices.end()) {
    std::string choices;
    for (const std::string& choice : parameter.choices)
      choices += (choices.empty() ? "" : ", ") + choice;
    return refused("pass.parameter-choice", "%1: parameter %2 must be one of %3",
                   {place[0], place[1], choices});
  }
  return value;
}

}  // namespace

Result<ParameterValues> validate(const Pass& pass, ParameterValues given) {
  ParameterValues values;
  for (const Parameter& parameter : pass.parameters()) {
    const auto found = given.find(parameter.id);
    if (found == given.end()) {
      values.emplace(parameter.id, parameter.fallback);
      continue;
    }
    MOTE_ASSIGN(ParameterValue value, checked(pass, parameter, found->second));
    values.emplace(parameter.id, std::move(value));
    given.erase(found);
  }
  if (!given.empty()) {
    return refused("pass.parameter-unknown", "%1: there is no parameter %2",
                   {std::string(pass.id), given.begin()->first});
  }
  return values;
}

}  // namespace mote::passes
