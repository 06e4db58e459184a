// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The graph as screen readers see it: a list of its nodes, of which one is selected.
#pragma once

#include <QAccessibleWidget>
#include <QHash>

#include "ui/canvas/scene.h"

namespace mote::canvas {

class GraphView;

/// What is said of a card: operator, name, shape.
[[nodiscard]] QString wordsOf(const Card& card);

class GraphAccessible : public QAccessibleWidget {
 public:
  explicit GraphAccessible(GraphView& view);
  ~GraphAccessible() override;
  GraphAccessible(const GraphAccessible&) = delete;
  GraphAccessible& operator=(const GraphAccessible&) = delete;

  /// Has the views' interfaces be of this kind; tells nothing anew the second time.
  static void install();
  /// Says that another card is selected.
  static void tellSelected(GraphView& view);

  [[nodiscard]] int childCount() const override;
  [[nodiscard]] QAccessibleInterface* child(int index) const override;
  [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
  [[nodiscard]] QAccessibleInterface* focusChild() const override;
  [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;

 private:
  [[nodiscard]] int widgets() const { return QAccessibleWidget::childCount(); }
  [[nodiscard]] CardIndex cards() const;

  GraphView& m_view;
  mutable QHash<CardIndex, QAccessible::Id> m_cards;  ///< those that were asked for
};

}  // namespace mote::canvas
