// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether a model fits on a board, what is missing, and what would help, cheapest first.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/estimate/estimate.h"
#include "core/graph/graph.h"
#include "core/jobs/cancel.h"
#include "core/parameters/parameter.h"
#include "core/result/result.h"

namespace mote::estimate {

struct Fit {
  std::uint64_t flashBytes = 0;  ///< of the program
  std::uint64_t ramBytes = 0;    ///< its working memory
  std::uint64_t missingFlash = 0;
  std::uint64_t missingRam = 0;

  [[nodiscard]] bool fits() const noexcept { return missingFlash == 0 && missingRam == 0; }
};
[[nodiscard]] Fit fitOn(const compile::Compiled& compiled, const Target& target);

enum class FixKind : std::uint8_t {
  Strips,         ///< high-resolution layers in strips of rows: the same results
  Integers,       ///< int8 instead of float32
  IntegerStrips,  ///< both
  Narrower,       ///< the template with fewer channels, to be trained again
  Board           ///< another board
};
/// "strips", "int8", "int8_strips", "narrower", "board".
[[nodiscard]] std::string_view fixName(FixKind kind) noexcept;

struct Fix {
  FixKind kind = FixKind::Strips;
  std::string argument;  ///< of Narrower the width, of Board the target's id
  Fit fit;
  Estimate estimate;
};

/// The template a model was drawn from, with its values.
struct TemplateUse {
  std::string id;
  ParameterValues values;
};

struct FixRequest {
  const graph::Graph* graph = nullptr;
  std::optional<TemplateUse> drawnFrom;
  std::span<const Target> targets;  ///< other boards to think of
};

/// The at most three cheapest that leave less missing on the target, those that make it fit first.
/// None where it fits.
[[nodiscard]] Result<std::vector<Fix>> fixesFor(const FixRequest& request, const Target& target,
                                                const JobContext& context);

}  // namespace mote::estimate
