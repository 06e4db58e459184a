// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One table of activations and their names.
#include "core/blocks/interface/choices.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mote::blocks {
namespace {

constexpr std::array<std::pair<Activation, const char*>, 4> kActivations{{
    {Activation::None, "none"},
    {Activation::Relu, "relu"},
    {Activation::Relu6, "relu6"},
    {Activation::HardSwish, "hard_swish"},
}};

}  // namespace

Parameter activationParameter(Activation fallback) {
  Parameter parameter{"activation", "What follows the layer", std::string(), 0, 0, {}};
  for (const auto& [activation, name] : kActivations) {
    parameter.choices.emplace_back(name);
    if (activation == fallback) parameter.fallback = std::string(name);
  }
  return parameter;
}

Activation activationOf(const ParameterValues& values) {
  const std::string& name = std::get<std::string>(values.at("activation"));
  const auto found =
      std::ranges::find_if(kActivations, [&name](const auto& row) { return row.second == name; });
  return found == kActivations.end() ? Activation::None : found->first;
}

}  // namespace mote::blocks
