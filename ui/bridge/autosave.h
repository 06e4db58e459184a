// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keeps a copy of what is unsaved, and offers what windows left that did not end well.
#pragma once

#include <QObject>
#include <QTimer>
#include <memory>
#include <vector>

#include "core/project/recovery.h"
#include "ui/bridge/jobs.h"
#include "ui/bridge/project.h"

namespace mote::bridge {

class Autosave : public QObject {
  Q_OBJECT
 public:
  Autosave(Jobs& jobs, Project& project, QObject* parent = nullptr);
  /// Unsaved work was saved or thrown away by now: its copy goes.
  ~Autosave() override;

  /// Of other windows, newest first.
  [[nodiscard]] const std::vector<project::Leftover>& leftovers() const { return m_leftovers; }
  /// Looks for them again.
  void refresh();
  /// Opens the work; its copy stays until it is saved or thrown away.
  void recover(const project::Leftover& leftover);
  void discard(const project::Leftover& leftover);
  /// From the first unsaved change to its copy.
  void setDelay(int ms) { m_timer.setInterval(ms); }

 Q_SIGNALS:
  void leftoversChanged();
  void failed(const mote::Error& error);

 private:
  struct Place;
  void note();
  void keep();
  void forget();
  void drop(const std::filesystem::path& folder);

  Jobs& m_jobs;
  Project& m_project;
  QTimer m_timer;
  std::shared_ptr<Place> m_place;
  std::uint64_t m_step = 0;
  bool m_kept = false;  ///< a copy is there, or on its way
  bool m_complained = false;
  std::vector<project::Leftover> m_leftovers;
};

}  // namespace mote::bridge
