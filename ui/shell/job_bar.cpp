// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shows the newest job and how many more there are.
#include "ui/shell/job_bar.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include "ui/kit/icon.h"
#include "ui/kit/theme.h"

namespace mote::shell {

JobBar::JobBar(bridge::Jobs& jobs, QWidget* parent)
    : QWidget(parent),
      m_jobs(jobs),
      m_title(new QLabel),
      m_progress(new QProgressBar),
      m_cancel(new QToolButton) {
  kit::setTextRole(m_title, kit::TextRole::Body, true);
  m_progress->setTextVisible(false);
  m_progress->setFixedWidth(180);
  m_progress->setAccessibleName(tr("Progress"));
  m_cancel->setObjectName("jobCancel");
  m_cancel->setIcon(kit::icon("close"));
  m_cancel->setToolTip(tr("Cancel this job"));
  m_cancel->setAccessibleName(tr("Cancel this job"));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(kit::space::kS, 2, kit::space::kS, 2);
  row->setSpacing(kit::space::kS);
  row->addWidget(m_title);
  row->addWidget(m_progress);
  row->addWidget(m_cancel);
  row->addStretch(1);
  // As high without a job: the window must not move under a person's hand.
  setFixedHeight(m_cancel->sizeHint().height() + 4);
  connect(&jobs, &bridge::Jobs::changed, this, &JobBar::refresh);
  connect(m_cancel, &QToolButton::clicked, this, [this] {
    const auto running = m_jobs.running();
    if (!running.isEmpty()) m_jobs.cancel(running.back().id);
  });
  refresh();
}

void JobBar::refresh() {
  const auto running = m_jobs.running();
  const bool any = !running.isEmpty();
  m_progress->setVisible(any);
  m_cancel->setVisible(any);
  if (!any) {
    m_title->setText(tr("Ready"));
    return;
  }
  const auto& job = running.back();
  QString title = job.title;
  if (job.cancelling) {
    title = tr("%1 – cancelling").arg(title);
  } else if (!job.step.isEmpty()) {
    const QString step = QCoreApplication::translate("Step", job.step.toUtf8().constData());
    title = QStringLiteral("%1 – %2").arg(title, step);
  }
  if (running.size() > 1) {
    title += tr(" (and %n more)", nullptr, static_cast<int>(running.size()) - 1);
  }
  m_title->setText(title);
  m_cancel->setEnabled(!job.cancelling);
  showProgress(job.fraction);
}

void JobBar::showProgress(double fraction) {
  // A progress bar paints itself, and all else that waits to be painted, at once. It can wait, too.
  m_progress->setUpdatesEnabled(false);
  m_progress->setRange(0, fraction < 0 ? 0 : 1000);
  if (fraction >= 0) m_progress->setValue(static_cast<int>(fraction * 1000));
  m_progress->setUpdatesEnabled(true);
}

}  // namespace mote::shell
