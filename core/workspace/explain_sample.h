// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Explain one sample of a data set, and draw the explanation.
#pragma once

#include <string>

#include "core/data/data_set.h"
#include "core/explain/interface/explainer.h"
#include "core/formats/onnx/onnx_format.h"
#include "core/jobs/cancel.h"
#include "core/overlay/render.h"
#include "core/result/result.h"

namespace mote::workspace {

struct ExplainRequest {
  std::string data;
  std::size_t sample = 0;            ///< of the test split
  std::string method = "score-cam";  ///< an explainer's id
  explain::Options options;
};

struct ExplainReport {
  explain::Explanation explanation;
  data::Sample sample;
  std::string className;  ///< of the explained target; empty where the data names none
};

[[nodiscard]] Result<ExplainReport> explainSample(const onnx_format::Model& model,
                                                  const ExplainRequest& request,
                                                  const JobContext& context);

/// PNG of pixels.
[[nodiscard]] Result<Bytes> pngOf(const overlay::Pixels& pixels);

}  // namespace mote::workspace
