// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A resizable scroll area without a horizontal bar.
#include "ui/kit/panel_page.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/kit/theme.h"

namespace mote::kit {
namespace {

constexpr int kNarrowest = 320;
constexpr int kWidest = 460;  ///< one long word must not push the graph away

}  // namespace

PanelPage::PanelPage(QWidget* parent) : QScrollArea(parent) {
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::NoFocus);  // what is inside takes the keys, and hands on those that scroll
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* body = new QWidget;
  body->setProperty("moteGround", "surface");
  m_column = new QVBoxLayout(body);
  m_column->setContentsMargins(space::kL, space::kM, space::kL, space::kL);
  m_column->setSpacing(space::kM);
  m_column->setAlignment(Qt::AlignTop);
  setWidget(body);
}

void PanelPage::clear() {
  while (QLayoutItem* item = m_column->takeAt(0)) {
    if (QWidget* widget = item->widget()) {
      widget->hide();
      widget->deleteLater();
    }
    delete item;
  }
}

QSize PanelPage::minimumSizeHint() const {
  const int inside = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
  return {std::clamp(inside, kNarrowest, kWidest), QScrollArea::minimumSizeHint().height()};
}

bool PanelPage::eventFilter(QObject* watched, QEvent* event) {
  if (watched == widget() && event->type() == QEvent::LayoutRequest) updateGeometry();
  return QScrollArea::eventFilter(watched, event);
}

}  // namespace mote::kit
