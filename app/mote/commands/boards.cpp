// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// mote boards: what can be chosen, and starting and stopping of virtual ones.
#include <memory>

#include "app/mote/cli/command.h"
#include "app/mote/cli/text.h"
#include "devices/catalogue/board_description.h"
#include "devices/session/board_list.h"
#include "devices/virtual/virtual_boards.h"

namespace mote::commands::boards_entry {
namespace {

using cli::Json;
using cli::Outcome;

struct Options {
  std::string start;
  std::string stop;
  bool catalogue = false;
};

Json figureJson(const Figure& figure) {
  if (!figure.known()) return nullptr;
  return {{"value", figure.value},
          {"low", figure.low},
          {"high", figure.high},
          {"source", figure.source}};
}

/// All that are described, here or not.
Outcome describedBoards() {
  Outcome outcome;
  outcome.json = Json::array();
  std::vector<std::vector<std::string>> rows = {
      {"id", "processor", "MHz", "flash, bytes", "RAM, bytes", "mW"}};
  for (const catalogue::BoardDescription& board : catalogue::boards()) {
    outcome.json.push_back({{"id", board.id},
                            {"name", board.name},
                            {"cpu", board.cpu},
                            {"emulated", board.emulated},
                            {"can_start", !board.program.empty()},
                            {"clock_hz", board.clockHz},
                            {"flash_bytes", board.modelBytes},
                            {"ram_bytes", board.arenaBytes},
                            {"volts", figureJson(board.volts)},
                            {"milliwatts", figureJson(board.milliwatts)},
                            {"source", board.source}});
    rows.push_back({board.id, board.cpu, cli::fixed(double(board.clockHz) / 1e6, 0),
                    cli::grouped(board.modelBytes), cli::grouped(board.arenaBytes),
                    board.milliwatts.known() ? cli::fixed(board.milliwatts.value, 1) : ""});
  }
  outcome.text = cli::table(rows);
  return outcome;
}

Result<Outcome> boards(const Options& options) {
  if (options.catalogue) return describedBoards();
  if (!options.start.empty()) {
    MOTE_TRY(virtual_boards::start(options.start, virtual_boards::Lifetime::Detached));
  }
  if (!options.stop.empty()) {
    MOTE_TRY(session::findBoard(options.stop));
    MOTE_TRY(virtual_boards::stop(options.stop));
  }
  MOTE_ASSIGN(const std::vector<session::BoardEntry> entries, session::listBoards());
  Outcome outcome;
  outcome.json = Json::array();
  std::vector<std::vector<std::string>> rows = {{"id", "state", "kind", "name"}};
  for (const session::BoardEntry& entry : entries) {
    outcome.json.push_back({{"id", entry.id},
                            {"name", entry.name},
                            {"address", entry.address},
                            {"emulated", entry.emulated},
                            {"state", entry.state}});
    rows.push_back({entry.id, entry.state, entry.emulated ? "emulated" : "", entry.name});
  }
  outcome.text = cli::table(rows);
  return outcome;
}

}  // namespace

MOTE_COMMAND(boards) = {
    .name = "boards",
    .summary = "List boards; start or stop an emulated one",
    .declare = [](cli::Arguments& arguments) -> cli::Action {
      auto options = std::make_shared<Options>();
      arguments.option("--start", options->start, "Start this virtual board and leave it running");
      arguments.option("--stop", options->stop, "Stop this virtual board");
      arguments.flag("--catalogue", options->catalogue,
                     "Every board that is described, for estimates, with its figures");
      return [options](const JobContext&) { return boards(*options); };
    },
};

}  // namespace mote::commands::boards_entry
