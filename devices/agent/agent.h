// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The firmware's command loop: answers the studio's questions over a port. Knows no board, takes
// no memory beyond itself and the port's regions, and survives anything on the line.
#pragma once

#include "core/infer/interpreter.h"
#include "devices/agent/channel.h"
#include "devices/agent/model_store.h"
#include "devices/agent/port.h"
#include "devices/agent/runner.h"

namespace mote::agent {

class Agent {
 public:
  /// Everything named here must outlive the agent.
  Agent(Port& port, const BoardInfo& board, infer::KernelSet kernels) noexcept;

  /// Says unasked who the board is: a studio in session learns that the board restarted.
  void announce() noexcept { sendBoard(0); }
  /// Answers all that has arrived, then waits once for more.
  void poll() noexcept;

 private:
  void handle(const mote_protocol_ToBoard& question) noexcept;
  void hello(std::uint32_t id, std::uint32_t version) noexcept;
  void sendBoard(std::uint32_t id) noexcept;
  void sendUploadState(std::uint32_t id, Status status) noexcept;
  void load(std::uint32_t id) noexcept;
  void readTensor(std::uint32_t id, const mote_protocol_ReadTensor& request) noexcept;
  void sendOutcome(std::uint32_t id, Status status) noexcept;

  Port& m_port;
  const BoardInfo& m_board;
  Channel m_channel;
  ModelStore m_store;
  Runner m_runner;
};

}  // namespace mote::agent
