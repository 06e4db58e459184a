// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be set of a pass, a block or a template, described as data.
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/result/result.h"

namespace mote {

using ParameterValue = std::variant<bool, std::int64_t, double, std::string>;
using ParameterValues = std::map<std::string, ParameterValue, std::less<>>;

/// Window, command line and recipe build their controls from this. `id` is a stable lower-case
/// word. Numbers lie in minimum ... maximum, ends included.
struct Parameter {
  std::string_view id;
  std::string_view description;  ///< English; the window translates
  ParameterValue fallback;
  double minimum = 0.0;
  double maximum = 0.0;
  std::vector<std::string> choices = {};  ///< of text parameters
};

/// The given values with fallbacks for the rest. Refused, naming `owner` and the parameter: another
/// type, out of range, none of the choices, unknown.
[[nodiscard]] Result<ParameterValues> validate(std::string_view owner,
                                               std::span<const Parameter> parameters,
                                               ParameterValues given);

/// A parameter from its text ("0.5", "true", "relu6"), in the type of its fallback; refused where
/// the text is none of that type. The range is validate()'s business.
[[nodiscard]] Result<ParameterValue> parseParameter(std::string_view owner,
                                                    const Parameter& parameter,
                                                    const std::string& text);

/// A whole-number or real parameter of values that validate() gave.
[[nodiscard]] std::int64_t integer(const ParameterValues& values, std::string_view id);
[[nodiscard]] double real(const ParameterValues& values, std::string_view id);

}  // namespace mote
