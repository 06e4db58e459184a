// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Joins a board with its processor.
#include "devices/session/targets.h"

#include <algorithm>
#include <optional>

#include "devices/catalogue/board_description.h"
#include "devices/catalogue/processor.h"

namespace mote::session {
namespace {

std::optional<estimate::Target> targetOf(const catalogue::BoardDescription& board) {
  const catalogue::Processor* processor = catalogue::findProcessor(board.cpu);
  if (processor == nullptr || board.clockHz == 0) return std::nullopt;
  estimate::Target target;
  target.id = board.id;
  target.name = board.name;
  target.costs = processor->kernels;
  target.clockHz = static_cast<double>(board.clockHz);
  target.cyclesPerInstruction = board.cyclesPerInstruction.known()
                                    ? board.cyclesPerInstruction
                                    : processor->cyclesPerInstruction;
  target.milliwatts = board.milliwatts;
  // Boards with an agent say what it leaves.
  const bool agent = !board.firmware.empty();
  target.flashBytes = board.modelBytes - (agent ? 0 : kFirmwareFlashBytes);
  target.ramBytes = board.arenaBytes - (agent ? 0 : kFirmwareRamBytes);
  target.source = board.source;
  return target;
}

}  // namespace

const std::vector<estimate::Target>& targets() {
  static const std::vector<estimate::Target> all = [] {
    std::vector<estimate::Target> known;
    for (const catalogue::BoardDescription& board : catalogue::boards()) {
      if (auto target = targetOf(board)) known.push_back(*std::move(target));
    }
    return known;
  }();
  return all;
}

Result<estimate::Target> findTarget(const std::string& id) {
  std::string known;
  for (const estimate::Target& target : targets()) {
    if (target.id == id) return target;
    known += (known.empty() ? "" : ", ") + target.id;
  }
  return refused("estimate.board-unknown",
                 "No board %1 is described, so nothing can be estimated for it; there are %2",
                 {id, known});
}

}  // namespace mote::session
