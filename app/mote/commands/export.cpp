// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mote export: the model as another kind of file, by the output's suffix, or as sources of
// firmware.
#include <filesystem>
#include <memory>

#include "app/mote/cli/command.h"
#include "app/mote/cli/model_option.h"
#include "app/mote/cli/text.h"
#include "core/files/durable.h"
#include "core/firmware/firmware.h"

namespace mote::commands::export_entry {
namespace {

namespace fs = std::filesystem;
using cli::Outcome;

struct Options {
  cli::ModelOption model;
  std::string output;
  std::string firmware;
  bool strip = false;
};

Result<compile::Compiled> compiledFor(const workspace::ModelFile& file, bool names) {
  compile::CompileOptions compileOptions;
  compileOptions.names = names;
  return workspace::compiledOf(file, compileOptions);
}

Result<void> writeFolder(const fs::path& folder, const std::vector<firmware::File>& files) {
  for (const firmware::File& file : files) {
    std::error_code problem;
    fs::create_directories((folder / file.path).parent_path(), problem);
    MOTE_TRY(files::replaceFile(folder / file.path, std::as_bytes(std::span(file.text))));
  }
  return {};
}

Result<Outcome> exportFirmware(const Options& options, const workspace::ModelFile& file) {
  MOTE_ASSIGN(const firmware::Target* target, firmware::findTarget(options.firmware));
  MOTE_ASSIGN(const compile::Compiled compiled, compiledFor(file, false));
  MOTE_ASSIGN(const firmware::Firmware made,
              firmware::firmwareOf(*compiled.image, *target, firmware::sourcesFolder()));
  MOTE_TRY(writeFolder(options.output, made.files));
  Outcome outcome;
  outcome.json = {{"output", options.output},       {"target", target->id},
                  {"kernels", made.kernels},        {"files", made.files.size()},
                  {"image_bytes", made.imageBytes}, {"arena_bytes", made.arenaBytes}};
  outcome.text = options.output + "  " + cli::grouped(made.files.size()) + " files; image " +
                 cli::grouped(made.imageBytes) + " bytes, arena " + cli::grouped(made.arenaBytes) +
                 " bytes; README.md there tells how to build\n";
  return outcome;
}

Result<Outcome> exportModel(const Options& options) {
  MOTE_ASSIGN(const workspace::ModelFile file, options.model.open());
  if (!options.firmware.empty()) return exportFirmware(options, file);
  const std::string suffix = fs::path(options.output).extension().string();
  if (suffix == ".onnx") {
    MOTE_ASSIGN(const onnx_format::Model* model, workspace::graphOf(file));
    MOTE_TRY(onnx_format::save(*model, options.output));
  } else if (suffix == ".mote") {
    MOTE_ASSIGN(const compile::Compiled compiled, compiledFor(file, !options.strip));
    MOTE_TRY(files::replaceFile(options.output, *compiled.image));
  } else {
    return refused("export.format",
                   "%1: export writes .onnx (ONNX) and .mote (compiled program) files, and with "
                   "--firmware a folder of sources",
                   {options.output});
  }
  std::error_code code;
  const auto bytes = fs::file_size(options.output, code);
  return Outcome{{{"output", options.output}, {"bytes", bytes}},
                 options.output + "  " + cli::grouped(bytes) + " bytes\n"};
}

std::string targetList() {
  std::string list;
  for (const firmware::Target& target : firmware::targets())
    list += (list.empty() ? "" : ", ") + std::string(target.id);
  return list;
}

}  // namespace

MOTE_COMMAND(export) = {
    .name = "export",
    .summary = "Write the model as .onnx, compiled as .mote, or as sources of firmware",
    .declare = [](cli::Arguments& arguments) -> cli::Action {
      auto options = std::make_shared<Options>();
      options->model.declare(arguments);
      arguments.required(
          "--output", options->output,
          "File to write, whose suffix chooses the format, or the folder of sources");
      arguments.option(
          "--firmware", options->firmware,
          "Write C++ sources with the model and the kernels it needs for a processor: " +
              targetList());
      arguments.flag("--strip", options->strip, "Leave node names out of a .mote program");
      return [options](const JobContext&) { return exportModel(*options); };
    },
};

}  // namespace mote::commands::export_entry
