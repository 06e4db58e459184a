// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Headings with a colour, entries below; grey where our core cannot run them.
#include "ui/panels/palette/entry_tree.h"

#include <QEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QPainter>
#include <map>
#include <set>

#include "ui/bridge/editing.h"
#include "ui/bridge/entry_text.h"
#include "ui/kit/theme.h"

namespace mote::panels {
namespace {

constexpr int kEntryRole = Qt::UserRole;

constexpr int kHueRole = Qt::UserRole + 1;
constexpr int kIndentation = 22;  ///< puts entries below the words of their heading

QIcon dot(const QColor& color, double ratio) {
  QPixmap picture(QSize(20, 20) * ratio);
  picture.setDevicePixelRatio(ratio);
  picture.fill(Qt::transparent);
  QPainter painter(&picture);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(color);
  painter.drawRoundedRect(QRectF(5, 5, 10, 10), 3, 3);
  return QIcon(picture);
}

}  // namespace

EntryTree::EntryTree(bridge::Editing& editing, QWidget* parent)
    : QTreeWidget(parent), m_editing(editing) {
  setHeaderHidden(true);
  setFrameShape(QFrame::NoFrame);
  setDragEnabled(true);
  setDragDropMode(QAbstractItemView::DragOnly);
  setUniformRowHeights(true);
  setIndentation(kIndentation);
  setTextElideMode(Qt::ElideRight);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  header()->setStretchLastSection(true);
}

QTreeWidgetItem* EntryTree::heading(const QString& title, std::optional<bridge::Category> hue) {
  auto* item = new QTreeWidgetItem(this, {title});
  item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
  item->setData(0, kEntryRole, -1);
  if (hue) item->setData(0, kHueRole, static_cast<int>(*hue));
  item->setFont(0, kit::textFont(kit::TextRole::Strong));
  return item;
}

void EntryTree::reload() {
  clear();
  QTreeWidgetItem* ends = heading(tr("Inputs and outputs"), bridge::Category::Terminal);
  QTreeWidgetItem* blocks = heading(tr("Layers and blocks"), std::nullopt);
  std::map<bridge::Category, QTreeWidgetItem*> categories;
  const auto& entries = m_editing.entries();
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const authoring::Entry& entry = entries[i];
    QTreeWidgetItem* parent = entry.kind == authoring::EntryKind::Block ? blocks : ends;
    if (entry.kind == authoring::EntryKind::Operator) {
      const auto category = bridge::categoryOf("", entry.id);
      auto& found = categories[category];
      if (found == nullptr) found = heading(bridge::categoryName(category), category);
      parent = found;
    }
    auto* item = new QTreeWidgetItem(parent, {bridge::entryTitle(entry)});
    item->setData(0, kEntryRole, static_cast<int>(i));
    item->setToolTip(0, bridge::entryHint(entry));
    if (!entry.runnable) item->setForeground(0, kit::colors().faint);
  }
  ends->setExpanded(true);
  blocks->setExpanded(true);
  tint();
}

void EntryTree::tint() {
  for (int i = 0; i < topLevelItemCount(); ++i) {
    QTreeWidgetItem* item = topLevelItem(i);
    const QVariant hue = item->data(0, kHueRole);
    const QColor color = hue.isValid()
                             ? bridge::categoryColor(static_cast<bridge::Category>(hue.toInt()))
                             : kit::colors().accent;
    item->setIcon(0, dot(color, devicePixelRatioF()));
    for (int k = 0; k < item->childCount(); ++k) {
      if (item->child(k)->foreground(0).style() != Qt::NoBrush)
        item->child(k)->setForeground(0, kit::colors().faint);
    }
  }
}

void EntryTree::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange) tint();
  QTreeWidget::changeEvent(event);
}

void EntryTree::filter(const QString& text) {
  const auto asked = m_editing.request(text);
  const std::set<std::size_t> matches(asked.matches.begin(), asked.matches.end());
  const bool all = text.trimmed().isEmpty();
  QTreeWidgetItem* best = nullptr;
  for (int i = 0; i < topLevelItemCount(); ++i) {
    QTreeWidgetItem* group = topLevelItem(i);
    int shown = 0;
    for (int k = 0; k < group->childCount(); ++k) {
      QTreeWidgetItem* item = group->child(k);
      const auto index = static_cast<std::size_t>(item->data(0, kEntryRole).toInt());
      item->setHidden(!matches.contains(index));
      shown += matches.contains(index) ? 1 : 0;
      if (!all && !asked.matches.empty() && index == asked.matches.front()) best = item;
    }
    group->setHidden(shown == 0);
    group->setExpanded(all ? i < 2 : shown > 0);
  }
  if (best != nullptr) setCurrentItem(best);
}

int EntryTree::currentEntry() const {
  return currentItem() == nullptr ? -1 : currentItem()->data(0, kEntryRole).toInt();
}

QString EntryTree::line() const {
  const int index = currentEntry();
  if (index < 0) return {};
  const QString id =
      QString::fromStdString(m_editing.entries()[static_cast<std::size_t>(index)].id);
  return m_values.isEmpty() ? id : id + QLatin1Char(' ') + m_values;
}

QStringList EntryTree::mimeTypes() const {
  return {QString::fromLatin1(bridge::Editing::kEntryMime)};
}

QMimeData* EntryTree::mimeData(const QList<QTreeWidgetItem*>&) const {
  const QString wanted = line();
  if (wanted.isEmpty()) return nullptr;
  auto* data = new QMimeData;
  data->setData(QString::fromLatin1(bridge::Editing::kEntryMime), wanted.toUtf8());
  return data;
}

}  // namespace mote::panels
