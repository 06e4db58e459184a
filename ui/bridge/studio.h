// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the panels share instead of one another: project, selection, overlays, jobs, data, boards.
#pragma once

#include <QObject>
#include <QString>

#include "ui/bridge/arranging.h"
#include "ui/bridge/autosave.h"
#include "ui/bridge/boards.h"
#include "ui/bridge/editing.h"
#include "ui/bridge/estimating.h"
#include "ui/bridge/explaining.h"
#include "ui/bridge/fixing.h"
#include "ui/bridge/jobs.h"
#include "ui/bridge/lesson.h"
#include "ui/bridge/overlays.h"
#include "ui/bridge/project.h"
#include "ui/bridge/quantizing.h"
#include "ui/bridge/samples.h"
#include "ui/bridge/selection.h"

namespace mote::bridge {

enum class Severity { Information, Warning, Problem };

/// Owned by the shell; outlives every panel.
class Studio : public QObject {
  Q_OBJECT
 public:
  explicit Studio(QObject* parent = nullptr);

  [[nodiscard]] Jobs& jobs() { return m_jobs; }
  [[nodiscard]] Project& project() { return m_project; }
  [[nodiscard]] Autosave& autosave() { return m_autosave; }
  [[nodiscard]] Selection& selection() { return m_selection; }
  [[nodiscard]] Editing& editing() { return m_editing; }
  [[nodiscard]] Arranging& arranging() { return m_arranging; }
  [[nodiscard]] Overlays& overlays() { return m_overlays; }
  [[nodiscard]] Samples& samples() { return m_samples; }
  [[nodiscard]] Quantizing& quantizing() { return m_quantizing; }
  [[nodiscard]] Lesson& lesson() { return m_lesson; }
  [[nodiscard]] Explaining& explaining() { return m_explaining; }
  [[nodiscard]] Boards& boards() { return m_boards; }
  [[nodiscard]] Estimating& estimating() { return m_estimating; }
  [[nodiscard]] Fixing& fixing() { return m_fixing; }

  /// Shown in the window's message bar.
  void notify(Severity severity, const QString& text);
  void notify(const Error& error);

 Q_SIGNALS:
  void noticed(mote::bridge::Severity severity, const QString& text);

 private:
  void paintCosts();

  Jobs m_jobs;
  Project m_project;
  Autosave m_autosave;
  Selection m_selection;
  Editing m_editing;
  Arranging m_arranging;
  Overlays m_overlays;
  Samples m_samples;
  Quantizing m_quantizing;
  Lesson m_lesson;
  Explaining m_explaining;
  Boards m_boards;
  Estimating m_estimating;
  Fixing m_fixing;
};

}  // namespace mote::bridge
