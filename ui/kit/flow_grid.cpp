// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Columns from the width, rows from the count.
#include "ui/kit/flow_grid.h"

#include <QGuiApplication>
#include <QStyle>
#include <algorithm>

namespace mote::kit {

FlowGrid::FlowGrid(QSize leastCard, int gap, QWidget* parent)
    : QLayout(parent), m_least(leastCard), m_gap(gap) {
  setContentsMargins(0, 0, 0, 0);
}

FlowGrid::~FlowGrid() {
  qDeleteAll(m_items);
}

void FlowGrid::addItem(QLayoutItem* item) {
  m_items.push_back(item);
}

QLayoutItem* FlowGrid::itemAt(int index) const {
  return m_items.value(index, nullptr);
}

QLayoutItem* FlowGrid::takeAt(int index) {
  return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

/// The largest of them, and no smaller than asked for.
QSize FlowGrid::card() const {
  QSize card = m_least;
  for (const QLayoutItem* item : m_items) card = card.expandedTo(item->sizeHint());
  return card;
}

int FlowGrid::columnsFor(int width) const {
  return std::max(1, (width + m_gap) / (card().width() + m_gap));
}

int FlowGrid::heightForWidth(int width) const {
  const int columns = columnsFor(width);
  const int rows = (count() + columns - 1) / columns;
  return std::max(0, rows * (card().height() + m_gap) - m_gap);
}

QSize FlowGrid::sizeHint() const {
  return {2 * card().width() + m_gap, card().height()};
}

QSize FlowGrid::minimumSize() const {
  return card();
}

void FlowGrid::setGeometry(const QRect& rect) {
  QLayout::setGeometry(rect);
  const int least = card().width();
  const int height = card().height();
  const int columns = columnsFor(rect.width());
  const int width = std::min((rect.width() - (columns - 1) * m_gap) / columns, least * 3 / 2);
  for (int i = 0; i < count(); ++i) {
    const QPoint place((i % columns) * (width + m_gap), (i / columns) * (height + m_gap));
    const QRect cell(rect.topLeft() + place, QSize(width, height));
    m_items[i]->setGeometry(QStyle::visualRect(QGuiApplication::layoutDirection(), rect, cell));
  }
}

}  // namespace mote::kit
