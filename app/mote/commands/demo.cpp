// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mote demo: the whole main job once, on the sample, with a report to look at.
#include <filesystem>
#include <memory>

#include "app/mote/cli/board_run.h"
#include "app/mote/cli/command.h"
#include "app/mote/cli/html.h"
#include "app/mote/cli/text.h"
#include "core/compile/summary.h"
#include "core/files/durable.h"
#include "core/workspace/explain_sample.h"
#include "core/workspace/model_file.h"
#include "core/workspace/quantize_model.h"

namespace mote::commands::demo_entry {
namespace {

namespace fs = std::filesystem;
using cli::Json;
using cli::Outcome;

constexpr const char* kData = "fashion-mnist";
constexpr std::size_t kSample = 0;

struct Options {
  std::string output = "demo";
  std::string model;
  std::string board = "mps2-an386";
  std::size_t limit = 2000;
};

/// Beside the program's folder, where the build or the package puts it.
fs::path samplePath() {
  std::error_code code;
  const fs::path program = fs::read_symlink("/proc/self/exe", code);
  return program.parent_path().parent_path() / "share" / "mote" / "samples" / "ds_cnn.onnx";
}

void tellCosts(cli::HtmlReport& report, const onnx_format::Model& model) {
  const compile::Summary summary = compile::summarize(model.graph);
  report.heading("The model");
  report.table({{"", ""},
                {"nodes", cli::grouped(summary.nodes)},
                {"parameters", cli::grouped(summary.parameters)},
                {"multiply-accumulates", cli::grouped(summary.macs)}});
}

void tellQuantization(cli::HtmlReport& report, const workspace::QuantizeReport& quantized) {
  report.heading("Quantized to int8");
  std::vector<std::vector<std::string>> rows = {{"", "float", "int8"}};
  if (quantized.before.accuracy && quantized.after.accuracy) {
    rows.push_back({"accuracy on " + cli::grouped(quantized.samples) + " test pictures",
                    cli::percent(*quantized.before.accuracy),
                    cli::percent(*quantized.after.accuracy)});
  }
  rows.push_back({"flash bytes", cli::grouped(quantized.before.flashBytes),
                  cli::grouped(quantized.after.flashBytes)});
  rows.push_back({"arena bytes", cli::grouped(quantized.before.arenaBytes),
                  cli::grouped(quantized.after.arenaBytes)});
  report.table(rows);
  rows = {{"layer", "signal to quantization noise, dB"}};
  for (const workspace::LayerError& layer : quantized.layers)
    rows.push_back({layer.name, cli::fixed(layer.sqnrDb, 1)});
  report.table(rows);
}

Result<void> tellWhy(cli::HtmlReport& report, const onnx_format::Model& before,
                     const onnx_format::Model& after, const JobContext& context) {
  constexpr std::int64_t kZoom = 8;
  constexpr double kOpacity = 0.6;
  report.heading("Why it decides so");
  for (const char* method : {"score-cam", "occlusion"}) {
    std::vector<std::pair<Bytes, std::string>> pictures;
    for (const auto* model : {&before, &after}) {
      workspace::ExplainRequest request{kData, kSample, method, {}};
      MOTE_ASSIGN(const workspace::ExplainReport why,
                  workspace::explainSample(*model, request, context));
      const overlay::Pixels picture = overlay::pictureOf(why.sample.input);
      if (pictures.empty()) {
        MOTE_ASSIGN(Bytes plain, workspace::pngOf(overlay::enlarge(picture, kZoom)));
        pictures.emplace_back(std::move(plain), "test picture " + std::to_string(kSample));
      }
      MOTE_ASSIGN(Bytes png,
                  workspace::pngOf(overlay::blend(picture, why.explanation.heatmap,
                                                  overlay::ColorMap::Ember, kOpacity, kZoom)));
      const auto score = why.explanation.scores[static_cast<std::size_t>(why.explanation.target)];
      pictures.emplace_back(std::move(png), std::string(method) + ", " +
                                                (model == &before ? "float" : "int8") + ": " +
                                                why.className + " " +
                                                cli::percent(static_cast<double>(score)));
    }
    report.pictures(pictures);
  }
  return {};
}

void tellBoard(cli::HtmlReport& report, const cli::BoardRun& run) {
  const profile::Trace& trace = run.trace;
  report.heading("On the board: " + trace.board);
  report.paragraph(
      std::string(trace.emulated ? "Emulated: executed instructions, not a time. " : "") +
      "Total " + cli::grouped(trace.total) + " " + trace.unit + ", arena " +
      cli::grouped(trace.arenaBytes) + " bytes, stack " + cli::grouped(trace.stackBytes) +
      " bytes.");
  report.paragraph(run.divergence
                       ? "The board differs from this computer, first at " + *run.divergence + "."
                       : "Bit-exact: every layer and the output equal this computer's.");
  std::vector<std::pair<std::string, double>> bars;
  for (const profile::LayerTrace& layer : trace.layers)
    bars.emplace_back(layer.name, static_cast<double>(layer.value));
  report.bars(bars, trace.unit);
}

Result<Outcome> demo(const Options& options, const JobContext& context) {
  std::error_code code;
  fs::create_directories(options.output, code);
  if (code) return failed("demo.folder", "%1: %2", {options.output, code.message()});
  MOTE_ASSIGN(const workspace::ModelFile file,
              workspace::openModel(options.model.empty() ? samplePath() : fs::path(options.model)));
  MOTE_ASSIGN(const onnx_format::Model* model, workspace::graphOf(file));
  cli::HtmlReport report("Mote Studio: " + file.path.filename().string());
  tellCosts(report, *model);
  workspace::QuantizeRequest request;
  request.data = kData;
  request.evaluationLimit = options.limit;
  request.threads = 2;
  MOTE_ASSIGN(const workspace::QuantizeReport quantized,
              workspace::quantizeModel(*model, request, context));
  tellQuantization(report, quantized);
  const fs::path int8Path = fs::path(options.output) / "int8.onnx";
  MOTE_TRY(onnx_format::save(quantized.model, int8Path));
  MOTE_TRY(tellWhy(report, *model, quantized.model, context));
  MOTE_ASSIGN(const compile::Compiled compiled, compile::compile(quantized.model.graph));
  MOTE_ASSIGN(const auto data, workspace::openData(*model, kData, data::Split::Test));
  MOTE_ASSIGN(const data::Sample sample, data->sample(kSample));
  MOTE_ASSIGN(std::vector<Array> inputs, cli::inputsFrom(compiled, sample.input));
  MOTE_ASSIGN(const cli::BoardRun run,
              cli::runOnBoard(compiled, options.board, std::move(inputs), 0, context));
  tellBoard(report, run);
  const fs::path page = fs::path(options.output) / "report.html";
  const std::string html = report.take();
  MOTE_TRY(files::replaceFile(page, std::as_bytes(std::span(html))));
  Outcome outcome;
  outcome.json = {{"report", page.string()},
                  {"int8_model", int8Path.string()},
                  {"accuracy_before", quantized.before.accuracy.value_or(0.0)},
                  {"accuracy_after", quantized.after.accuracy.value_or(0.0)},
                  {"board", run.trace.board},
                  {"total", run.trace.total},
                  {"unit", run.trace.unit},
                  {"bit_exact", !run.divergence.has_value()}};
  outcome.text = "report: " + page.string() + "\n";
  outcome.good = !run.divergence.has_value();
  return outcome;
}

}  // namespace

MOTE_COMMAND(demo) = {
    .name = "demo",
    .summary = "The whole main job on the sample: quantize, explain, run on a board, report",
    .declare = [](cli::Arguments& arguments) -> cli::Action {
      auto options = std::make_shared<Options>();
      arguments.option("--output", options->output, "Folder for the report and the int8 model");
      arguments.option("--model", options->model,
                       "Another Fashion-MNIST classifier than the sample");
      arguments.option("--board", options->board, "Board id");
      arguments.option("--limit", options->limit, "Test pictures for the accuracies; 0 takes all");
      return [options](const JobContext& context) { return demo(*options, context); };
    },
};

}  // namespace mote::commands::demo_entry
