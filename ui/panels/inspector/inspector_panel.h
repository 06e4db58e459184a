// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All about the selected node, or about the model where none is selected.
#pragma once

#include <QPointer>

#include "core/graph/graph.h"
#include "ui/kit/panel_page.h"

namespace mote::bridge {
class Studio;
}

namespace mote::panels {

class InspectorPanel : public kit::PanelPage {
  Q_OBJECT
 public:
  explicit InspectorPanel(bridge::Studio& studio, QWidget* parent = nullptr);

 private:
  void refresh();
  void showNothing();
  void showModel();
  void showNode(const graph::Graph& graph, const graph::Node& node);
  void addHeader(const graph::Node& node, const QString& name);
  void addFigures(graph::NodeId node);
  void addAttributes(const graph::Node& node);
  void addValues(const QString& title, const graph::Graph& graph,
                 const std::vector<graph::ValueId>& values);
  void addWeights(const graph::Graph& graph, const graph::Node& node);
  void addHelp(const graph::Node& node);

  bridge::Studio& m_studio;
};

}  // namespace mote::panels
