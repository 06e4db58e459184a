// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Run a rewriting pass and see what it changed: costs, and how far the outputs moved.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/compile/summary.h"
#include "core/formats/onnx/onnx_format.h"
#include "core/jobs/cancel.h"
#include "core/overlay/overlay.h"
#include "core/passes/interface/pass.h"
#include "core/result/result.h"

namespace mote::workspace {

/// Outputs of the two models on the same inputs.
struct Equivalence {
  std::size_t inputs = 0;  ///< sets of noise both were run on; 0: at least one does not run
  bool exact = false;      ///< to the bit
  double largest = 0.0;    ///< absolute difference
  double relative = 0.0;   ///< to the largest magnitude of the output
  std::string whyNot;      ///< the refusal, where they were not run
};

struct RewriteReport {
  onnx_format::Model model;
  compile::Summary before;
  compile::Summary after;
  Equivalence equivalence;
  std::map<std::string, double> figures;       ///< the pass's own
  std::vector<overlay::NodeOverlay> overlays;  ///< by node ids of the source graph
};

/// Passes that need no data: what a rewriting can be.
[[nodiscard]] std::vector<const passes::Pass*> rewrites();

/// Refused for passes that are not there or need data, and for parameters that do not do.
[[nodiscard]] Result<RewriteReport> rewriteModel(const onnx_format::Model& model,
                                                 std::string_view pass,
                                                 passes::ParameterValues parameters,
                                                 const JobContext& context);

/// The reference kernels on noise, unknown sizes taken as 1.
[[nodiscard]] Equivalence compareOutputs(const graph::Graph& before, const graph::Graph& after);

}  // namespace mote::workspace
