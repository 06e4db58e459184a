// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Threads spin for some dozen microseconds, about as long as the light nodes between two heavy ones
// take, and then sleep.
#include "core/execute/thread_pool.h"

#include <algorithm>
#include <system_error>

namespace mote::execute {
namespace {

constexpr int kSpins = 2000;

constexpr std::uint64_t ticketOf(std::uint64_t task, std::uint32_t parts) {
  return task << 32U | std::uint64_t{parts} << 16U;
}
constexpr std::uint32_t partsOf(std::uint64_t ticket) {
  return static_cast<std::uint32_t>(ticket >> 16U) & 0xFFFFU;
}
constexpr std::uint32_t nextOf(std::uint64_t ticket) {
  return static_cast<std::uint32_t>(ticket) & 0xFFFFU;
}

void pause() noexcept {
#if defined(__x86_64__)
  __builtin_ia32_pause();
#elif defined(__aarch64__)
  asm volatile("yield");
#endif
}

/// Until the value differs from `old`: spinning first, then asleep.
template <typename T>
void waitWhile(const std::atomic<T>& value, T old) noexcept {
  for (int i = 0; i < kSpins; ++i) {
    if (value.load(std::memory_order_acquire) != old) return;
    pause();
  }
  value.wait(old, std::memory_order_acquire);
}

}  // namespace

ThreadPool::ThreadPool(std::size_t threads) {
  const std::size_t workers = std::clamp<std::size_t>(threads, 1, kMostThreads) - 1;
  m_workers.reserve(workers);
  try {
    while (m_workers.size() < workers) m_workers.emplace_back([this] { work(); });
  } catch (const std::system_error&) {
    // What there is does the work as well, if later.
  }
}

ThreadPool::~ThreadPool() {
  m_stop = true;
  m_ticket = ticketOf((m_ticket >> 32U) + 1, 0);
  m_ticket.notify_all();
  for (std::thread& worker : m_workers) worker.join();
}

void ThreadPool::run(Task task, void* context, std::uint32_t parts) noexcept {
  m_task = task;
  m_context = context;
  m_done.store(0, std::memory_order_relaxed);
  m_ticket.store(ticketOf((m_ticket.load(std::memory_order_relaxed) >> 32U) + 1, parts),
                 std::memory_order_release);
  m_ticket.notify_all();
  while (takePart()) {
  }
  for (std::uint32_t done = m_done.load(std::memory_order_acquire); done < parts;
       done = m_done.load(std::memory_order_acquire))
    waitWhile(m_done, done);
}

bool ThreadPool::takePart() noexcept {
  std::uint64_t ticket = m_ticket.load(std::memory_order_acquire);
  while (nextOf(ticket) < partsOf(ticket)) {
    if (!m_ticket.compare_exchange_weak(ticket, ticket + 1, std::memory_order_acq_rel,
                                        std::memory_order_acquire))
      continue;
    m_task(m_context, nextOf(ticket));
    m_done.fetch_add(1, std::memory_order_release);
    m_done.notify_one();
    return true;
  }
  return false;
}

void ThreadPool::work() noexcept {
  while (!m_stop.load(std::memory_order_acquire)) {
    const std::uint64_t seen = m_ticket.load(std::memory_order_acquire);
    if (!takePart() && !m_stop.load(std::memory_order_acquire)) waitWhile(m_ticket, seen);
  }
}

}  // namespace mote::execute
