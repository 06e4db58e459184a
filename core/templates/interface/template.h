// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a template is: a whole network drawn to measure, ready to be trained.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/graph/graph.h"
#include "core/parameters/parameter.h"
#include "core/result/result.h"

namespace mote::templates {

struct Template {
  std::string_view id;         ///< "mobilenet_v1": file stem, name on the command line
  std::string_view title;      ///< "MobileNetV1"
  std::string_view purpose;    ///< what it is good for, English; the window translates
  std::string_view reference;  ///< the paper
  std::vector<Parameter> (*parameters)() = nullptr;
  /// Draws it with values that validate() agreed to; weights follow from the seed and are zeros
  /// without one, for those who look at the structure alone. Refused where the values leave nothing
  /// to compute, e.g. pictures too small for the strides.
  Result<graph::Graph> (*draw)(const ParameterValues& values,
                               std::optional<std::uint64_t> seed) = nullptr;
};

#define MOTE_NETWORK(stem)                                 \
  extern const ::mote::templates::Template network_##stem; \
  const ::mote::templates::Template network_##stem

/// Sliders most networks have.
[[nodiscard]] Parameter classesParameter(std::int64_t fallback);
[[nodiscard]] Parameter sizeParameter(std::int64_t fallback);   ///< "size", pixels of a side
[[nodiscard]] Parameter depthParameter(std::int64_t fallback);  ///< "depth", of a picture
[[nodiscard]] Parameter widthParameter(double fallback);        ///< "width", factor on channels

}  // namespace mote::templates
