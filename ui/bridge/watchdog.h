// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Measures how long the event loop was deaf: the longest wait a person could have felt.
#pragma once

#include <QObject>
#include <atomic>
#include <chrono>
#include <thread>

namespace mote::bridge {

/// A thread of its own asks the loop for an answer every few milliseconds and times it.
class Watchdog : public QObject {
  Q_OBJECT
 public:
  explicit Watchdog(QObject* parent = nullptr);
  ~Watchdog() override;
  /// Since construction or reset, in milliseconds.
  [[nodiscard]] double longestMs() const;
  void reset();

 private:
  using Clock = std::chrono::steady_clock;
  void watch();
  void answer(Clock::time_point asked);

  std::atomic<bool> m_stop = false;
  std::atomic<bool> m_waiting = false;
  std::atomic<std::int64_t> m_longestNs = 0;
  std::thread m_thread;
};

}  // namespace mote::bridge
