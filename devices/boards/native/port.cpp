// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// A client that leaves takes nothing with it: the model stays, the next client may go on.
#include "devices/boards/native/port.h"

#include <cerrno>
#include <cstdlib>

#include <poll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

namespace mote::boards::native {
namespace {

std::uint64_t nanoseconds() noexcept {
  timespec now{};
  clock_gettime(CLOCK_MONOTONIC, &now);
  return static_cast<std::uint64_t>(now.tv_sec) * 1'000'000'000U +
         static_cast<std::uint64_t>(now.tv_nsec);
}

bool isReady(int descriptor, short events, int milliseconds) noexcept {
  pollfd entry{descriptor, events, 0};
  return poll(&entry, 1, milliseconds) > 0;
}

}  // namespace

void NativePort::write(std::span<const std::byte> bytes) noexcept {
  while (!bytes.empty() && m_out >= 0) {
    const ssize_t sent = ::write(m_out, bytes.data(), bytes.size());
    if (sent >= 0) {
      bytes = bytes.subspan(static_cast<std::size_t>(sent));
    } else if (errno != EAGAIN && errno != EINTR) {
      hangUp();
    } else {
      isReady(m_out, POLLOUT, -1);
    }
  }
}

std::size_t NativePort::read(std::span<std::byte> bytes) noexcept {
  if (m_in < 0 || !isReady(m_in, POLLIN, 0)) return 0;
  const ssize_t received = ::read(m_in, bytes.data(), bytes.size());
  if (received > 0) return static_cast<std::size_t>(received);
  if (received == 0 || (errno != EAGAIN && errno != EINTR)) hangUp();
  return 0;
}

void NativePort::idle() noexcept {
  if (m_in >= 0) {
    isReady(m_in, POLLIN, -1);
    return;
  }
  m_in = m_out = accept4(m_socket, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
}

void NativePort::hangUp() noexcept {
  if (m_socket < 0) std::exit(0);
  close(m_in);
  m_in = m_out = -1;
}

void NativePort::startTicks() noexcept {
  m_start = nanoseconds();
}

std::uint64_t NativePort::ticks() noexcept {
  return nanoseconds() - m_start;
}

}  // namespace mote::boards::native
