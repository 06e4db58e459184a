// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mote compile: the program for a board, and whether it fits.
#include "core/compile/compile.h"

#include <charconv>
#include <memory>

#include "app/mote/cli/command.h"
#include "app/mote/cli/model_option.h"
#include "app/mote/cli/text.h"
#include "core/compile/arena_use.h"
#include "core/files/durable.h"
#include "devices/session/board_list.h"

namespace mote::commands::compile_entry {
namespace {

using cli::Json;
using cli::Outcome;

struct Options {
  cli::ModelOption model;
  std::string board = "mps2-an386";
  std::string output;
  std::string weights = "lossless";
  bool plan = false;
  std::string patches;
  std::size_t arena = 0;
};

Result<compile::WeightStorage> storageOf(const std::string& name) {
  if (name == "lossless") return compile::WeightStorage::Lossless;
  if (name == "float16") return compile::WeightStorage::Float16;
  if (name == "full") return compile::WeightStorage::Full;
  return refused("usage.weights", "'%1' is not one of lossless, float16 and full", {name});
}

Result<compile::PatchOptions> patchOptions(const Options& options) {
  compile::PatchOptions patches;
  patches.arenaLimit = options.arena;
  patches.automatic = options.patches == "auto" || (options.patches.empty() && options.arena > 0);
  if (patches.automatic || options.patches.empty()) return patches;
  const std::string& text = options.patches;
  const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), patches.parts);
  if (code == std::errc() && end == text.data() + text.size() && patches.parts > 0) return patches;
  return refused("compile.patches", "--patches %1: give a number of strips, or 'auto'", {text});
}

Json planJson(const compile::Compiled& compiled) {
  Json buffers = Json::array();
  for (const compile::Buffer& buffer : compiled.buffers) {
    buffers.push_back({{"name", buffer.name},
                       {"offset", buffer.offset},
                       {"bytes", buffer.bytes},
                       {"first", buffer.first},
                       {"last", buffer.last},
                       {"writers", buffer.writers},
                       {"readers", buffer.readers}});
  }
  return buffers;
}

/// The node at which most working memory is in use; null for programs that come compiled.
Json peakJson(const compile::Compiled& compiled) {
  const compile::ArenaUse use = compile::arenaUse(compiled);
  if (use.bytes.empty() || compiled.buffers.empty()) return nullptr;
  return {
      {"step", use.peak}, {"node", compiled.nodes[use.peak].name}, {"bytes", use.bytes[use.peak]}};
}

/// Nothing is known of programs that come compiled.
std::string boundText(const compile::Compiled& compiled) {
  if (compiled.arenaBound == 0) return {};
  if (compiled.arenaBytes == compiled.arenaBound) return ", the least for this order of layers";
  return ", for this order of layers not below " + cli::grouped(compiled.arenaBound);
}

std::string patchText(const compile::Compiled& compiled) {
  if (compiled.patchMacs == 0) return {};
  std::uint64_t all = 0;
  for (const auto& node : compiled.nodes) all += node.macs;
  return "strips " + cli::grouped(compiled.patchMacs) + " of " + cli::grouped(all) +
         " multiply-accumulates are done again\n";
}

Result<Outcome> compileModel(const Options& options) {
  MOTE_ASSIGN(const workspace::ModelFile file, options.model.open());
  compile::CompileOptions compileOptions;
  MOTE_ASSIGN(compileOptions.weights, storageOf(options.weights));
  MOTE_ASSIGN(compileOptions.patches, patchOptions(options));
  MOTE_ASSIGN(const session::BoardEntry board, session::findBoard(options.board));
  MOTE_ASSIGN(const compile::Compiled compiled, workspace::compiledOf(file, compileOptions));
  if (!options.output.empty()) MOTE_TRY(files::replaceFile(options.output, *compiled.image));
  const bool fits =
      compiled.flashBytes() <= board.modelBytes && compiled.arenaBytes <= board.arenaBytes;
  Outcome outcome;
  outcome.json = {{"board", board.id},
                  {"flash_bytes", compiled.flashBytes()},
                  {"arena_bytes", compiled.arenaBytes},
                  {"arena_bound_bytes", compiled.arenaBound},
                  {"arena_optimal", compiled.arenaBytes == compiled.arenaBound},
                  {"peak", peakJson(compiled)},
                  {"patch_macs", compiled.patchMacs},
                  {"fits", fits},
                  {"nodes", compiled.nodes.size()}};
  if (options.plan) outcome.json["buffers"] = planJson(compiled);
  if (!options.output.empty()) outcome.json["output"] = options.output;
  outcome.text = "flash  " + cli::grouped(compiled.flashBytes()) + " of " +
                 cli::grouped(board.modelBytes) + " bytes\narena  " +
                 cli::grouped(compiled.arenaBytes) + " of " + cli::grouped(board.arenaBytes) +
                 " bytes" + boundText(compiled) + "\n" + patchText(compiled) +
                 (fits ? "fits " : "does not fit ") + board.name + "\n";
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
      arguments.option("--patches", options->patches,
                       "Run high-resolution layers in so many strips, or 'auto'");
      arguments.option("--arena", options->arena,
                       "Bytes of working memory to keep to, with strips where they help");
      arguments.flag("--plan", options->plan, "With --json: list the buffers of the memory plan");
      return [options](const JobContext&) { return compileModel(*options); };
    },
};

}  // namespace mote::commands::compile_entry
