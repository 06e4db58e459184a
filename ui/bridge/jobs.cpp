// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A thread pool, queued calls back, and at most some thirty progress reports a second.
#include "ui/bridge/jobs.h"

#include <QMetaObject>
#include <QThread>
#include <algorithm>
#include <chrono>

namespace mote::bridge {
namespace {

constexpr std::int64_t kReportEveryMs = 33;

std::int64_t nowMs() {
  using namespace std::chrono;
  return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

}  // namespace

Jobs::Jobs(QObject* parent) : QObject(parent) {
  // Two more than cores: a job that waits for a board must not keep others from the processor.
  m_pool.setMaxThreadCount(QThread::idealThreadCount() + 2);
  m_pool.setThreadPriority(QThread::LowPriority);
}

Jobs::~Jobs() {
  cancelAll();
  m_pool.waitForDone();
}

Error Jobs::unexpected(const char* what) {
  return {ErrorKind::Bug, "job.exception", "Unexpected: %1", {what}};
}

JobId Jobs::launch(JobRequest request, std::function<void(const JobContext&)> work,
                   std::function<void()> deliver) {
  for (Job& other : m_jobs) {
    if (request.slot.isEmpty() || other.slot != request.slot) continue;
    other.stale = true;
    other.info.cancelling = true;
    other.cancel.cancel();
  }
  const JobId id = m_next++;
  Job job;
  job.info = {id, request.title, {}, -1.0, false};
  job.slot = request.slot;
  JobContext context;
  context.cancel = job.cancel;
  context.progress = reporter(id);
  m_jobs.insert(id, job);
  m_pool.start([this, id, context, work = std::move(work), deliver = std::move(deliver)] {
    work(context);
    QMetaObject::invokeMethod(
        this, [this, id, deliver] { finish(id, deliver); }, Qt::QueuedConnection);
  });
  Q_EMIT changed();
  return id;
}

ProgressFunction Jobs::reporter(JobId id) {
  auto last = std::make_shared<std::atomic<std::int64_t>>(0);
  return [this, id, last](double fraction, const std::string& step) {
    const std::int64_t now = nowMs();
    std::int64_t before = last->load();
    if (now - before < kReportEveryMs || !last->compare_exchange_strong(before, now)) return;
    QMetaObject::invokeMethod(
        this,
        [this, id, fraction, step = QString::fromStdString(step)] { report(id, fraction, step); },
        Qt::QueuedConnection);
  };
}

void Jobs::report(JobId id, double fraction, const QString& step) {
  const auto job = m_jobs.find(id);
  if (job == m_jobs.end()) return;
  job->info.fraction = fraction;
  job->info.step = step;
  if (!job->info.title.isEmpty()) Q_EMIT changed();
}

void Jobs::finish(JobId id, const std::function<void()>& deliver) {
  const Job job = m_jobs.take(id);
  Q_EMIT changed();
  if (!job.stale) deliver();
  if (m_jobs.isEmpty()) Q_EMIT idle();
}

void Jobs::cancel(JobId id) {
  const auto job = m_jobs.find(id);
  if (job == m_jobs.end()) return;
  job->cancel.cancel();
  job->info.cancelling = true;
  Q_EMIT changed();
}

void Jobs::cancelAll() {
  for (const JobId id : m_jobs.keys()) cancel(id);
}

QVector<JobInfo> Jobs::running() const {
  QVector<JobInfo> jobs;
  for (const Job& job : m_jobs) {
    if (!job.info.title.isEmpty()) jobs.push_back(job.info);
  }
  std::sort(jobs.begin(), jobs.end(),
            [](const JobInfo& a, const JobInfo& b) { return a.id < b.id; });
  return jobs;
}

}  // namespace mote::bridge
