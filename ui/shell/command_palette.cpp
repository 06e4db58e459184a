// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A popup with a field over a list; letters match in order, word beginnings count more.
#include "ui/shell/command_palette.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/help/words.h"
#include "ui/kit/manual_page.h"
#include "ui/kit/theme.h"

namespace mote::shell {
namespace {

constexpr int kRows = 11;
constexpr int kRowHeight = 30;

QString plain(QString text) {
  return help::plainText(text.remove(QChar(0x2026)));
}

}  // namespace

int matchScore(const QString& text, const QString& pattern) {
  int score = 0;
  qsizetype from = 0;
  qsizetype last = -2;
  for (const QChar letter : pattern) {
    if (letter.isSpace()) continue;
    const qsizetype found = text.indexOf(letter, from, Qt::CaseInsensitive);
    if (found < 0) return -1;
    score += 1;
    if (found == 0 || text[found - 1].isSpace()) score += 6;
    if (found == last + 1) score += 4;
    last = found;
    from = found + 1;
  }
  return score;
}

CommandPalette::CommandPalette(QWidget* window)
    : QFrame(window, Qt::Popup | Qt::FramelessWindowHint),
      m_field(new QLineEdit),
      m_list(new QListWidget) {
  setAttribute(Qt::WA_TranslucentBackground);
  m_field->setObjectName("paletteField");
  m_field->setPlaceholderText(tr("Type a command"));
  m_field->setAccessibleName(tr("Command"));
  m_field->installEventFilter(this);
  m_list->setObjectName("paletteList");
  m_list->setFocusPolicy(Qt::NoFocus);
  m_list->setFocusProxy(m_field);  // whose arrow keys go through it
  m_list->setAccessibleName(tr("Commands"));
  m_list->setUniformItemSizes(true);
  m_list->setSpacing(0);
  m_list->setIconSize({16, 16});
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setFixedHeight(kRows * kRowHeight);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kit::space::kM, kit::space::kM, kit::space::kM, kit::space::kM);
  column->setSpacing(kit::space::kS);
  column->addWidget(m_field);
  column->addWidget(m_list);
  connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
  connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
}

void CommandPalette::open(const QVector<QPair<QString, QAction*>>& actions) {
  m_actions = actions;
  const QRect window = parentWidget()->geometry();
  const int width = std::min(560, window.width() - 80);
  resize(width, sizeHint().height());
  const QPoint corner((window.width() - width) / 2, 96);
  move(parentWidget()->mapToGlobal(corner));
  m_field->clear();
  filter();
  show();
  m_field->setFocus();
}

void CommandPalette::filter() {
  kit::setManualPage(this, "keyboard");
  struct Match {
    int score;
    QString text;
    QAction* action;
  };
  QVector<Match> matches;
  for (const auto& [menu, action] : m_actions) {
    if (!action->isEnabled() || action->text().isEmpty()) continue;
    const QString text = plain(menu) + QStringLiteral(" › ") + plain(action->text());
    const int score = matchScore(text, m_field->text());
    if (score >= 0) matches.push_back({score, text, action});
  }
  std::stable_sort(matches.begin(), matches.end(),
                   [](const Match& a, const Match& b) { return a.score > b.score; });
  m_list->clear();
  QPixmap nothing(m_list->iconSize());
  nothing.fill(Qt::transparent);
  for (const Match& match : matches) {
    const QString keys = match.action->shortcut().toString(QKeySequence::NativeText);
    auto* item = new QListWidgetItem(
        match.action->icon().isNull() ? QIcon(nothing) : match.action->icon(),
        keys.isEmpty() ? match.text : QStringLiteral("%1   (%2)").arg(match.text, keys));
    item->setData(Qt::UserRole, QVariant::fromValue(match.action));
    item->setSizeHint({0, kRowHeight});
    m_list->addItem(item);
  }
  m_list->setCurrentRow(0);
}

void CommandPalette::run() {
  const QListWidgetItem* item = m_list->currentItem();
  if (item == nullptr) return;
  auto* action = item->data(Qt::UserRole).value<QAction*>();
  hide();
  action->trigger();
}

/// The keys go back to the window: not every window system sees to that.
void CommandPalette::hideEvent(QHideEvent* event) {
  QFrame::hideEvent(event);
  parentWidget()->activateWindow();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
  if (watched != m_field || event->type() != QEvent::KeyPress) {
    return QFrame::eventFilter(watched, event);
  }
  const int key = static_cast<QKeyEvent*>(event)->key();
  const int count = m_list->count();
  if (key == Qt::Key_Down && count > 0) {
    m_list->setCurrentRow((m_list->currentRow() + 1) % count);
  } else if (key == Qt::Key_Up && count > 0) {
    m_list->setCurrentRow((m_list->currentRow() + count - 1) % count);
  } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
    run();
  } else {
    return false;
  }
  return true;
}

void CommandPalette::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(kit::colors().borderStrong);
  painter.setBrush(kit::colors().surface);
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9);
}

}  // namespace mote::shell
