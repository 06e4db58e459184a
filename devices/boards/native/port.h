// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The board that is a process: its line is a Unix socket or standard input and output.
#pragma once

#include "devices/agent/port.h"

namespace mote::boards::native {

class NativePort final : public agent::Port {
 public:
  /// Serves one client after another on a listening socket.
  static NativePort listening(int socket) noexcept { return {socket, -1, -1}; }
  /// Serves standard input and output, and ends the process with them.
  static NativePort standard() noexcept { return {-1, 0, 1}; }

  void write(std::span<const std::byte> bytes) noexcept override;
  std::size_t read(std::span<std::byte> bytes) noexcept override;
  void idle() noexcept override;
  void startTicks() noexcept override;
  [[nodiscard]] std::uint64_t ticks() noexcept override;

 private:
  NativePort(int socket, int in, int out) noexcept : m_socket(socket), m_in(in), m_out(out) {}
  void hangUp() noexcept;

  int m_socket;
  int m_in;
  int m_out;
  std::uint64_t m_start = 0;
};

}  // namespace mote::boards::native
