// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Running jobs in the status bar: what, how far, stop.
#pragma once

#include <QWidget>

#include "ui/bridge/jobs.h"

class QLabel;
class QProgressBar;
class QToolButton;

namespace mote::shell {

class JobBar : public QWidget {
  Q_OBJECT
 public:
  explicit JobBar(bridge::Jobs& jobs, QWidget* parent = nullptr);

 private:
  void refresh();
  void showProgress(double fraction);

  bridge::Jobs& m_jobs;
  QLabel* m_title;
  QProgressBar* m_progress;
  QToolButton* m_cancel;
};

}  // namespace mote::shell
