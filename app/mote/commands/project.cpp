// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mote project: a model into a project, and out of one.
#include "core/project/project.h"

#include <memory>

#include "app/mote/cli/command.h"
#include "app/mote/cli/text.h"
#include "core/workspace/model_file.h"

namespace mote::commands::project_entry {
namespace {

using cli::Json;
using cli::Outcome;
using project::ModelPtr;

struct Options {
  std::string action;
  std::string source;
  std::string output;
  std::string quantized;
  std::string name;
  bool takesQuantized = false;
};

Result<ModelPtr> modelIn(const std::string& path) {
  MOTE_ASSIGN(workspace::ModelFile file, workspace::openModel(path));
  MOTE_TRY(workspace::graphOf(file));
  return std::make_shared<const onnx_format::Model>(std::move(*file.model));
}

Outcome outcomeOf(const project::Project& project, const std::string& output) {
  Outcome outcome;
  outcome.json = {{"output", output},
                  {"name", project.name},
                  {"nodes", project.model->graph.nodeCount()},
                  {"quantized", project.quantized != nullptr}};
  outcome.text = output + "  " + project.name + ", " +
                 cli::grouped(project.model->graph.nodeCount()) + " nodes" +
                 (project.quantized ? ", with its quantized model\n" : "\n");
  return outcome;
}

Result<Outcome> save(const Options& options) {
  MOTE_ASSIGN(const workspace::ModelFile file, workspace::openModel(options.source));
  MOTE_ASSIGN(const onnx_format::Model* model, workspace::graphOf(file));
  project::Project project;
  if (file.project) project = *file.project;
  if (!file.project) {
    project.name = std::filesystem::path(options.source).stem().string();
    project.model = std::make_shared<const onnx_format::Model>(*model);
  }
  if (!options.name.empty()) project.name = options.name;
  if (!options.quantized.empty()) {
    MOTE_ASSIGN(project.quantized, modelIn(options.quantized));
  }
  MOTE_TRY(project::save(project, options.output));
  return outcomeOf(project, options.output);
}

Result<Outcome> exportModel(const Options& options) {
  MOTE_ASSIGN(project::Project project, project::open(options.source));
  if (options.takesQuantized) project.model = project.quantized;
  if (!project.model) {
    return refused("project.no-quantized", "%1 holds no quantized model; mote quantize makes one",
                   {options.source});
  }
  MOTE_TRY(onnx_format::save(*project.model, options.output));
  return outcomeOf(project, options.output);
}

Result<Outcome> run(const Options& options) {
  if (options.action == "save") return save(options);
  if (options.action == "export") return exportModel(options);
  return refused("usage.action", "'%1' is not what a project can do; that is save or export",
                 {options.action});
}

}  // namespace

MOTE_COMMAND(project) = {
    .name = "project",
    .summary = "Save a model as a project, or export the model of one",
    .declare = [](cli::Arguments& arguments) -> cli::Action {
      auto options = std::make_shared<Options>();
      arguments.required("action", options->action,
                         "save MODEL as a project, or export the model of a project");
      arguments.required("model", options->source, "Model or project to read");
      arguments.required(
          "--output", options->output,
          "Folder to write (name.mote-project), the same in one file (name.mote-project.zip), "
          "or ONNX file to export to");
      arguments.option("--quantized", options->quantized,
                       "save: the model's quantized form, kept beside it");
      arguments.option("--name", options->name, "save: the project's name, else the model's");
      arguments.flag("--take-quantized", options->takesQuantized,
                     "export: the quantized model instead");
      return [options](const JobContext&) { return run(*options); };
    },
};

}  // namespace mote::commands::project_entry
