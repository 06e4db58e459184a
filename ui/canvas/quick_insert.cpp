// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ranks entries while one types and says which values the best one takes.
#include "ui/canvas/quick_insert.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/bridge/editing.h"
#include "ui/bridge/entry_text.h"
#include "ui/bridge/error_text.h"
#include "ui/kit/theme.h"

namespace mote::canvas {
namespace {

constexpr int kWidth = 340;
constexpr int kRows = 8;
constexpr int kRowHeight = 26;

}  // namespace

QuickInsert::QuickInsert(bridge::Editing& editing, QWidget* parent)
    : QFrame(parent),
      m_editing(editing),
      m_field(new QLineEdit),
      m_list(new QListWidget),
      m_hint(new QLabel) {
  setObjectName("quickInsert");
  setLayoutDirection(QGuiApplication::layoutDirection());  // the graph below has its own
  setProperty("moteCard", "true");
  m_field->setObjectName("quickInsertField");
  m_field->setAccessibleName(tr("What to insert"));
  m_field->setPlaceholderText(tr("Type an operator or a block"));
  m_field->installEventFilter(this);
  m_list->setObjectName("quickInsertList");
  m_list->setAccessibleName(tr("What matches"));
  m_list->setFocusPolicy(Qt::NoFocus);
  m_list->setFocusProxy(m_field);  // whose arrow keys go through it
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setUniformItemSizes(true);
  m_list->setFixedHeight(kRows * kRowHeight);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_hint->setWordWrap(true);
  kit::setTextRole(m_hint, kit::TextRole::Caption, true);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kit::space::kS, kit::space::kS, kit::space::kS, kit::space::kS);
  column->setSpacing(kit::space::kXs);
  column->addWidget(m_field);
  column->addWidget(m_list);
  column->addWidget(m_hint);
  setFixedWidth(kWidth);
  connect(m_field, &QLineEdit::textChanged, this, &QuickInsert::list);
  connect(m_list, &QListWidget::itemClicked, this, &QuickInsert::choose);
  connect(m_list, &QListWidget::currentRowChanged, this, &QuickInsert::explain);
  hide();
}

void QuickInsert::open(const authoring::Place& place, QPoint position, const QString& text) {
  m_place = place;
  m_field->setText(text);
  list();
  adjustSize();
  const QWidget* over = parentWidget();
  const auto within = [](int at, int room) { return std::clamp(at, 0, std::max(0, room)); };
  position.setX(within(position.x(), over->width() - width() - kit::space::kS));
  position.setY(within(position.y(), over->height() - height() - kit::space::kS));
  move(position);
  show();
  raise();
  m_field->setFocus(Qt::PopupFocusReason);
}

void QuickInsert::list() {
  m_list->clear();
  const auto& entries = m_editing.entries();
  for (const std::size_t index : m_editing.request(m_field->text()).matches) {
    auto* item = new QListWidgetItem(bridge::entryTitle(entries[index]));
    item->setData(Qt::UserRole, QString::fromStdString(entries[index].id));
    item->setSizeHint({0, kRowHeight});
    if (!entries[index].runnable) item->setForeground(kit::colors().muted);
    m_list->addItem(item);
  }
  m_list->setCurrentRow(0);
  explain();
}

void QuickInsert::explain() {
  const auto asked = m_editing.request(m_field->text());
  if (asked.matches.empty()) {
    m_hint->setText(tr("Nothing of that name"));
    return;
  }
  if (asked.refusal && m_list->currentRow() <= 0) {
    m_hint->setText(bridge::errorText(*asked.refusal));
    return;
  }
  const auto row = static_cast<std::size_t>(std::max(0, m_list->currentRow()));
  m_hint->setText(bridge::entryHint(
      m_editing.entries()[asked.matches[std::min(row, asked.matches.size() - 1)]]));
}

void QuickInsert::step(int rows) {
  m_list->setCurrentRow(std::clamp(m_list->currentRow() + rows, 0, m_list->count() - 1));
}

void QuickInsert::choose() {
  const QListWidgetItem* item = m_list->currentItem();
  if (item == nullptr) return;
  // The chosen entry by its id, with the values as they were typed.
  QStringList line{item->data(Qt::UserRole).toString()};
  for (const QString& word : m_field->text().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
    if (word.contains(QLatin1Char('='))) line << word;
  }
  const authoring::Place place = m_place;
  dismiss(true);
  Q_EMIT chosen(line.join(QLatin1Char(' ')), place);
}

void QuickInsert::dismiss(bool back) {
  hide();
  if (back) Q_EMIT closed();
}

bool QuickInsert::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::FocusOut && isVisible()) dismiss(false);
  if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
  switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape:
      dismiss(true);
      return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      choose();
      return true;
    case Qt::Key_Down:
      step(1);
      return true;
    case Qt::Key_Up:
      step(-1);
      return true;
    case Qt::Key_PageDown:
      step(kRows);
      return true;
    case Qt::Key_PageUp:
      step(-kRows);
      return true;
    default:
      return QFrame::eventFilter(watched, event);
  }
}

}  // namespace mote::canvas
