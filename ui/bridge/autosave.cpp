// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Steps are numbered here and done in jobs: whichever comes last on the disk is the latest.
#include "ui/bridge/autosave.h"

#include <mutex>
#include <utility>

namespace mote::bridge {
namespace {

constexpr int kDelayMs = 3000;

}  // namespace

/// Shared with jobs, which may outlive the window for a moment. Taken at the first need.
struct Autosave::Place {
  std::mutex mutex;
  std::shared_ptr<project::RecoveryArea> area;

  Result<std::shared_ptr<project::RecoveryArea>> get() {
    const std::scoped_lock guard(mutex);
    if (!area) {
      MOTE_ASSIGN(area, project::RecoveryArea::create(project::recoveryRoot()));
    }
    return area;
  }
  void take(std::shared_ptr<project::RecoveryArea> adopted) {
    const std::scoped_lock guard(mutex);
    area = std::move(adopted);
  }
};

Autosave::Autosave(Jobs& jobs, Project& project, QObject* parent)
    : QObject(parent), m_jobs(jobs), m_project(project), m_place(std::make_shared<Place>()) {
  m_timer.setSingleShot(true);
  m_timer.setInterval(kDelayMs);
  connect(&m_timer, &QTimer::timeout, this, &Autosave::keep);
  for (auto signal : {&Project::documentChanged, &Project::quantizedChanged,
                      &Project::sectionsChanged, &Project::closed})
    connect(&project, signal, this, &Autosave::note);
  refresh();
}

Autosave::~Autosave() {
  if (m_step == 0) return;
  const auto area = m_place->get();
  if (area.ok()) static_cast<void>((*area)->forget(++m_step));
}

/// The timer is not put off by further changes: work that goes on is kept, too.
void Autosave::note() {
  if (!m_project.modified()) {
    m_timer.stop();
    forget();
  } else if (!m_timer.isActive()) {
    m_timer.start();
  }
}

void Autosave::keep() {
  if (!m_project.modified()) return;
  m_kept = true;
  auto work = std::make_shared<const project::Unsaved>(
      project::Unsaved{m_project.state(), m_project.path().toStdString()});
  m_jobs.start<void>(
      {{}, QStringLiteral("autosave")}, this,
      [place = m_place, work, step = ++m_step](const JobContext&) -> Result<void> {
        MOTE_ASSIGN(const auto area, place->get());
        return area->write(step, *work);
      },
      [this](Result<void> result) {
        if (!result.ok() && !std::exchange(m_complained, true)) Q_EMIT failed(result.error());
        if (result.ok()) m_complained = false;
      });
}

void Autosave::forget() {
  if (!std::exchange(m_kept, false)) return;
  m_jobs.start<void>(
      {{}, QStringLiteral("autosave")}, this,
      [place = m_place, step = ++m_step](const JobContext&) -> Result<void> {
        MOTE_ASSIGN(const auto area, place->get());
        return area->forget(step);
      },
      [](const Result<void>&) {});
}

void Autosave::refresh() {
  using Leftovers = std::vector<project::Leftover>;
  m_jobs.start<Leftovers>(
      {{}, QStringLiteral("leftovers")}, this,
      [](const JobContext&) -> Result<Leftovers> {
        return project::leftovers(project::recoveryRoot());
      },
      [this](Result<Leftovers> found) {
        m_leftovers = std::move(found).value();
        Q_EMIT leftoversChanged();
      });
}

void Autosave::recover(const project::Leftover& leftover) {
  struct Recovered {
    std::shared_ptr<project::RecoveryArea> area;
    project::Unsaved work;
  };
  m_jobs.start<Recovered>(
      {tr("Recover %1").arg(QString::fromStdString(leftover.name)), QStringLiteral("open")}, this,
      [folder = leftover.folder](const JobContext&) -> Result<Recovered> {
        MOTE_ASSIGN(std::shared_ptr<project::RecoveryArea> area,
                    project::RecoveryArea::adopt(folder));
        MOTE_ASSIGN(project::Unsaved work, area->read());
        return Recovered{std::move(area), std::move(work)};
      },
      [this, folder = leftover.folder](Result<Recovered> recovered) {
        if (!recovered.ok()) {
          Q_EMIT failed(recovered.error());
          return;
        }
        forget();
        m_place = std::make_shared<Place>();
        m_place->take(recovered->area);
        m_project.recover(recovered->work.project,
                          QString::fromStdString(recovered->work.origin.string()));
        m_kept = true;
        drop(folder);
      });
}

void Autosave::discard(const project::Leftover& leftover) {
  m_jobs.start<void>(
      {{}, QStringLiteral("discard")}, this,
      [folder = leftover.folder](const JobContext&) { return project::discard(folder); },
      [this](const Result<void>& result) {
        if (!result.ok()) Q_EMIT failed(result.error());
        refresh();
      });
  drop(leftover.folder);
}

void Autosave::drop(const std::filesystem::path& folder) {
  std::erase_if(m_leftovers,
                [&folder](const project::Leftover& one) { return one.folder == folder; });
  Q_EMIT leftoversChanged();
}

}  // namespace mote::bridge
