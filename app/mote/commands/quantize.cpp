// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mote quantize: integers after training, and what they cost.
#include <memory>
#include <thread>

#include "app/mote/cli/command.h"
#include "app/mote/cli/model_option.h"
#include "app/mote/cli/text.h"
#include "core/workspace/quantize_model.h"

namespace mote::commands::quantize_entry {
namespace {

using cli::Json;
using cli::Outcome;

struct Options {
  cli::ModelOption model;
  std::string data;
  std::string output;
  std::string method = "minmax";
  double percentile = 99.99;
  std::string activations = "int8";
  std::string weights = "int8";
  std::int64_t samples = 200;
  std::size_t limit = 0;
  unsigned threads = std::max(1U, std::thread::hardware_concurrency());
};

Json orNull(const std::optional<double>& number) {
  return number ? Json(*number) : Json(nullptr);
}

std::string textOf(const workspace::QuantizeReport& report, const std::string& output) {
  std::vector<std::vector<std::string>> rows = {{"", "before", "after"}};
  if (report.before.accuracy && report.after.accuracy) {
    rows.push_back(
        {"accuracy", cli::percent(*report.before.accuracy), cli::percent(*report.after.accuracy)});
  }
  rows.push_back({"flash bytes", cli::grouped(report.before.flashBytes),
                  cli::grouped(report.after.flashBytes)});
  rows.push_back({"arena bytes", cli::grouped(report.before.arenaBytes),
                  cli::grouped(report.after.arenaBytes)});
  std::string text = cli::table(rows) + "\n";
  rows = {{"layer", "SQNR dB"}};
  for (const workspace::LayerError& layer : report.layers)
    rows.push_back({layer.name, cli::fixed(layer.sqnrDb, 1)});
  text += cli::table(rows);
  if (!output.empty()) text += "\nwritten to " + output + "\n";
  return text;
}

Result<Outcome> quantize(const Options& options, const JobContext& context) {
  MOTE_ASSIGN(const workspace::ModelFile file, options.model.open());
  MOTE_ASSIGN(const onnx_format::Model* model, workspace::graphOf(file));
  workspace::QuantizeRequest request;
  request.data = options.data;
  request.parameters = {{"method", options.method},
                        {"percentile", options.percentile},
                        {"activations", options.activations},
                        {"weights", options.weights},
                        {"samples", options.samples}};
  request.evaluationLimit = options.limit;
  request.threads = options.threads;
  MOTE_ASSIGN(const workspace::QuantizeReport report,
              workspace::quantizeModel(*model, request, context));
  if (!options.output.empty()) MOTE_TRY(onnx_format::save(report.model, options.output));
  Outcome outcome;
  Json layers = Json::array();
  for (const workspace::LayerError& layer : report.layers) {
    layers.push_back({{"name", layer.name}, {"sqnr_db", layer.sqnrDb}});
  }
  outcome.json = {{"accuracy_before", orNull(report.before.accuracy)},
                  {"accuracy_after", orNull(report.after.accuracy)},
                  {"samples", report.samples},
                  {"bytes_before", report.before.flashBytes},
                  {"bytes_after", report.after.flashBytes},
                  {"arena_bytes_before", report.before.arenaBytes},
                  {"arena_bytes_after", report.after.arenaBytes},
                  {"layers", layers}};
  if (!options.output.empty()) outcome.json["output"] = options.output;
  outcome.text = textOf(report, options.output);
  return outcome;
}

}  // namespace

MOTE_COMMAND(quantize) = {
    .name = "quantize",
    .summary =
        "Quantize to int8, int16 or int4 after training; accuracy, size and per-layer error before "
        "and after",
    .declare = [](cli::Arguments& arguments) -> cli::Action {
      auto options = std::make_shared<Options>();
      options->model.declare(arguments);
      arguments.required("--data", options->data,
                         "Calibration and test data: a folder or a known data set (fashion-mnist)");
      arguments.option("--output", options->output,
                       "Write the quantized model here (ONNX, QDQ form)");
      arguments.option("--method", options->method, "Activation ranges: minmax or percentile");
      arguments.option("--percentile", options->percentile, "Percentile kept at each end");
      arguments.option("--activations", options->activations,
                       "int8, or int16 where that loses too much");
      arguments.option("--weights", options->weights, "int8, or int4 for half the size");
      arguments.option("--samples", options->samples, "Calibration samples; 0 takes all");
      arguments.option("--limit", options->limit, "At most this many test samples; 0 takes all");
      arguments.option("--threads", options->threads, "Threads", {1, 256});
      return [options](const JobContext& context) { return quantize(*options, context); };
    },
};

}  // namespace mote::commands::quantize_entry
