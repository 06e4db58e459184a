// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Builds scenes in jobs and keeps view, selection and overlay in step with the studio.
#include "ui/canvas/graph_canvas.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QInputDialog>
#include <QVBoxLayout>
#include <utility>

#include "core/authoring/connection.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/studio.h"
#include "ui/canvas/card_text.h"
#include "ui/canvas/minimap.h"
#include "ui/canvas/quick_insert.h"
#include "ui/canvas/search_bar.h"
#include "ui/kit/legend_bar.h"
#include "ui/kit/manual_page.h"
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
      m_insert(new QuickInsert(studio.editing(), m_view)),
      m_legend(new kit::LegendBar),
      m_minimap(new Minimap(*m_view)) {
  kit::setManualPage(this, "draw_network");
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_search);
  column->addWidget(m_view, 1);
  column->addWidget(m_legend);
  m_legend->hide();
  m_minimap->hide();
  m_view->setObjectName("graphView");
  m_view->installEventFilter(this);
  m_legend->setObjectName("overlayLegend");
  Project& project = studio.project();
  connect(&project, &Project::opened, this, [this] { m_keepPlace = false; });
  connect(&project, &Project::variantChanged, this, [this] { m_keepPlace = false; });
  connect(&project, &Project::analysed, this, &GraphCanvas::rebuild);
  connect(&project, &Project::closed, this, [this] { m_view->setScene(nullptr, false); });
  connect(&studio.selection(), &Selection::changed, this, &GraphCanvas::showSelection);
  connect(&studio.selection(), &Selection::revealWanted, this, [this](graph::NodeId node) {
    if (m_view->scene() != nullptr) m_view->reveal(m_view->scene()->find(node));
  });
  connect(&studio.overlays(), &bridge::Overlays::currentChanged, this, &GraphCanvas::showOverlay);
  connect(m_view, &GraphView::selected, &studio.selection(), &Selection::select);
  connect(m_view, &GraphView::hovered, &studio.selection(), &Selection::hover);
  connect(m_view, &GraphView::activated, this, &GraphCanvas::detailsWanted);
  connect(m_view, &GraphView::menuWanted, this, &GraphCanvas::openMenu);
  connectHand();
  connect(m_search, &SearchBar::found, &studio.selection(), &Selection::select);
  if (project.isOpen() && project.analysis()) rebuild();
}

void GraphCanvas::connectHand() {
  bridge::Editing& editing = m_studio.editing();
  m_view->setWiring({[this](graph::NodeId id) {
                       const graph::Node* node = m_studio.project().shownGraph().node(id);
                       return node != nullptr ? authoring::inputNames(*node)
                                              : std::vector<std::string>();
                     },
                     [&editing](graph::ValueId value, graph::Slot slot) {
                       const auto refusal = editing.objection(value, slot);
                       return refusal ? bridge::errorText(*refusal) : QString();
                     }});
  connect(m_view, &GraphView::terminalSelected, &m_studio.selection(), &Selection::selectTerminal);
  connect(m_view, &GraphView::toggled, &m_studio.selection(), &Selection::toggle);
  connect(m_view, &GraphView::boxed, &m_studio.selection(), &Selection::selectAll);
  connect(m_view, &GraphView::connectWanted, &editing, &bridge::Editing::connectTo);
  connect(m_view, &GraphView::rewireWanted, &editing, &bridge::Editing::rewire);
  connect(m_view, &GraphView::disconnectWanted, &editing, &bridge::Editing::disconnectFrom);
  connect(m_view, &GraphView::dropped, &editing, &bridge::Editing::drop);
  bridge::Arranging& arranging = m_studio.arranging();
  connect(m_view, &GraphView::placed, &arranging, &bridge::Arranging::place);
  connect(m_view, &GraphView::commentSelected, &m_studio.selection(), &Selection::selectComment);
  connect(m_view, &GraphView::commentActivated, this, &GraphCanvas::editComment);
  connect(m_view, &GraphView::blockActivated, &arranging,
          [&arranging](std::size_t block) { arranging.setCollapsed(block, false); });
  connect(m_view, &GraphView::insertWanted, m_insert, &QuickInsert::open);
  connect(m_view, &GraphView::wireMenuWanted, this, &GraphCanvas::openWireMenu);
  connect(m_insert, &QuickInsert::chosen, &editing, &bridge::Editing::typed);
  connect(m_insert, &QuickInsert::closed, m_view, [this] { m_view->setFocus(); });
  connect(&editing, &bridge::Editing::inserted, this, [this] { m_revealSelected = true; });
  const auto follow = [this] { m_view->setEditable(m_studio.project().editable()); };
  for (auto signal : {&Project::opened, &Project::closed, &Project::variantChanged})
    connect(&m_studio.project(), signal, this, follow);
  follow();
}

void GraphCanvas::showSelection() {
  const Selection& selection = m_studio.selection();
  m_view->setSelected(selection.nodes(), selection.terminal(), selection.comment());
}

void GraphCanvas::openInsert() {
  const auto& selected = m_studio.selection();
  const QRectF card = selected.terminal() ? m_view->rectOfTerminal(selected.terminal())
                                          : m_view->rectOf(selected.node());
  const QPoint at = card.isValid() ? card.bottomLeft().toPoint() + QPoint(0, kit::space::kS)
                                   : m_view->rect().center();
  m_insert->open(authoring::Place::free(), at, {});
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
        showSelection();
        if (std::exchange(m_revealSelected, false)) {
          const auto& selected = m_studio.selection();
          const Scene& shown = *m_view->scene();
          m_view->reveal(selected.terminal() ? shown.findTerminal(selected.terminal())
                                             : shown.find(selected.node()));
        }
        showFindings();
        showOverlay();
        m_search->refresh();
        m_minimap->refresh();
        placeOverview();
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
}

void GraphCanvas::openSearch() {
  m_search->open();
}

void GraphCanvas::renameSelected() {
  if (const auto comment = m_studio.selection().comment()) return editComment(*comment);
  if (const auto block = collapsedBlock()) return renameBlock(*block);
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
  if (const auto comment = m_studio.selection().comment()) {
    m_studio.arranging().setComment(*comment, {});
  } else {
    m_studio.editing().remove(heal);
  }
}

void GraphCanvas::copySelectedName() {
  const graph::Graph& graph = m_studio.project().shownGraph();
  const graph::Node* node = graph.node(m_studio.selection().node());
  if (node != nullptr) QGuiApplication::clipboard()->setText(nodeName(graph, *node));
}

void GraphCanvas::placeOverview() {
  using kit::space::kM;
  m_minimap->move(m_view->width() - m_minimap->width() - kM,
                  m_view->height() - m_minimap->height() - kM);
}

bool GraphCanvas::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_view && event->type() == QEvent::Resize) placeOverview();
  return QWidget::eventFilter(watched, event);
}

void GraphCanvas::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange) showOverlay();
  QWidget::changeEvent(event);
}

}  // namespace mote::canvas
