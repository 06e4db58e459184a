// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mote explain: a heatmap of why, for one sample.
#include <memory>

#include "app/mote/cli/command.h"
#include "app/mote/cli/model_option.h"
#include "app/mote/cli/text.h"
#include "core/data/npy.h"
#include "core/files/durable.h"
#include "core/workspace/explain_sample.h"

namespace mote::commands::explain_entry {
namespace {

using cli::Json;
using cli::Outcome;

struct Options {
  cli::ModelOption model;
  workspace::ExplainRequest request;
  std::string output;
  double opacity = 0.6;
};

Result<void> write(const Options& options, const workspace::ExplainReport& report) {
  if (options.output.empty()) return {};
  if (options.output.ends_with(".npy"))
    return data::writeNpy(options.output, report.explanation.heatmap.cells);
  constexpr std::int64_t kWantedWidth = 448;
  const overlay::Pixels picture = overlay::pictureOf(report.sample.input);
  const std::int64_t zoom =
      std::max<std::int64_t>(kWantedWidth / std::max<std::int64_t>(picture.width, 1), 1);
  MOTE_ASSIGN(const Bytes png,
              workspace::pngOf(overlay::blend(picture, report.explanation.heatmap,
                                              overlay::ColorMap::Ember, options.opacity, zoom)));
  return files::replaceFile(options.output, png);
}

Result<Outcome> explainModel(const Options& options, const JobContext& context) {
  MOTE_ASSIGN(const workspace::ModelFile file, options.model.open());
  MOTE_ASSIGN(const onnx_format::Model* model, workspace::graphOf(file));
  MOTE_ASSIGN(const workspace::ExplainReport report,
              workspace::explainSample(*model, options.request, context));
  MOTE_TRY(write(options, report));
  const explain::Explanation& explanation = report.explanation;
  const auto score =
      static_cast<double>(explanation.scores[static_cast<std::size_t>(explanation.target)]);
  Outcome outcome;
  outcome.json = {{"method", options.request.method},
                  {"sample", options.request.sample},
                  {"label", report.sample.label},
                  {"target", explanation.target},
                  {"class", report.className},
                  {"scores", explanation.scores},
                  {"shape", explanation.heatmap.cells.dims()},
                  {"raw_minimum", explanation.heatmap.rawMinimum},
                  {"raw_maximum", explanation.heatmap.rawMaximum}};
  if (!options.output.empty()) outcome.json["output"] = options.output;
  outcome.text = "class   " + std::to_string(explanation.target) + "  " + report.className +
                 "\nscore   " + cli::fixed(score, 4) + "\nlabel   " +
                 std::to_string(report.sample.label) + "\n";
  if (!options.output.empty()) outcome.text += "written to " + options.output + "\n";
  return outcome;
}

}  // namespace

MOTE_COMMAND(explain) = {
    .name = "explain",
    .summary = "Heatmap of why the model decides as it does, for one sample",
    .declare = [](cli::Arguments& arguments) -> cli::Action {
      auto options = std::make_shared<Options>();
      options->model.declare(arguments);
      arguments.required("--data", options->request.data,
                         "Folder or known data set (fashion-mnist)");
      arguments.option("--sample", options->request.sample, "Index in the test split");
      arguments.option("--method", options->request.method, "Explainer: occlusion or score-cam");
      arguments.option("--target", options->request.options.target,
                       "Class to explain; the predicted one if left out");
      arguments.option("--window", options->request.options.window, "Occlusion: cells a side");
      arguments.option("--stride", options->request.options.stride, "Occlusion: step in cells");
      arguments.option("--output", options->output, "Picture (.png) or raw map (.npy) to write");
      arguments.option("--opacity", options->opacity, "Of the map over the picture, 0..1",
                       {0.0, 1.0});
      return [options](const JobContext& context) { return explainModel(*options, context); };
    },
};

}  // namespace mote::commands::explain_entry
