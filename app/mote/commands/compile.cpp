// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mote compile: the program for a board, and whether it fits.
#include "core/compile/compile.h"

#include <memory>

#include "app/mote/cli/command.h"
#include "app/mote/cli/model_option.h"
#include "app/mote/cli/text.h"
#include "devices/session/board_list.h"

namespace mote::commands {
namespace {

using cli::Json;
using cli::Outcome;

struct Options {
  cli::ModelOption model;
  std::string board = "mps2-an386";
  std::string output;
  std::string weights = "lossless";
  bool plan = false;
};

Result<compile::WeightStorage> storageOf(const std::string& name) {
  if (name == "lossless") return compile::WeightStorage::Lossless;
  if (name == "float16") return compile::WeightStorage::Float16;
  if (name == "full") return compile::WeightStorage::Full;
  return refused("usage.weights", "'%1' is not one of lossless, float16 and full", {name});
}

Json planJson(const compile::Compiled& compiled) {
  Json buffers = Json::array();
  for (const compile::Buffer& buffer : compiled.buffers) {
    buffers.push_back({{"name", buffer.name},
                       {"offset", buffer.offset},
                       {"bytes", buffer.bytes},
                       {"first", buffer.first},
                       {"last", buffer.last}});
  }
  return buffers;
}

Result<Outcome> compileModel(const Options& options) {
  MOTE_ASSIGN(const workspace::ModelFile file, options.model.open());
  compile::CompileOptions compileOptions;
  MOTE_ASSIGN(compileOptions.weights, storageOf(options.weights));
  MOTE_ASSIGN(const session::BoardEntry board, session::findBoard(options.board));
  MOTE_ASSIGN(const compile::Compiled compiled, workspace::compiledOf(file, compileOptions));
  if (!options.output.empty()) MOTE_TRY(workspace::writeFile(options.output, *compiled.image));
  const bool fits =
      compiled.flashBytes() <= board.modelBytes && compiled.arenaBytes <= board.arenaBytes;
  Outcome outcome;
  outcome.json = {{"board", board.id},
                  {"flash_bytes", compiled.flashBytes()},
                  {"arena_bytes", compiled.arenaBytes},
                  {"arena_floor_bytes", compiled.arenaFloor},
                  {"fits", fits},
                  {"nodes", compiled.nodes.size()}};
  if (options.plan) outcome.json["buffers"] = planJson(compiled);
  if (!options.output.empty()) outcome.json["output"] = options.output;
  outcome.text = "flash  " + cli::grouped(compiled.flashBytes()) + " of " +
                 cli::grouped(board.modelBytes) + " bytes\narena  " +
                 cli::grouped(compiled.arenaBytes) + " of " + cli::grouped(board.arenaBytes) +
                 " bytes\n" + (fits ? "fits " : "does not fit ") + board.name + "\n";
  return outcome;
}

}  // namespace

MOTE_COMMAND(compile) = {
    .name = "compile",
    .summary = "Compile for a board: flash, arena, and whether it fits",
    .declare = [](cli::Arguments& arguments) -> cli::Action {
      auto options = std::make_shared<Options>();
      options->model.declare(arguments);
      arguments.option("--board", options->board, "Board to fit (see 'mote boards')");
      arguments.option("--output", options->output, "Write the .mote program here");
      arguments.option("--weights", options->weights,
                       "How layers' weights are stored: lossless (in four bits or float16 where "
                       "every value is one), float16 (other float32 rounded to it), or full");
      arguments.flag("--plan", options->plan, "With --json: list the buffers of the memory plan");
      return [options](const JobContext&) { return compileModel(*options); };
    },
};

}  // namespace mote::commands
