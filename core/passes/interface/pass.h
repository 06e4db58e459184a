// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a pass is: a pure function graph -> graph + report, with its parameters described as data.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/data/data_set.h"
#include "core/graph/graph.h"
#include "core/jobs/cancel.h"
#include "core/overlay/overlay.h"
#include "core/result/result.h"

namespace mote::passes {

using ParameterValue = std::variant<bool, std::int64_t, double, std::string>;
using ParameterValues = std::map<std::string, ParameterValue, std::less<>>;

/// Window, command line and recipe build their controls from this. `id` is a stable lower-case
/// word.
struct Parameter {
  std::string_view id;
  std::string_view description;  ///< English; the window translates
  ParameterValue fallback;
  double minimum = 0.0;
  double maximum = 0.0;
  std::vector<std::string> choices = {};  ///< of text parameters
};

struct PassInput {
  const graph::Graph* graph = nullptr;
  std::shared_ptr<const data::DataSet> calibration;  ///< null where the pass needs none
  ParameterValues parameters;
};

struct PassResult {
  graph::Graph graph;
  std::map<std::string, double> figures;       ///< stable ids, e.g. "quantized_layers"
  std::vector<overlay::NodeOverlay> overlays;  ///< by node ids of the source graph
};

struct Pass {
  std::string_view id;
  std::string_view title;
  std::vector<Parameter> (*parameters)() = nullptr;
  bool needsData = false;
  Result<PassResult> (*run)(const PassInput&, const JobContext&) = nullptr;
};

#define MOTE_PASS(stem)                          \
  extern const ::mote::passes::Pass pass_##stem; \
  const ::mote::passes::Pass pass_##stem

/// A parameter by id, or its fallback; values out of range are refused by validate().
[[nodiscard]] Result<ParameterValues> validate(const Pass& pass, ParameterValues given);

}  // namespace mote::passes
