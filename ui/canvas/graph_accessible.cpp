// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The view's own widgets first, then a child for each card, made when somebody asks for it.
#include "ui/canvas/graph_accessible.h"

#include <QPointer>

#include "ui/canvas/graph_view.h"

namespace mote::canvas {
namespace {

class CardAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
 public:
  CardAccessible(GraphView& view, CardIndex card) : m_view(&view), m_card(card) {}
  [[nodiscard]] CardIndex card() const { return m_card; }

  bool isValid() const override {
    return m_view && m_view->scene() != nullptr && m_card < m_view->scene()->cards.size();
  }
  QObject* object() const override { return nullptr; }
  QAccessibleInterface* parent() const override {
    return QAccessible::queryAccessibleInterface(m_view.data());
  }
  QAccessibleInterface* child(int) const override { return nullptr; }
  QAccessibleInterface* childAt(int, int) const override { return nullptr; }
  int childCount() const override { return 0; }
  int indexOfChild(const QAccessibleInterface*) const override { return -1; }
  QAccessible::Role role() const override { return QAccessible::ListItem; }
  QString text(QAccessible::Text text) const override {
    if (!isValid() || text != QAccessible::Name) return {};
    return wordsOf(m_view->scene()->cards[m_card]);
  }
  void setText(QAccessible::Text, const QString&) override {}
  QRect rect() const override {
    if (!isValid()) return {};
    const QRect place = m_view->rectOfCard(m_card).toRect();
    return {m_view->mapToGlobal(place.topLeft()), place.size()};
  }
  QAccessible::State state() const override {
    QAccessible::State state;
    state.selectable = true;
    state.focusable = true;
    if (!isValid()) return state;
    state.selected = m_view->selectedCard() == m_card;
    state.focused = state.selected && m_view->hasFocus();
    state.offscreen = !QRectF(m_view->rect()).intersects(m_view->rectOfCard(m_card));
    return state;
  }
  void* interface_cast(QAccessible::InterfaceType type) override {
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                : nullptr;
  }
  QStringList actionNames() const override { return {pressAction()}; }
  void doAction(const QString& name) override {
    if (!isValid() || name != pressAction()) return;
    m_view->selectCard(m_card);
    m_view->reveal(m_card);
  }
  QStringList keyBindingsForAction(const QString&) const override { return {}; }

 private:
  QPointer<GraphView> m_view;
  CardIndex m_card;
};

QAccessibleInterface* made(const QString& name, QObject* object) {
  if (name != QLatin1String("mote::canvas::GraphView")) return nullptr;
  return new GraphAccessible(*static_cast<GraphView*>(object));
}

}  // namespace

QString wordsOf(const Card& card) {
  if (card.size == CardSize::Comment) return GraphView::tr("Comment: %1").arg(card.title);
  QStringList parts{QStringLiteral("%1 %2").arg(card.title, card.detail).trimmed(), card.name,
                    card.shape};
  parts.removeAll(QString());
  return parts.join(QStringLiteral(", "));
}

GraphAccessible::GraphAccessible(GraphView& view)
    : QAccessibleWidget(&view, QAccessible::List), m_view(view) {}

GraphAccessible::~GraphAccessible() {
  for (const QAccessible::Id id : m_cards) QAccessible::deleteAccessibleInterface(id);
}

void GraphAccessible::install() {
  static const bool once = [] {
    QAccessible::installFactory(made);
    return true;
  }();
  static_cast<void>(once);
}

void GraphAccessible::tellSelected(GraphView& view) {
  QAccessibleEvent described(&view, QAccessible::DescriptionChanged);
  QAccessible::updateAccessibility(&described);
  const auto* graph =
      QAccessible::isActive() ? QAccessible::queryAccessibleInterface(&view) : nullptr;
  if (graph == nullptr || graph->focusChild() == nullptr) return;
  QAccessibleEvent focused(&view, QAccessible::Focus);
  focused.setChild(graph->indexOfChild(graph->focusChild()));
  QAccessible::updateAccessibility(&focused);
}

CardIndex GraphAccessible::cards() const {
  return m_view.scene() != nullptr ? static_cast<CardIndex>(m_view.scene()->cards.size()) : 0;
}

int GraphAccessible::childCount() const {
  return widgets() + static_cast<int>(cards());
}

QAccessibleInterface* GraphAccessible::child(int index) const {
  if (index < widgets()) return QAccessibleWidget::child(index);
  const auto card = static_cast<CardIndex>(index - widgets());
  if (card >= cards()) return nullptr;
  if (const auto known = m_cards.constFind(card); known != m_cards.constEnd())
    return QAccessible::accessibleInterface(*known);
  auto* made = new CardAccessible(m_view, card);
  m_cards.insert(card, QAccessible::registerAccessibleInterface(made));
  return made;
}

int GraphAccessible::indexOfChild(const QAccessibleInterface* child) const {
  const auto* card = dynamic_cast<const CardAccessible*>(child);
  return card != nullptr ? widgets() + static_cast<int>(card->card())
                         : QAccessibleWidget::indexOfChild(child);
}

QAccessibleInterface* GraphAccessible::focusChild() const {
  if (!m_view.hasFocus()) return QAccessibleWidget::focusChild();
  return m_view.selectedCard() == kNoCard
             ? nullptr
             : child(widgets() + static_cast<int>(m_view.selectedCard()));
}

QAccessibleInterface* GraphAccessible::childAt(int x, int y) const {
  if (QAccessibleInterface* widget = QAccessibleWidget::childAt(x, y)) return widget;
  if (m_view.scene() == nullptr) return nullptr;
  const QPoint point = m_view.mapFromGlobal(QPoint(x, y));
  const CardIndex card = m_view.scene()->at(m_view.camera().toScene(point));
  return card == kNoCard ? nullptr : child(widgets() + static_cast<int>(card));
}

}  // namespace mote::canvas
