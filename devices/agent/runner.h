// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Runs the loaded model as asked: silently for the total, or with an event after each node.
#pragma once

#include <cstdint>

#include "core/foundation/status.h"
#include "devices/agent/channel.h"
#include "devices/agent/model_store.h"
#include "devices/agent/port.h"

namespace mote::agent {

/// A Hello that ended a run and is still to be answered; id 0 = none.
struct PendingHello {
  std::uint32_t id = 0;
  std::uint32_t version = 0;
};

class Runner {
 public:
  Runner(Port& port, Channel& channel, ModelStore& store, std::span<std::byte> stack) noexcept
      : m_port(port), m_channel(channel), m_store(store), m_stack(stack) {}

  /// Answers question `id` with events and a RunDone. Between nodes it listens: Cancel ends the
  /// run, and so does the Hello of a new session; any other question is answered with Busy. What is
  /// measured is only the nodes' work.
  PendingHello run(std::uint32_t id, mote_protocol_Run request) noexcept;

 private:
  [[nodiscard]] Status check(const mote_protocol_Run& request) const noexcept;
  [[nodiscard]] Status runSilently(std::uint64_t& ticks) noexcept;
  [[nodiscard]] Status runLayers(std::uint32_t run, std::uint64_t& ticks) noexcept;
  [[nodiscard]] Status runLayer(std::uint32_t run, std::uint32_t node,
                                std::uint64_t& ticks) noexcept;
  [[nodiscard]] bool cancelled() noexcept;
  void sendLap(std::uint32_t run, std::uint64_t ticks) noexcept;
  void sendDone(Status status, std::uint32_t runs, std::uint32_t missed) noexcept;

  Port& m_port;
  Channel& m_channel;
  ModelStore& m_store;
  std::span<std::byte> m_stack;
  std::uint32_t m_id = 0;
  mote_protocol_Run m_request{};
  std::uint32_t m_nodes = 0;
  PendingHello m_hello;
};

}  // namespace mote::agent
