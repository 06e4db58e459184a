// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mote run: one inference from NumPy files to NumPy files.
#include <memory>

#include "app/mote/cli/command.h"
#include "app/mote/cli/model_option.h"
#include "core/data/npy.h"
#include "core/execute/executor.h"
#include "core/execute/thread_pool.h"

namespace mote::commands::run_entry {
namespace {

using cli::Json;
using cli::Outcome;

struct Options {
  cli::ModelOption model;
  std::vector<std::string> inputs;
  std::vector<std::string> outputs;
  std::string kernels = "fastest";
  std::size_t threads = 1;
};

/// Inputs fix the sizes that the file leaves open.
compile::CompileOptions optionsFor(const Options& options, const workspace::ModelFile& file,
                                   const std::vector<Array>& inputs) {
  compile::CompileOptions result;
  if (!file.model || !options.model.shapes.empty()) return result;
  const auto ids = file.model->graph.inputs();
  for (std::size_t i = 0; i < std::min(ids.size(), inputs.size()); ++i) {
    result.resolve.inputShapes[file.model->graph.value(ids[i])->name] = inputs[i].dims();
  }
  return result;
}

Result<Outcome> run(const Options& options) {
  MOTE_ASSIGN(const workspace::ModelFile file, options.model.open());
  std::vector<Array> inputs;
  for (const std::string& path : options.inputs) {
    MOTE_ASSIGN(Array input, data::readNpy(path));
    inputs.push_back(std::move(input));
  }
  const compile::CompileOptions compileOptions = optionsFor(options, file, inputs);
  MOTE_ASSIGN(const compile::Compiled compiled, workspace::compiledOf(file, compileOptions));
  MOTE_ASSIGN(const execute::Kernels kernels, execute::kernelsNamed(options.kernels));
  MOTE_ASSIGN(execute::Executor executor,
              execute::Executor::load(compiled.image, kernels, options.threads));
  MOTE_ASSIGN(const std::vector<Array> outputs, executor.run(inputs));
  if (options.outputs.size() > outputs.size()) {
    return refused("run.output-count", "The model gives %1 outputs, %2 output files were named",
                   {std::to_string(outputs.size()), std::to_string(options.outputs.size())});
  }
  Outcome outcome;
  Json list = Json::array();
  for (std::size_t i = 0; i < outputs.size(); ++i) {
    list.push_back({{"name", compiled.outputNames[i]},
                    {"type", elementTypeName(outputs[i].type())},
                    {"shape", outputs[i].dims()}});
    outcome.text += compiled.outputNames[i] + "  " + elementTypeName(outputs[i].type()) +
                    dimsText(outputs[i].dims());
    if (i < options.outputs.size()) {
      MOTE_TRY(data::writeNpy(options.outputs[i], outputs[i]));
      list.back()["file"] = options.outputs[i];
      outcome.text += "  -> " + options.outputs[i];
    }
    outcome.text += "\n";
  }
  outcome.json = {{"outputs", list}};
  return outcome;
}

}  // namespace

MOTE_COMMAND(run) = {
    .name = "run",
    .summary = "One inference: NumPy files in, NumPy files out",
    .declare = [](cli::Arguments& arguments) -> cli::Action {
      auto options = std::make_shared<Options>();
      options->model.declare(arguments);
      arguments.option("--input", options->inputs, "NumPy file per graph input, in order");
      arguments.option("--output", options->outputs, "NumPy file per graph output, in order");
      arguments.option("--kernels", options->kernels, cli::kKernelsHelp);
      arguments.option("--threads", options->threads, "Threads of heavy layers",
                       {1, static_cast<double>(execute::ThreadPool::kMostThreads)});
      return [options](const JobContext&) { return run(*options); };
    },
};

}  // namespace mote::commands::run_entry
