// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The asking thread and the answers.
#include "ui/bridge/watchdog.h"

#include <QMetaObject>
#include <algorithm>

namespace mote::bridge {

Watchdog::Watchdog(QObject* parent) : QObject(parent), m_thread([this] { watch(); }) {}

Watchdog::~Watchdog() {
  m_stop = true;
  m_thread.join();
}

double Watchdog::longestMs() const {
  return static_cast<double>(m_longestNs.load()) / 1e6;
}

void Watchdog::reset() {
  m_longestNs = 0;
}

void Watchdog::watch() {
  while (!m_stop) {
    if (!m_waiting.exchange(true)) {
      const Clock::time_point asked = Clock::now();
      QMetaObject::invokeMethod(
          this, [this, asked] { answer(asked); }, Qt::QueuedConnection);
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(4));
  }
}

void Watchdog::answer(Clock::time_point asked) {
  using std::chrono::nanoseconds;
  const auto waited = std::chrono::duration_cast<nanoseconds>(Clock::now() - asked).count();
  m_longestNs = std::max(m_longestNs.load(), std::int64_t{waited});
  m_waiting = false;
}

}  // namespace mote::bridge
