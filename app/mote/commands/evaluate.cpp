// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mote evaluate: accuracy on labelled data.
#include "core/evaluate/evaluate.h"

#include <memory>
#include <thread>

#include "app/mote/cli/command.h"
#include "app/mote/cli/model_option.h"
#include "app/mote/cli/text.h"

namespace mote::commands::evaluate_entry {
namespace {

using cli::Json;
using cli::Outcome;

struct Options {
  cli::ModelOption model;
  std::string data;
  std::size_t limit = 0;
  unsigned threads = std::max(1U, std::thread::hardware_concurrency());
};

Result<Outcome> evaluateModel(const Options& options, const JobContext& context) {
  MOTE_ASSIGN(const workspace::ModelFile file, options.model.open());
  MOTE_ASSIGN(const onnx_format::Model* model, workspace::graphOf(file));
  MOTE_ASSIGN(const auto data, workspace::openData(*model, options.data, data::Split::Test));
  MOTE_ASSIGN(const compile::Compiled compiled, compile::compile(model->graph));
  MOTE_ASSIGN(const evaluate::Evaluation result,
              evaluate::evaluate(compiled, *data, options.limit, options.threads, context));
  Outcome outcome;
  outcome.json = {{"accuracy", result.accuracy()},
                  {"samples", result.samples},
                  {"correct", result.correct},
                  {"classes", data->classes()},
                  {"confusion", result.confusion}};
  outcome.text = "accuracy  " + cli::percent(result.accuracy()) + "  (" +
                 cli::grouped(result.correct) + " of " + cli::grouped(result.samples) + ")\n";
  return outcome;
}

}  // namespace

MOTE_COMMAND(evaluate) = {
    .name = "evaluate",
    .summary = "Accuracy of a classifier on labelled data",
    .declare = [](cli::Arguments& arguments) -> cli::Action {
      auto options = std::make_shared<Options>();
      options->model.declare(arguments);
      arguments.required("--data", options->data, "Folder or known data set (fashion-mnist)");
      arguments.option("--limit", options->limit, "At most this many samples; 0 takes all");
      arguments.option("--threads", options->threads, "Threads", {1, 256});
      return [options](const JobContext& context) { return evaluateModel(*options, context); };
    },
};

}  // namespace mote::commands::evaluate_entry
