// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A list with rows painted by a delegate.
#include "ui/panels/board/board_list.h"

#include <QCoreApplication>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <algorithm>

#include "ui/bridge/boards.h"
#include "ui/kit/badge.h"
#include "ui/kit/direction.h"
#include "ui/kit/icon.h"
#include "ui/kit/theme.h"

namespace mote::panels {
namespace {

constexpr int kRowHeight = 50;
constexpr int kTextLeft = 46;
constexpr int kEdge = 10;
constexpr int kIdRole = Qt::UserRole;
constexpr int kDetailRole = Qt::UserRole + 1;
constexpr int kStateRole = Qt::UserRole + 2;

class RowDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
    return {200, kRowHeight};
  }
  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override {
    const auto& c = kit::colors();
    const auto state = static_cast<bridge::BoardState>(index.data(kStateRole).toInt());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF row = QRectF(option.rect).adjusted(0.5, 2.5, -0.5, -2.5);
    const bool selected = option.state & QStyle::State_Selected;
    painter->setPen(selected ? c.accent : c.border);
    painter->setBrush(selected ? c.accentSoft : c.raised);
    painter->drawRoundedRect(row, kit::kRadius, kit::kRadius);
    painter->drawPixmap(
        kit::mirrored({row.left() + 12, row.center().y() - 11, 22, 22}, row).topLeft(),
        kit::iconPixmap("chip", 22, state == bridge::BoardState::Stopped ? c.faint : c.accent,
                        painter->device()->devicePixelRatioF()));
    // Beside the short line, so that the name has all the width.
    const double pill = paintState(*painter, row, state);
    const double width = row.width() - kTextLeft - kEdge;
    painter->setFont(kit::textFont(kit::TextRole::Strong));
    painter->setPen(c.text);
    line(*painter, kit::mirrored({row.left() + kTextLeft, row.top() + 4, width, 18}, row),
         index.data().toString());
    painter->setFont(kit::textFont(kit::TextRole::Caption));
    painter->setPen(c.muted);
    line(*painter,
         kit::mirrored({row.left() + kTextLeft, row.top() + 23, width - pill - kEdge, 16}, row),
         index.data(kDetailRole).toString());
    painter->restore();
  }

 private:
  static void line(QPainter& painter, const QRectF& rect, const QString& text) {
    painter.drawText(
        rect, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(rect.width())));
  }
  /// The pixels it takes from the line's end.
  static double paintState(QPainter& painter, const QRectF& row, bridge::BoardState state) {
    const kit::Tone tone = state == bridge::BoardState::Connected ? kit::Tone::Good
                           : state == bridge::BoardState::Running ? kit::Tone::Accent
                                                                  : kit::Tone::Neutral;
    painter.setFont(kit::textFont(kit::TextRole::Caption));
    const QString text = boardStateText(state);
    const double width = painter.fontMetrics().horizontalAdvance(text) + 18;
    const QRectF pill =
        kit::mirrored({row.right() - width - kEdge, row.top() + 22, width, 17}, row);
    painter.setPen(Qt::NoPen);
    painter.setBrush(kit::toneGround(tone));
    painter.drawRoundedRect(pill, 8.5, 8.5);
    painter.setPen(kit::toneColor(tone));
    painter.drawText(pill, Qt::AlignCenter, text);
    return width;
  }
};

/// What kind of thing the board is, and how the command line calls it.
QString detailOf(const bridge::BoardRow& row) {
  if (row.emulated) {
    return QCoreApplication::translate("BoardList", "emulated, %1").arg(row.id);
  }
  return row.startable ? row.id : row.address;
}

}  // namespace

QString boardStateText(bridge::BoardState state) {
  switch (state) {
    case bridge::BoardState::Connected:
      return QCoreApplication::translate("BoardList", "connected");
    case bridge::BoardState::Running:
      return QCoreApplication::translate("BoardList", "running");
    case bridge::BoardState::Stopped:
      break;
  }
  return QCoreApplication::translate("BoardList", "stopped");
}

BoardList::BoardList(QWidget* parent) : QListWidget(parent) {
  setObjectName("boardList");
  setAccessibleName(tr("Boards"));
  setItemDelegate(new RowDelegate(this));
  setVerticalScrollMode(ScrollPerPixel);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BoardList::setRows(const QVector<bridge::BoardRow>& rows) {
  const QString selected = selectedId();
  {
    const QSignalBlocker quiet(this);
    clear();
    for (const auto& row : rows) {
      auto* item = new QListWidgetItem(bridge::boardName(row.name));
      item->setData(kIdRole, row.id);
      item->setData(kDetailRole, detailOf(row));
      item->setToolTip(row.address);
      item->setData(kStateRole, static_cast<int>(row.state));
      item->setData(
          Qt::AccessibleTextRole,
          QStringLiteral("%1, %2, %3").arg(row.name, detailOf(row), boardStateText(row.state)));
      addItem(item);
    }
    selectId(selected);
    if (currentRow() < 0 && count() > 0) setCurrentRow(0);
  }
  updateGeometry();
  Q_EMIT currentRowChanged(currentRow());
}

QString BoardList::selectedId() const {
  return currentItem() != nullptr ? currentItem()->data(kIdRole).toString() : QString();
}

void BoardList::selectId(const QString& id) {
  for (int row = 0; row < count(); ++row) {
    if (item(row)->data(kIdRole).toString() == id) setCurrentRow(row);
  }
}

QSize BoardList::sizeHint() const {
  return {240, std::clamp(count(), 1, 5) * kRowHeight + 2};
}

}  // namespace mote::panels
