// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Quantize and see what it cost: accuracy, flash and arena before and after, SQNR per layer.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/formats/onnx/onnx_format.h"
#include "core/jobs/cancel.h"
#include "core/overlay/overlay.h"
#include "core/passes/interface/pass.h"
#include "core/result/result.h"

namespace mote::workspace {

struct QuantizeRequest {
  std::string data;  ///< calibration from its training split, accuracy from its test split
  passes::ParameterValues parameters;
  std::size_t evaluationLimit = 0;  ///< 0 = every test sample
  unsigned threads = 1;
};

struct Measures {
  std::optional<double> accuracy;  ///< 0..1; none where the data has no labels
  std::size_t flashBytes = 0;
  std::uint32_t arenaBytes = 0;
};

struct LayerError {
  graph::NodeId node;
  std::string name;
  double sqnrDb = 0.0;
};

struct QuantizeReport {
  onnx_format::Model model;  ///< the int8 model in ONNX QDQ form
  Measures before;
  Measures after;
  std::size_t samples = 0;                     ///< of the accuracy
  std::vector<LayerError> layers;              ///< topological order of the source
  std::vector<overlay::NodeOverlay> overlays;  ///< by node ids of the source graph
};

[[nodiscard]] Result<QuantizeReport> quantizeModel(const onnx_format::Model& model,
                                                   const QuantizeRequest& request,
                                                   const JobContext& context);

/// Flash, arena and, where `data` has labels, accuracy.
[[nodiscard]] Result<Measures> measure(const graph::Graph& graph, const data::DataSet* data,
                                       std::size_t limit, unsigned threads,
                                       const JobContext& context);

}  // namespace mote::workspace
