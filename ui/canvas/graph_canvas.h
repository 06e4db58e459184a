// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The centre of the window: graph view with search, legend, overview and its commands.
#pragma once

#include <QWidget>

#include "core/graph/ids.h"
#include "ui/canvas/graph_view.h"

class QMenu;

namespace mote::bridge {
class Studio;
}
namespace mote::kit {
class LegendBar;
}

namespace mote::canvas {

class Minimap;
class QuickInsert;
class SearchBar;

class GraphCanvas : public QWidget {
  Q_OBJECT
 public:
  explicit GraphCanvas(bridge::Studio& studio, QWidget* parent = nullptr);
  [[nodiscard]] GraphView& view() { return *m_view; }
  void openSearch();
  /// Asks for a new name of the selected node or block, or for other words of the comment.
  void renameSelected();
  void deleteSelected(bool heal);
  /// Asks what is to follow the selected node.
  void openInsert();
  void copySelectedName();
  /// Asks for the name of the block that the selected nodes become.
  void collapseSelected();
  /// Expands the selected block or collapses it.
  void switchBlock();
  /// Asks for its words.
  void addComment();

 Q_SIGNALS:
  /// Enter or a double click on a node: show all of it.
  void detailsWanted();
  void sceneShown();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void rebuild();
  void showOverlay();
  void showFindings();
  void openMenu(graph::NodeId node, const QPoint& global);
  void addBlockCommands(QMenu& menu);
  [[nodiscard]] std::optional<std::size_t> collapsedBlock() const;
  void renameBlock(std::size_t block);
  void askComment(QPointF at);
  void editComment(std::size_t comment);
  void addOutputSwitch(QMenu& menu, graph::NodeId id, bool editable);
  void openWireMenu(std::uint32_t wire, const QPoint& global);
  void connectHand();
  void showSelection();
  void placeOverview();

  bridge::Studio& m_studio;
  GraphView* m_view;
  SearchBar* m_search;
  QuickInsert* m_insert;
  kit::LegendBar* m_legend;
  Minimap* m_minimap;
  bool m_keepPlace = false;
  bool m_revealSelected = false;  ///< once the next scene is there
};

}  // namespace mote::canvas
