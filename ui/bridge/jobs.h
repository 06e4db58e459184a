// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs long functions off the GUI thread and brings their results back; stale ones are dropped.
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QThreadPool>
#include <QVector>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

#include "core/jobs/cancel.h"
#include "core/result/result.h"

namespace mote::bridge {

using JobId = quint64;

/// `slot` names a place only one job can hold: a new one cancels the old, whose result is dropped.
/// An empty title keeps the job out of the job bar.
struct JobRequest {
  QString title;
  QString slot;
};

struct JobInfo {
  JobId id = 0;
  QString title;
  QString step;            ///< stable id of what is being done
  double fraction = -1.0;  ///< negative: unknown
  bool cancelling = false;
};

class Jobs : public QObject {
  Q_OBJECT
 public:
  explicit Jobs(QObject* parent = nullptr);
  ~Jobs() override;

  /// `work` runs on a worker thread and must own all it reads; `done` runs on this object's thread
  /// unless `receiver` is gone or the slot was taken over.
  template <typename T>
  JobId start(JobRequest request, QObject* receiver,
              std::function<Result<T>(const JobContext&)> work,
              std::function<void(Result<T>)> done) {
    auto box = std::make_shared<std::optional<Result<T>>>();
    return launch(
        std::move(request),
        [box, work = std::move(work)](const JobContext& context) {
          box->emplace(guarded<T>(work, context));
        },
        [box, done = std::move(done), alive = QPointer<QObject>(receiver)] {
          if (alive && box->has_value()) done(std::move(**box));
        });
  }

  void cancel(JobId id);
  void cancelAll();
  /// Visible jobs, oldest first.
  [[nodiscard]] QVector<JobInfo> running() const;
  /// Whether any job runs, visible or not.
  [[nodiscard]] bool busy() const { return !m_jobs.isEmpty(); }

 Q_SIGNALS:
  /// The list of visible jobs or a progress changed.
  void changed();
  /// No job is left.
  void idle();

 private:
  struct Job {
    JobInfo info;
    QString slot;
    CancelToken cancel;
    bool stale = false;
  };

  template <typename T>
  static Result<T> guarded(const std::function<Result<T>(const JobContext&)>& work,
                           const JobContext& context) {
    try {
      return work(context);
    } catch (const std::exception& exception) {
      return unexpected(exception.what());
    }
  }
  static Error unexpected(const char* what);
  JobId launch(JobRequest request, std::function<void(const JobContext&)> work,
               std::function<void()> deliver);
  void report(JobId id, double fraction, const QString& step);
  void finish(JobId id, const std::function<void()>& deliver);
  ProgressFunction reporter(JobId id);

  QThreadPool m_pool;
  QHash<JobId, Job> m_jobs;
  JobId m_next = 1;
};

}  // namespace mote::bridge
