// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fills a board's start line in, launches it and waits until it listens.
#include "devices/virtual/virtual_boards.h"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <thread>

#include "devices/link/link.h"
#include "devices/virtual/places.h"
#include "devices/virtual/process.h"
#include "devices/virtual/registry.h"

namespace mote::virtual_boards {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr auto kStartTime = 10s;
constexpr auto kStopTime = 2s;

Instance instanceOf(const std::string& id, const Registry& registry) {
  return {id, "unix:" + registry.socket(id).string()};
}

std::string filled(std::string text, const std::string& mark, const std::string& value) {
  for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at)) {
    text.replace(at, mark.size(), value);
    at += value.size();
  }
  return text;
}

Result<Launch> launchOf(const BoardDescription& board, const Registry& registry,
                        Lifetime lifetime) {
  MOTE_ASSIGN(const std::filesystem::path firmware, findFirmware(board.firmware));
  // Relative, so that no comma of a folder's name gets into an emulator's options.
  const std::string socket = registry.socket(board.id).filename();
  Launch launch;
  launch.program = filled(board.program, "{firmware}", firmware);
  for (const std::string& argument : board.arguments) {
    launch.arguments.push_back(
        filled(filled(argument, "{socket}", socket), "{firmware}", firmware));
  }
  launch.folder = registry.folder();
  launch.log = registry.log(board.id);
  launch.diesWithParent = lifetime == Lifetime::WithProcess;
  return launch;
}

std::string lastLine(const std::filesystem::path& file) {
  std::ifstream stream(file);
  std::string last;
  for (std::string line; std::getline(stream, line);) {
    if (!line.empty()) last = line;
  }
  return last.empty() ? "it said nothing" : last;
}

Result<void> waitUntilItListens(const BoardDescription& board, const Registry& registry,
                                const ProcessId& process) {
  const auto deadline = Clock::now() + kStartTime;
  const std::string address = instanceOf(board.id, registry).address;
  while (!link::openLink(address).ok()) {
    if (!isAlive(process)) {
      return failed("virtual.start", "%1 ended at once: %2",
                    {board.id, lastLine(registry.log(board.id))});
    }
    if (Clock::now() > deadline) {
      return failed("virtual.start", "%1 does not listen at %2", {board.id, address});
    }
    std::this_thread::sleep_for(10ms);
  }
  return {};
}

Result<void> startFresh(const BoardDescription& board, const Registry& registry,
                        Lifetime lifetime) {
  registry.remove(board.id);
  MOTE_ASSIGN(const Launch what, launchOf(board, registry, lifetime));
  MOTE_ASSIGN(const ProcessId process, launch(what));
  Result<void> outcome = waitUntilItListens(board, registry, process);
  if (outcome.ok()) outcome = registry.add(board.id, process);
  if (!outcome.ok()) {
    terminate(process, kStopTime);
    registry.remove(board.id);
  }
  return outcome;
}

Error unknownBoard(const std::string& id) {
  std::string known;
  for (const BoardDescription& board : boards()) {
    known += (known.empty() ? "" : ", ") + board.id;
  }
  return refused("virtual.unknown", "There is no board %1 to start; there are %2", {id, known});
}

}  // namespace

const std::vector<BoardDescription>& boards() {
  static const std::vector<BoardDescription> all = [] {
    std::vector<BoardDescription> startable = catalogue::boards();
    std::erase_if(startable, [](const BoardDescription& board) { return board.program.empty(); });
    return startable;
  }();
  return all;
}

const BoardDescription* findBoard(std::string_view id) {
  const auto found = std::ranges::find(boards(), id, &BoardDescription::id);
  return found == boards().end() ? nullptr : &*found;
}

Result<Instance> start(const std::string& id, Lifetime lifetime) {
  const BoardDescription* board = findBoard(id);
  if (board == nullptr) return unknownBoard(id);
  MOTE_ASSIGN(const Registry registry, Registry::open());
  const Registry::Lock lock = registry.lock(id);
  if (!registry.find(id)) MOTE_TRY(startFresh(*board, registry, lifetime));
  return instanceOf(id, registry);
}

Result<void> stop(const std::string& id) {
  if (findBoard(id) == nullptr) return unknownBoard(id);
  MOTE_ASSIGN(const Registry registry, Registry::open());
  const Registry::Lock lock = registry.lock(id);
  if (const auto process = registry.find(id)) terminate(*process, kStopTime);
  registry.remove(id);
  return {};
}

Result<std::vector<Instance>> running() {
  MOTE_ASSIGN(const Registry registry, Registry::open());
  std::vector<Instance> result;
  for (const BoardDescription& board : boards()) {
    if (registry.find(board.id)) result.push_back(instanceOf(board.id, registry));
  }
  return result;
}

}  // namespace mote::virtual_boards
