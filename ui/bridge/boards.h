// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Boards there are, the connected one, and what a run on it measures while it goes on.
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>
#include <QVector>
#include <memory>
#include <optional>

#include "core/compile/compile.h"
#include "ui/bridge/board_worker.h"
#include "ui/bridge/jobs.h"
#include "ui/bridge/overlays.h"
#include "ui/bridge/project.h"
#include "ui/bridge/samples.h"

namespace mote::bridge {

class Boards : public QObject {
  Q_OBJECT
 public:
  Boards(Jobs& jobs, Project& project, Overlays& overlays, Samples& samples,
         QObject* parent = nullptr);
  ~Boards() override;

  [[nodiscard]] const QVector<BoardRow>& rows() const { return m_rows; }
  [[nodiscard]] const BoardRow* row(const QString& id) const;
  void refresh();
  void start(const QString& id);
  void stop(const QString& id);
  void connectTo(const QString& id);
  void disconnectBoard();
  void startAndConnect(const QString& id);
  [[nodiscard]] QString connectedId() const { return m_connected; }
  /// Whether the list, a connection or a run is being worked on.
  [[nodiscard]] bool busy() const { return m_job != 0; }
  [[nodiscard]] bool running() const { return m_running; }

  /// Compiles the shown model, uploads it to that board and runs one inference; starts and connects
  /// the board before where needed.
  void run(const QString& id);
  void cancel();
  /// Null before the first run. Grows while running; look again on runChanged().
  [[nodiscard]] std::shared_ptr<const BoardRun> lastRun() const { return m_shown; }
  /// The last failure with what to do about it; empty after a success.
  [[nodiscard]] QString problem() const { return m_problem; }

 Q_SIGNALS:
  void changed();
  void runStarted();
  void runChanged();

 private:
  void begin(const QString& title, std::function<Result<void>(const JobContext&)> work,
             bool keepProblem = false);
  void adopt(QVector<BoardRow> rows);
  void fail(const Error& error);
  void pull();
  void finishRun(const Result<BoardRun>& run);
  void paint(const BoardRun& run);

  Jobs& m_jobs;
  Project& m_project;
  Overlays& m_overlays;
  Samples& m_samples;
  std::shared_ptr<BoardWorker> m_worker;
  QVector<BoardRow> m_rows;
  QString m_connected;
  QString m_target;  ///< of the run
  QString m_problem;
  JobId m_job = 0;
  bool m_running = false;
  bool m_looking = false;  ///< the job only reads the list
  std::shared_ptr<const BoardRun> m_shown;
  QTimer m_timer;
};

/// A board's name in the person's language, where it has one.
[[nodiscard]] QString boardName(const QString& name);

}  // namespace mote::bridge
