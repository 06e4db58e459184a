// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Builds scenes in jobs and keeps view, selection and overlay in step with the studio.
#include "ui/canvas/graph_canvas.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMenu>
#include <QVBoxLayout>

#include "ui/bridge/studio.h"
#include "ui/canvas/card_text.h"
#include "ui/canvas/minimap.h"
#include "ui/canvas/search_bar.h"
#include "ui/kit/icon.h"
#include "ui/kit/legend_bar.h"
#include "ui/kit/number_text.h"
#include "ui/kit/theme.h"

namespace mote::canvas {

using bridge::Project;
using bridge::Selection;

GraphCanvas::GraphCanvas(bridge::Studio& studio, QWidget* parent)
    : QWidget(parent),
      m_studio(studio),
      m_view(new GraphView),
      m_search(new SearchBar(*m_view)),
      m_legend(new kit::LegendBar(m_view)),
      m_minimap(new Minimap(*m_view)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_view);
  m_legend->hide();
  m_minimap->hide();
  m_view->setObjectName("graphView");
  m_legend->setObjectName("overlayLegend");
  Project& project = studio.project();
  connect(&project, &Project::opened, this, [this] { m_keepPlace = false; });
  connect(&project, &Project::variantChanged, this, [this] { m_keepPlace = false; });
  connect(&project, &Project::analysed, this, &GraphCanvas::rebuild);
  connect(&project, &Project::closed, this, [this] { m_view->setScene(nullptr, false); });
  connect(&studio.selection(), &Selection::changed, m_view, &GraphView::setSelected);
  connect(&studio.selection(), &Selection::revealWanted, this, [this](graph::NodeId node) {
    if (m_view->scene() != nullptr) m_view->reveal(m_view->scene()->find(node));
  });
  connect(&studio.overlays(), &bridge::Overlays::currentChanged, this, &GraphCanvas::showOverlay);
  connect(m_view, &GraphView::selected, &studio.selection(), &Selection::select);
  connect(m_view, &GraphView::activated, this, &GraphCanvas::detailsWanted);
  connect(m_view, &GraphView::menuWanted, this, &GraphCanvas::openMenu);
  connect(m_search, &SearchBar::found, &studio.selection(), &Selection::select);
  if (project.isOpen() && project.analysis()) rebuild();
}

void GraphCanvas::rebuild() {
  const auto analysis = m_studio.project().analysis();
  using ScenePtr = std::shared_ptr<const Scene>;
  m_studio.jobs().start<ScenePtr>(
      {{}, QStringLiteral("scene")}, this,
      [analysis](const JobContext& context) -> Result<ScenePtr> {
        return buildScene(*analysis->graph, [&context] { return context.cancelled(); });
      },
      [this](Result<ScenePtr> scene) {
        if (!scene.ok()) {
          m_studio.notify(scene.error());
          return;
        }
        m_view->setScene(std::move(scene).value(), m_keepPlace);
        m_keepPlace = true;
        m_view->setSelected(m_studio.selection().node());
        showFindings();
        showOverlay();
        m_search->refresh();
        m_minimap->refresh();
        placeParts();
        Q_EMIT sceneShown();
      });
}

void GraphCanvas::showFindings() {
  std::vector<graph::NodeId> nodes;
  if (const auto analysis = m_studio.project().analysis()) {
    for (const auto& finding : analysis->summary.findings) nodes.push_back(finding.node);
  }
  m_view->setFaulty(nodes);
}

void GraphCanvas::showOverlay() {
  const overlay::NodeOverlay* overlay = m_studio.overlays().current();
  if (overlay == nullptr || overlay->values.empty()) {
    m_view->setOverlay(std::nullopt);
    m_legend->hide();
    return;
  }
  const OverlayLook look = OverlayLook::of(*overlay);
  const QString unit = QString::fromStdString(overlay->unit);
  m_legend->setMap(look.map(), look.mapReversed());
  m_legend->setTexts(bridge::quantityName(QString::fromStdString(overlay->quantity)),
                     kit::quantityText(look.low, unit), kit::quantityText(look.high, unit),
                     bridge::overlayNote(*overlay));
  m_view->setOverlay(look);
  m_legend->show();
  placeParts();
}

void GraphCanvas::openSearch() {
  m_search->open();
  placeParts();
}

void GraphCanvas::openMenu(graph::NodeId node, const QPoint& global) {
  QMenu menu(this);
  if (node) {
    const bool editable = m_studio.project().editable();
    auto* rename = menu.addAction(kit::icon("rename"), tr("&Rename…"), QKeySequence(Qt::Key_F2),
                                  this, &GraphCanvas::renameSelected);
    auto* heal = menu.addAction(kit::icon("heal"), tr("Delete and &reconnect"),
                                QKeySequence(Qt::CTRL | Qt::Key_Delete), this,
                                [this] { deleteSelected(true); });
    auto* remove = menu.addAction(kit::icon("delete"), tr("&Delete"), QKeySequence(Qt::Key_Delete),
                                  this, [this] { deleteSelected(false); });
    for (QAction* edit : {rename, heal, remove}) edit->setEnabled(editable);
    menu.addSeparator();
    menu.addAction(kit::icon("copy"), tr("&Copy name"), this, &GraphCanvas::copySelectedName);
    menu.addAction(kit::icon("zoom_selection"), tr("&Zoom to it"), m_view,
                   &GraphView::zoomToSelection);
  } else {
    menu.addAction(kit::icon("fit"), tr("&Fit the graph"), m_view, &GraphView::fit);
    menu.addAction(kit::icon("search"), tr("F&ind…"), this, &GraphCanvas::openSearch);
  }
  menu.exec(global);
}

void GraphCanvas::renameSelected() {
  const graph::NodeId id = m_studio.selection().node();
  const graph::Node* node = m_studio.project().shownGraph().node(id);
  if (node == nullptr || !m_studio.project().editable()) return;
  bool accepted = false;
  const QString name =
      QInputDialog::getText(this, tr("Rename node"), tr("Name:"), QLineEdit::Normal,
                            QString::fromStdString(node->name), &accepted);
  if (accepted && name.toStdString() != node->name) m_studio.project().renameNode(id, name);
}

void GraphCanvas::deleteSelected(bool heal) {
  const graph::NodeId id = m_studio.selection().node();
  if (id) m_studio.project().deleteNode(id, heal);
}

void GraphCanvas::copySelectedName() {
  const graph::Graph& graph = m_studio.project().shownGraph();
  const graph::Node* node = graph.node(m_studio.selection().node());
  if (node != nullptr) QGuiApplication::clipboard()->setText(nodeName(graph, *node));
}

void GraphCanvas::placeParts() {
  using namespace kit::space;
  m_search->adjustSize();
  m_search->move(m_view->width() - m_search->width() - kM, kM);
  m_legend->resize(m_legend->sizeHint());
  m_legend->move(kM, m_view->height() - m_legend->height() - kM);
  m_minimap->move(m_view->width() - m_minimap->width() - kM,
                  m_view->height() - m_minimap->height() - kM);
}

void GraphCanvas::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  placeParts();
}

void GraphCanvas::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange) showOverlay();
  QWidget::changeEvent(event);
}

}  // namespace mote::canvas
