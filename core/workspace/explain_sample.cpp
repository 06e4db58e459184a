// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fetches the sample, runs the explainer, encodes pictures.
#include "core/workspace/explain_sample.h"

#include "core/data/encode_image.h"
#include "core/explain/catalogue.h"
#include "core/workspace/model_file.h"

namespace mote::workspace {

Result<ExplainReport> explainSample(const onnx_format::Model& model, const ExplainRequest& request,
                                    const JobContext& context) {
  const explain::Explainer* explainer = explain::find(request.method);
  if (explainer == nullptr) {
    std::string known;
    for (const explain::Explainer* entry : explain::all())
      known += (known.empty() ? "" : ", ") + std::string(entry->id);
    return refused("explain.method", "There is no explainer %1; known: %2",
                   {request.method, known});
  }
  MOTE_ASSIGN(const auto data, openData(model, request.data, data::Split::Test));
  ExplainReport report;
  MOTE_ASSIGN(report.sample, data->sample(request.sample));
  MOTE_ASSIGN(report.explanation,
              explainer->run(model.graph, report.sample.input, request.options, context));
  const auto target = static_cast<std::size_t>(report.explanation.target);
  if (target < data->classes().size()) report.className = data->classes()[target];
  return report;
}

Result<Bytes> pngOf(const overlay::Pixels& pixels) {
  data::Picture picture{pixels.height, pixels.width, 3, {}};
  picture.pixels.reserve(pixels.cells.size() * 3);
  for (const overlay::Rgb& cell : pixels.cells) {
    picture.pixels.insert(picture.pixels.end(), {cell.red, cell.green, cell.blue});
  }
  return data::encodePng(picture);
}

}  // namespace mote::workspace
