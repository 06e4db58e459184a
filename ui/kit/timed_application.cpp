// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A stack of the events under way; the time of the outermost one is what a person felt.
#include "ui/kit/timed_application.h"

#include <QEvent>
#include <QMetaEnum>
#include <QThread>
#include <ctime>

namespace mote::kit {
namespace {

double msSince(std::chrono::steady_clock::time_point begin) {
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin)
      .count();
}

double processorMs() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

}  // namespace

QString TimedApplication::Frame::words() const {
  static const QMetaEnum types = QMetaEnum::fromType<QEvent::Type>();
  const char* name = types.valueToKey(type);
  return QStringLiteral("%1 to %2 %3")
      .arg(name != nullptr ? QString::fromLatin1(name) : QString::number(type),
           QString::fromLatin1(receiver), object)
      .trimmed();
}

TimedApplication::TimedApplication(int& argc, char** argv) : QApplication(argc, argv) {}

bool TimedApplication::outermost() const {
  return m_frames.isEmpty() || m_frames.back().loops < thread()->loopLevel();
}

bool TimedApplication::notify(QObject* receiver, QEvent* event) {
  if (!m_watching || QThread::currentThread() != thread()) {
    return QApplication::notify(receiver, event);
  }
  Frame frame;
  frame.begin = Clock::now();
  frame.loops = thread()->loopLevel();
  frame.type = event->type();
  frame.receiver = receiver->metaObject()->className();
  frame.object = receiver->objectName();
  if (outermost()) {
    for (Frame& outer : m_frames) outer.waited = true;
    m_heaviestMs = 0;
    frame.processorMs = processorMs();
  }
  m_frames.push_back(std::move(frame));
  const bool accepted = QApplication::notify(receiver, event);
  end();
  return accepted;
}

void TimedApplication::end() {
  const Frame frame = m_frames.takeLast();
  const double ms = msSince(frame.begin);
  const double own = ms - frame.insideMs;
  if (own > m_heaviestMs) {
    m_heaviestMs = own;
    m_heaviest = frame;
  }
  if (!outermost()) {
    m_frames.back().insideMs += ms;
    return;
  }
  if (frame.waited || !m_watching || ms <= m_longest.ms) return;
  m_longest = {ms, processorMs() - frame.processorMs, frame.words()};
  const QString part = m_heaviest.words();
  if (part != m_longest.what) {
    m_longest.what +=
        QStringLiteral(", most of it %1 ms in %2").arg(m_heaviestMs, 0, 'f', 1).arg(part);
  }
}

}  // namespace mote::kit
