// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Highlights every hit and walks through them.
#include "ui/canvas/search_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include "ui/canvas/graph_view.h"
#include "ui/kit/icon.h"
#include "ui/kit/theme.h"

namespace mote::canvas {
namespace {

QToolButton* button(const QString& icon, const QString& name) {
  auto* button = new QToolButton;
  button->setIcon(kit::icon(icon));
  button->setToolTip(name);
  button->setAccessibleName(name);
  return button;
}

}  // namespace

SearchBar::SearchBar(GraphView& view)
    : m_view(view),
      m_field(new QLineEdit),
      m_count(new QLabel),
      m_previous(button("previous", tr("Previous (Shift+Enter)"))),
      m_next(button("next", tr("Next (Enter)"))) {
  setProperty("moteGround", "surface");
  m_field->setObjectName("canvasSearch");
  m_field->setPlaceholderText(tr("Find operator, name or shape"));
  m_field->setAccessibleName(tr("Find in the graph"));
  m_field->setClearButtonEnabled(false);
  constexpr int kFrameAndCaret = 24;
  m_field->setMinimumWidth(m_field->fontMetrics().horizontalAdvance(m_field->placeholderText()) +
                           kFrameAndCaret);
  m_field->installEventFilter(this);
  kit::setTextRole(m_count, kit::TextRole::Caption, true);
  m_count->setMinimumWidth(52);
  m_count->setAlignment(Qt::AlignCenter);
  auto* closeButton = button("close", tr("Close search (Esc)"));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(kit::space::kM, kit::space::kXs, kit::space::kS, kit::space::kXs);
  row->setSpacing(kit::space::kXs);
  row->addWidget(m_field, 1);
  for (QWidget* part : {static_cast<QWidget*>(m_count), static_cast<QWidget*>(m_previous),
                        static_cast<QWidget*>(m_next), static_cast<QWidget*>(closeButton)}) {
    row->addWidget(part);
  }
  connect(m_field, &QLineEdit::textChanged, this, &SearchBar::search);
  connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
  connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
  connect(closeButton, &QToolButton::clicked, this, &SearchBar::close);
  hide();
}

void SearchBar::open() {
  setVisible(true);
  m_field->setFocus(Qt::ShortcutFocusReason);
  m_field->selectAll();
  search();
}

void SearchBar::close() {
  setVisible(false);
  m_view.setHits({}, kNoCard);
  m_view.setFocus();
}

void SearchBar::refresh() {
  if (!isVisible()) return;
  const Scene* scene = m_view.scene();
  m_hits = scene != nullptr ? scene->search(m_field->text()) : std::vector<CardIndex>();
  m_current = m_hits.empty() ? 0 : std::min(m_current, m_hits.size() - 1);
  show(false);
}

void SearchBar::search() {
  const Scene* scene = m_view.scene();
  m_hits = scene != nullptr ? scene->search(m_field->text()) : std::vector<CardIndex>();
  m_current = 0;
  show(true);
}

void SearchBar::step(int direction) {
  if (m_hits.empty()) return;
  const std::size_t count = m_hits.size();
  m_current = direction > 0 ? (m_current + 1) % count : (m_current + count - 1) % count;
  show(true);
}

void SearchBar::show(bool jump) {
  const bool any = !m_hits.empty();
  m_previous->setEnabled(any);
  m_next->setEnabled(any);
  m_count->setText(m_field->text().isEmpty() ? QString()
                   : any                     ? tr("%1 of %2").arg(m_current + 1).arg(m_hits.size())
                                             : tr("none"));
  m_view.setHits(m_hits, any ? m_hits[m_current] : kNoCard);
  if (!any || !jump) return;
  m_view.reveal(m_hits[m_current]);
  const graph::NodeId node = m_view.scene()->cards[m_hits[m_current]].node;
  if (node) Q_EMIT found(node);
}

bool SearchBar::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_field && event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
      step(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
      return true;
    }
  }
  return QFrame::eventFilter(watched, event);
}

void SearchBar::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) {
    close();
  } else {
    QFrame::keyPressEvent(event);
  }
}

}  // namespace mote::canvas
