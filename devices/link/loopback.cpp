// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two byte queues, each with its lock.
#include "devices/link/loopback.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>

namespace mote::link {
namespace {

class Queue {
 public:
  bool push(std::span<const std::byte> bytes) {
    const std::scoped_lock lock(m_mutex);
    if (m_closed) return false;
    m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
    m_changed.notify_all();
    return true;
  }

  /// Bytes taken; sets `closed` where none will come any more.
  std::size_t pop(std::span<std::byte> bytes, Milliseconds timeout, bool& closed) {
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, timeout, [&] { return !m_bytes.empty() || m_closed; });
    const std::size_t count = std::min(bytes.size(), m_bytes.size());
    const auto end = m_bytes.begin() + static_cast<std::ptrdiff_t>(count);
    std::copy(m_bytes.begin(), end, bytes.begin());
    m_bytes.erase(m_bytes.begin(), end);
    closed = count == 0 && m_closed;
    return count;
  }

  void close() {
    const std::scoped_lock lock(m_mutex);
    m_closed = true;
    m_changed.notify_all();
  }

 private:
  std::mutex m_mutex;
  std::condition_variable m_changed;
  std::deque<std::byte> m_bytes;
  bool m_closed = false;
};

class LoopbackLink final : public Link {
 public:
  LoopbackLink(std::shared_ptr<Queue> in, std::shared_ptr<Queue> out)
      : m_in(std::move(in)), m_out(std::move(out)) {}
  ~LoopbackLink() override {
    m_in->close();
    m_out->close();
  }

  Result<void> write(std::span<const std::byte> bytes, Milliseconds /*timeout*/) override {
    if (!m_out->push(bytes)) return gone();
    return {};
  }

  Result<std::size_t> read(std::span<std::byte> bytes, Milliseconds timeout) override {
    bool closed = false;
    const std::size_t count = m_in->pop(bytes, timeout, closed);
    if (closed) return gone();
    return count;
  }

 private:
  static Error gone() { return failed("link.closed", "The board is gone: it closed the line"); }

  std::shared_ptr<Queue> m_in;
  std::shared_ptr<Queue> m_out;
};

}  // namespace

std::pair<std::unique_ptr<Link>, std::unique_ptr<Link>> loopback() {
  auto there = std::make_shared<Queue>();
  auto back = std::make_shared<Queue>();
  return {std::make_unique<LoopbackLink>(back, there), std::make_unique<LoopbackLink>(there, back)};
}

}  // namespace mote::link
