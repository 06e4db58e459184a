// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person does to the drawing and not to the model: places, blocks, comments; each change one
// undoable edit with a name.
#pragma once

#include <QObject>
#include <QPointF>
#include <optional>
#include <utility>
#include <vector>

#include "core/graph/drawing.h"
#include "ui/bridge/project.h"
#include "ui/bridge/selection.h"

namespace mote::bridge {

/// Middles of cards from the drawing's origin; blocks and comments by index.
struct Places {
  std::vector<std::pair<graph::NodeId, QPointF>> nodes;
  std::vector<std::pair<std::size_t, QPointF>> blocks;
  std::vector<std::pair<std::size_t, QPointF>> comments;
};

class Arranging : public QObject {
  Q_OBJECT
 public:
  Arranging(Project& project, Selection& selection) : m_project(project), m_selection(selection) {}

  void place(const Places& places);
  /// All nodes and blocks back to the automatic layout; comments stay.
  void layOut();

  /// The block of the selected node.
  [[nodiscard]] std::optional<std::size_t> selectedBlock() const;
  [[nodiscard]] QString nameOf(std::size_t block) const;
  /// What the selected nodes' names have in common, or a number.
  [[nodiscard]] QString suggestedName() const;
  /// Two selected nodes at least.
  [[nodiscard]] bool canCollapse() const;
  /// The selected nodes become one card.
  void collapse(const QString& name);
  void setCollapsed(std::size_t block, bool collapsed);
  void setAllCollapsed(bool collapsed);
  void rename(std::size_t block, const QString& name);
  /// The nodes are no block any more.
  void dissolve(std::size_t block);

  [[nodiscard]] QString commentText(std::size_t comment) const;
  void addComment(const QString& text, QPointF at);
  /// Removes it where the text is empty.
  void setComment(std::size_t comment, const QString& text);

 private:
  [[nodiscard]] const graph::Drawing& drawing() const;
  bool set(const char* name, graph::Drawing drawing);

  Project& m_project;
  Selection& m_selection;
};

}  // namespace mote::bridge
