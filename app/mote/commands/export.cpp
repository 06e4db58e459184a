// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mote export: the model as another kind of file, by the output's suffix.
#include <filesystem>
#include <memory>

#include "app/mote/cli/command.h"
#include "app/mote/cli/model_option.h"
#include "app/mote/cli/text.h"

namespace mote::commands {
namespace {

using cli::Outcome;

struct Options {
  cli::ModelOption model;
  std::string output;
  bool strip = false;
};

Result<Outcome> exportModel(const Options& options) {
  MOTE_ASSIGN(const workspace::ModelFile file, options.model.open());
  const std::string suffix = std::filesystem::path(options.output).extension().string();
  if (suffix == ".onnx") {
    MOTE_ASSIGN(const onnx_format::Model* model, workspace::graphOf(file));
    MOTE_TRY(onnx_format::save(*model, options.output));
  } else if (suffix == ".mote") {
    MOTE_ASSIGN(compile::CompileOptions compileOptions, options.model.compileOptions());
    compileOptions.names = !options.strip;
    MOTE_ASSIGN(const compile::Compiled compiled, workspace::compiledOf(file, compileOptions));
    MOTE_TRY(workspace::writeFile(options.output, *compiled.image));
  } else {
    return refused("export.format",
                   "%1: export writes .onnx (ONNX) and .mote (compiled program) files",
                   {options.output});
  }
  std::error_code code;
  const auto bytes = std::filesystem::file_size(options.output, code);
  return Outcome{{{"output", options.output}, {"bytes", bytes}},
                 options.output + "  " + cli::grouped(bytes) + " bytes\n"};
}

}  // namespace

MOTE_COMMAND(export) = {
    .name = "export",
    .summary = "Write the model as .onnx, or compiled as .mote",
    .declare = [](cli::Arguments& arguments) -> cli::Action {
      auto options = std::make_shared<Options>();
      options->model.declare(arguments);
      arguments.required("--output", options->output,
                         "File to write; its suffix chooses the format");
      arguments.flag("--strip", options->strip, "Leave node names out of a .mote program");
      return [options](const JobContext&) { return exportModel(*options); };
    },
};

}  // namespace mote::commands
