// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a pass is: a pure function graph -> graph + report, with its parameters described as data.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/data/data_set.h"
#include "core/graph/graph.h"
#include "core/jobs/cancel.h"
#include "core/overlay/overlay.h"
#include "core/parameters/parameter.h"
#include "core/result/result.h"

namespace mote::passes {

using mote::Parameter;
using mote::ParameterValue;
using mote::ParameterValues;

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

/// mote::validate() of the pass's parameters.
[[nodiscard]] inline Result<ParameterValues> validate(const Pass& pass, ParameterValues given) {
  return mote::validate(pass.id, pass.parameters(), std::move(given));
}

}  // namespace mote::passes
