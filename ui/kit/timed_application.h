// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Measures how long the window was deaf: the longest event a person had to wait for, and whose it
// was.
#pragma once

#include <QApplication>
#include <QString>
#include <QVector>
#include <chrono>

namespace mote::kit {

/// A stretch in which the GUI thread answered nothing.
struct Block {
  double ms = 0;           ///< by the clock on the wall
  double processorMs = 0;  ///< this thread's share of it; less on a busy machine
  QString what;            ///< the event, its receiver, and the part that took longest
};

/// An application that times what it delivers. Time spent waiting in dialogs does not count.
class TimedApplication : public QApplication {
 public:
  TimedApplication(int& argc, char** argv);
  bool notify(QObject* receiver, QEvent* event) override;

  /// Since the start or the last forget(); what an event did while not watching is left out.
  [[nodiscard]] const Block& longest() const { return m_longest; }
  void forget() { m_longest = {}; }
  void setWatching(bool watching) { m_watching = watching; }

 private:
  using Clock = std::chrono::steady_clock;
  struct Frame {
    Clock::time_point begin;
    double processorMs = 0;  ///< the thread's clock at the beginning, outermost frames only
    double insideMs = 0;     ///< spent in events delivered by this one
    int loops = 0;           ///< event loops running when it began
    bool waited = false;     ///< an event loop ran inside
    int type = 0;
    const char* receiver = "";  ///< name of its class
    QString object;             ///< its name
    [[nodiscard]] QString words() const;
  };
  [[nodiscard]] bool outermost() const;
  void end();

  QVector<Frame> m_frames;
  double m_heaviestMs = 0;  ///< the longest part of the outermost event under way
  Frame m_heaviest;
  Block m_longest;
  bool m_watching = true;
};

}  // namespace mote::kit
