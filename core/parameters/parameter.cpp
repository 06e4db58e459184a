// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Checks given parameters against their description.
#include "core/parameters/parameter.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace mote {
namespace {

std::optional<double> numberOf(const ParameterValue& value) {
  if (const auto* integer = std::get_if<std::int64_t>(&value)) return static_cast<double>(*integer);
  if (const auto* real = std::get_if<double>(&value)) return *real;
  return std::nullopt;
}

std::string numberText(double number) {
  char text[32];
  return {text, std::to_chars(text, text + sizeof text, number).ptr};
}

std::string kindOf(const ParameterValue& value) {
  if (std::holds_alternative<bool>(value)) return "true or false";
  if (std::holds_alternative<std::int64_t>(value)) return "a whole number";
  return std::holds_alternative<double>(value) ? "a number" : "text";
}

Error ofAnotherType(std::string_view owner, const Parameter& parameter) {
  return refused("parameter.type", "%1: parameter %2 must be %3",
                 {std::string(owner), std::string(parameter.id), kindOf(parameter.fallback)});
}

Result<ParameterValue> checked(std::string_view owner, const Parameter& parameter,
                               ParameterValue value) {
  const std::vector<std::string> place = {std::string(owner), std::string(parameter.id)};
  // A whole number is a fine real number.
  if (std::holds_alternative<double>(parameter.fallback) &&
      std::holds_alternative<std::int64_t>(value)) {
    value = static_cast<double>(std::get<std::int64_t>(value));
  }
  if (value.index() != parameter.fallback.index()) return ofAnotherType(owner, parameter);
  const auto number = numberOf(value);
  if (number && !(*number >= parameter.minimum && *number <= parameter.maximum)) {
    return refused(
        "parameter.range", "%1: parameter %2 must lie between %3 and %4",
        {place[0], place[1], numberText(parameter.minimum), numberText(parameter.maximum)});
  }
  const auto* text = std::get_if<std::string>(&value);
  if (text != nullptr && !parameter.choices.empty() &&
      std::ranges::find(parameter.choices, *text) == parameter.choices.end()) {
    std::string choices;
    for (const std::string& choice : parameter.choices)
      choices += (choices.empty() ? "" : ", ") + choice;
    return refused("parameter.choice", "%1: parameter %2 must be one of %3",
                   {place[0], place[1], choices});
  }
  return value;
}

template <typename Number>
std::optional<ParameterValue> parsed(const std::string& text) {
  Number number = 0;
  const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (code != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return ParameterValue(number);
}

std::optional<ParameterValue> parsedFlag(const std::string& text) {
  if (text == "true") return ParameterValue(true);
  if (text == "false") return ParameterValue(false);
  return std::nullopt;
}

}  // namespace

Result<ParameterValues> validate(std::string_view owner, std::span<const Parameter> parameters,
                                 ParameterValues given) {
  ParameterValues values;
  for (const Parameter& parameter : parameters) {
    const auto found = given.find(parameter.id);
    if (found == given.end()) {
      values.emplace(parameter.id, parameter.fallback);
      continue;
    }
    MOTE_ASSIGN(ParameterValue value, checked(owner, parameter, found->second));
    values.emplace(parameter.id, std::move(value));
    given.erase(found);
  }
  if (!given.empty()) {
    return refused("parameter.unknown", "%1: there is no parameter %2",
                   {std::string(owner), given.begin()->first});
  }
  return values;
}

Result<ParameterValue> parseParameter(std::string_view owner, const Parameter& parameter,
                                      const std::string& text) {
  std::optional<ParameterValue> value;
  if (std::holds_alternative<std::string>(parameter.fallback)) value = text;
  if (std::holds_alternative<bool>(parameter.fallback)) value = parsedFlag(text);
  if (std::holds_alternative<double>(parameter.fallback)) value = parsed<double>(text);
  if (std::holds_alternative<std::int64_t>(parameter.fallback)) value = parsed<std::int64_t>(text);
  if (!value) return ofAnotherType(owner, parameter);
  return *value;
}

std::int64_t integer(const ParameterValues& values, std::string_view id) {
  return std::get<std::int64_t>(values.find(id)->second);
}

double real(const ParameterValues& values, std::string_view id) {
  return std::get<double>(values.find(id)->second);
}

}  // namespace mote
