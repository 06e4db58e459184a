// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The agent on an MPS2 board.
#include "core/foundation/checksum.h"
#include "core/kernels/armv7em/catalogue.h"
#include "core/kernels/armv7m/catalogue.h"
#include "core/kernels/mve/catalogue.h"
#include "core/kernels/reference/catalogue.h"
#include "devices/agent/agent.h"
#include "devices/boards/mps2/port.h"
#include "devices/boards/mps2/registers.h"

extern "C" {
// Set by the linker script; only their addresses mean something.
extern std::byte mote_code_begin[];
extern std::byte mote_code_end[];
extern std::byte mote_stack_begin[];
extern std::byte mote_stack_end[];
extern std::byte mote_arena_begin[];
extern std::byte mote_arena_end[];
extern std::byte mote_model_begin[];
extern std::byte mote_model_end[];
}

namespace mote::boards::mps2 {
namespace {

char g_build[9];

/// CRC-32 of the code in flash: two builds that differ can be told apart.
void nameBuild() noexcept {
  std::uint32_t crc = crc32({mote_code_begin, mote_code_end});
  for (std::size_t i = 8; i > 0; --i, crc >>= 4U) g_build[i - 1] = "0123456789abcdef"[crc & 15U];
}

agent::BoardInfo describe() noexcept {
  nameBuild();
  agent::BoardInfo board;
  board.id = MOTE_BOARD_ID;
  board.name = MOTE_BOARD_NAME;
  board.firmwareBuild = g_build;
  board.clockHz = MOTE_BOARD_CLOCK_HZ;
  board.tickKind = agent::TickKind::Instructions;
  board.tickStep = kInstructionsPerTick;
  board.emulated = MOTE_BOARD_EMULATED;
  board.model = {mote_model_begin, mote_model_end};
  board.arena = {mote_arena_begin, mote_arena_end};
  board.stack = {mote_stack_begin, mote_stack_end};
  return board;
}

}  // namespace
}  // namespace mote::boards::mps2

int main() {
  using namespace mote;
  static boards::mps2::Mps2Port port;
  static const agent::BoardInfo board = boards::mps2::describe();
  // All but one of the fast catalogues are empty: the processor's instructions decide.
  static const kernels::Catalogue catalogues[] = {kernels::mve::all(), kernels::armv7em::all(),
                                                  kernels::armv7m::all(),
                                                  kernels::reference::all()};
  static agent::Agent agent(port, board, catalogues);
  agent.announce();
  while (true) agent.poll();
}

/// Says where the processor faulted, then restarts the board. `frame` is r0-r3, r12, lr, pc, psr.
extern "C" void moteFault(const std::uint32_t* frame);
void moteFault(const std::uint32_t* frame) {
  using namespace mote;
  static boards::mps2::Mps2Port port;
  static agent::Channel channel(port);
  channel.sendFailure(0, {Code::BoardFault, frame[6], boards::mps2::kFaultStatus.get()});
  boards::mps2::kResetControl.set(0x05FA0004U);
  while (true) {
  }
}
