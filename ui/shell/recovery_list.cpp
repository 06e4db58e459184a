// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One row each; the frame hides while there is none.
#include "ui/shell/recovery_list.h"

#include <QDateTime>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/kit/manual_page.h"
#include "ui/kit/theme.h"

namespace mote::shell {
namespace {

QString nameOf(const project::Leftover& leftover) {
  return QString::fromStdString(leftover.name);
}

QString detailOf(const project::Leftover& leftover) {
  const QString when =
      QLocale().toString(QDateTime::fromSecsSinceEpoch(leftover.savedAt), QLocale::ShortFormat);
  if (leftover.origin.empty()) return RecoveryList::tr("never saved; kept %1").arg(when);
  const QString path = QDir::toNativeSeparators(QString::fromStdString(leftover.origin.string()));
  return leftover.olderThanOrigin
             ? RecoveryList::tr("%1; kept %2, the file was saved later").arg(path, when)
             : RecoveryList::tr("%1; kept %2").arg(path, when);
}

}  // namespace

RecoveryList::RecoveryList(bridge::Autosave& autosave, QWidget* parent)
    : QFrame(parent), m_autosave(autosave) {
  setObjectName("recoveryList");
  setProperty("moteCard", "true");
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kit::space::kL, kit::space::kM, kit::space::kM, kit::space::kM);
  auto* heading = new QLabel(tr("Unsaved work was found"));
  kit::setTextRole(heading, kit::TextRole::Strong);
  auto* why = new QLabel(tr("A window ended before this was saved. Nothing of it is lost."));
  why->setWordWrap(true);
  kit::setTextRole(why, kit::TextRole::Caption, true);
  column->addWidget(heading);
  column->addWidget(why);
  m_rows = new QVBoxLayout;
  column->addLayout(m_rows);
  connect(&autosave, &bridge::Autosave::leftoversChanged, this, &RecoveryList::fill);
  fill();
}

void RecoveryList::fill() {
  kit::setManualPage(this, "projects");
  while (QLayoutItem* item = m_rows->takeAt(0)) {
    item->widget()->deleteLater();
    delete item;
  }
  for (const auto& leftover : m_autosave.leftovers()) m_rows->addWidget(makeRow(leftover));
  setVisible(!m_autosave.leftovers().empty());
}

QWidget* RecoveryList::makeRow(const project::Leftover& leftover) {
  auto* row = new QWidget;
  auto* line = new QHBoxLayout(row);
  line->setContentsMargins(0, 0, 0, 0);
  auto* texts = new QVBoxLayout;
  texts->setSpacing(0);
  auto* name = new QLabel(nameOf(leftover));
  name->setTextFormat(Qt::PlainText);
  auto* detail = new QLabel(detailOf(leftover));
  detail->setTextFormat(Qt::PlainText);
  detail->setWordWrap(true);
  kit::setTextRole(detail, kit::TextRole::Caption, true);
  texts->addWidget(name);
  texts->addWidget(detail);
  auto* recover = new QPushButton(tr("&Recover"));
  recover->setObjectName("recoverWork");
  recover->setProperty("motePrimary", true);
  recover->setAccessibleName(tr("Recover %1").arg(nameOf(leftover)));
  auto* discard = new QPushButton(tr("Discard…"));
  discard->setObjectName("discardWork");
  discard->setAccessibleName(tr("Discard %1").arg(nameOf(leftover)));
  line->addLayout(texts, 1);
  line->addWidget(recover);
  line->addWidget(discard);
  connect(recover, &QPushButton::clicked, this,
          [this, leftover] { Q_EMIT recoverWanted(leftover); });
  connect(discard, &QPushButton::clicked, this, [this, leftover] { askToDiscard(leftover); });
  return row;
}

void RecoveryList::askToDiscard(const project::Leftover& leftover) {
  auto* box =
      new QMessageBox(QMessageBox::Question, tr("Discard unsaved work"),
                      tr("Discard the unsaved work on “%1” for good?").arg(nameOf(leftover)),
                      QMessageBox::Discard | QMessageBox::Cancel, window());
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setDefaultButton(QMessageBox::Cancel);
  connect(box, &QMessageBox::finished, this, [this, leftover](int answer) {
    if (answer == QMessageBox::Discard) m_autosave.discard(leftover);
  });
  box->open();
}

}  // namespace mote::shell
