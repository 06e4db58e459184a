// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Title, two buttons, recent files, on the canvas's ground.
#include "ui/shell/start_page.h"

#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/kit/icon.h"
#include "ui/kit/theme.h"
#include "ui/shell/preferences.h"

namespace mote::shell {

StartPage::StartPage(QWidget* parent) : QWidget(parent) {
  auto* column = new QVBoxLayout(this);
  column->addStretch(2);
  column->addWidget(makeCard(), 0, Qt::AlignHCenter);
  column->addStretch(3);
  refresh();
}

QWidget* StartPage::makeCard() {
  auto* card = new QWidget;
  card->setFixedWidth(460);
  auto* column = new QVBoxLayout(card);
  column->setSpacing(kit::space::kM);
  auto* logo = new QLabel;
  logo->setPixmap(QIcon(":/mote/icons/mote.svg").pixmap(QSize(56, 56), devicePixelRatioF()));
  logo->setFixedSize(56, 56);
  auto* title = new QLabel(QStringLiteral("Mote Studio"));
  kit::setTextRole(title, kit::TextRole::Display);
  auto* subtitle =
      new QLabel(tr("See a neural network, make it small, and watch it run on a microcontroller."));
  subtitle->setWordWrap(true);
  kit::setTextRole(subtitle, kit::TextRole::Body, true);
  auto* sample = new QPushButton(kit::icon("sample"), tr("Open the sam&ple"));
  sample->setObjectName("startSample");
  sample->setProperty("motePrimary", true);
  sample->setIcon({});
  auto* open = new QPushButton(kit::icon("open"), tr("&Open a model…"));
  open->setObjectName("startOpen");
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(sample);
  buttons->addWidget(open);
  buttons->addStretch(1);
  auto* hint = new QLabel(tr("Or drop an ONNX or TensorFlow Lite file anywhere on this window."));
  kit::setTextRole(hint, kit::TextRole::Caption, true);
  m_recentBox = new QWidget;
  auto* recent = new QVBoxLayout(m_recentBox);
  recent->setContentsMargins(0, kit::space::kL, 0, 0);
  auto* heading = new QLabel(tr("Recent"));
  kit::setTextRole(heading, kit::TextRole::Strong);
  m_recent = new QListWidget;
  m_recent->setAccessibleName(tr("Recent files"));
  m_recent->setFixedHeight(150);
  m_recent->setStyleSheet("QListWidget { background: transparent; }");
  recent->addWidget(heading);
  recent->addWidget(m_recent);
  for (QWidget* part : {static_cast<QWidget*>(logo), static_cast<QWidget*>(title),
                        static_cast<QWidget*>(subtitle)}) {
    column->addWidget(part);
    if (part == logo) column->addSpacing(kit::space::kS);
  }
  column->addSpacing(kit::space::kS);
  column->addLayout(buttons);
  column->addWidget(hint);
  column->addWidget(m_recentBox);
  connect(sample, &QPushButton::clicked, this, &StartPage::sampleWanted);
  connect(open, &QPushButton::clicked, this, &StartPage::openWanted);
  connect(m_recent, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
    Q_EMIT fileWanted(item->data(Qt::UserRole).toString());
  });
  return card;
}

void StartPage::refresh() {
  m_recent->clear();
  for (const QString& path : Preferences::recentFiles()) {
    auto* item = new QListWidgetItem(kit::icon("graph"), QFileInfo(path).fileName());
    item->setData(Qt::UserRole, path);
    item->setToolTip(path);
    m_recent->addItem(item);
  }
  m_recentBox->setVisible(m_recent->count() > 0);
}

void StartPage::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), kit::colors().canvas);
  painter.setPen(QPen(kit::colors().grid, 1.6));
  for (int y = 12; y < height(); y += 24) {
    for (int x = 12; x < width(); x += 24) painter.drawPoint(x, y);
  }
}

}  // namespace mote::shell
