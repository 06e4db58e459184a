// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real agent on a thread of this process, at the other end of a loopback, with a clock that
// counts its own readings.
#pragma once

#include <atomic>
#include <deque>
#include <memory>
#include <thread>
#include <vector>

#include "core/kernels/reference/catalogue.h"
#include "devices/agent/agent.h"
#include "devices/link/loopback.h"
#include "tests/support/program_memory.h"

namespace mote::tests {

class LinkPort final : public agent::Port {
 public:
  explicit LinkPort(std::unique_ptr<link::Link> link) : m_link(std::move(link)) {}

  void write(std::span<const std::byte> bytes) noexcept override {
    if (!m_link->write(bytes, link::Milliseconds(1000)).ok()) m_closed = true;
  }
  std::size_t read(std::span<std::byte> bytes) noexcept override {
    fetch(link::Milliseconds(0));
    std::size_t count = 0;
    for (; count < bytes.size() && !m_waiting.empty(); ++count) {
      bytes[count] = m_waiting.front();
      m_waiting.pop_front();
    }
    return count;
  }
  void idle() noexcept override {
    if (m_waiting.empty()) fetch(link::Milliseconds(10));
  }
  void startTicks() noexcept override { m_now = 0; }
  std::uint64_t ticks() noexcept override { return m_now += kTicksPerReading; }

  [[nodiscard]] bool closed() const { return m_closed; }

  static constexpr std::uint64_t kTicksPerReading = 70;

 private:
  void fetch(link::Milliseconds timeout) {
    std::array<std::byte, 512> buffer{};
    const auto count = m_link->read(buffer, timeout);
    m_closed = m_closed || !count.ok();
    if (count.ok()) m_waiting.insert(m_waiting.end(), buffer.begin(), buffer.begin() + *count);
  }

  std::unique_ptr<link::Link> m_link;
  std::deque<std::byte> m_waiting;
  std::uint64_t m_now = 0;
  bool m_closed = false;
};

class LoopbackBoard {
 public:
  explicit LoopbackBoard(std::unique_ptr<link::Link> end, std::size_t modelBytes = 1U << 20U,
                         std::size_t arenaBytes = 1U << 20U)
      : m_model(modelBytes), m_arena(arenaBytes), m_port(std::move(end)) {
    m_board.id = "loopback";
    m_board.name = "Loopback";
    m_board.tickKind = agent::TickKind::Cycles;
    m_board.clockHz = 1000;
    m_board.ticksPerSecond = 1000;
    m_board.model = m_model.span();
    m_board.arena = m_arena.span();
    m_thread = std::thread([this] { serve(); });
  }
  ~LoopbackBoard() {
    m_stop = true;
    m_thread.join();
  }
  LoopbackBoard(const LoopbackBoard&) = delete;
  LoopbackBoard& operator=(const LoopbackBoard&) = delete;

 private:
  void serve() {
    const kernels::Catalogue set[] = {kernels::reference::all()};
    agent::Agent agent(m_port, m_board, set);
    while (!m_stop && !m_port.closed()) agent.poll();
  }

  AlignedBytes m_model;
  AlignedBytes m_arena;
  LinkPort m_port;
  agent::BoardInfo m_board;
  std::atomic<bool> m_stop = false;
  std::thread m_thread;
};

}  // namespace mote::tests
