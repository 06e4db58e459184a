// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A few threads that take the parts of a task as they come free. The caller works too, so that a
// task never waits for a thread that the system has put aside before it took a part.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <thread>
#include <vector>

namespace mote::execute {

class ThreadPool {
 public:
  static constexpr std::size_t kMostThreads = 64;

  /// The caller's and threads - 1 of its own; fewer where the system gives no more.
  explicit ThreadPool(std::size_t threads);
  ~ThreadPool();
  ThreadPool(const ThreadPool&) = delete;
  ThreadPool& operator=(const ThreadPool&) = delete;

  /// With the caller's.
  [[nodiscard]] std::size_t threads() const noexcept { return m_workers.size() + 1; }

  using Task = void (*)(void* context, std::uint32_t part) noexcept;
  /// Calls task(context, part) for each part below `parts` (at most 65535) and returns when all are
  /// done. From one thread at a time. Allocates nothing.
  void run(Task task, void* context, std::uint32_t parts) noexcept;

 private:
  void work() noexcept;
  bool takePart() noexcept;

  /// The task's number, its parts, and the next part to take: one word, so that whoever takes a
  /// part knows that it is of this task, which then waits for it.
  std::atomic<std::uint64_t> m_ticket{0};
  std::atomic<std::uint32_t> m_done{0};
  std::atomic<bool> m_stop{false};
  Task m_task = nullptr;  ///< written before a ticket is issued, read by those who took a part
  void* m_context = nullptr;
  std::vector<std::thread> m_workers;
};

}  // namespace mote::execute
