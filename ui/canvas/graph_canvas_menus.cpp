// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a right click offers, and the questions that blocks and comments ask.
#include <QInputDialog>
#include <QMenu>

#include "ui/bridge/studio.h"
#include "ui/canvas/graph_canvas.h"
#include "ui/canvas/quick_insert.h"
#include "ui/kit/icon.h"

namespace mote::canvas {

void GraphCanvas::openMenu(graph::NodeId node, const QPoint& global) {
  QMenu menu(this);
  const bool editable = m_studio.project().editable();
  if (const auto comment = m_studio.selection().comment()) {
    menu.addAction(kit::icon("rename"), tr("&Edit comment…"), QKeySequence(Qt::Key_F2), this,
                   [this, index = *comment] { editComment(index); })
        ->setEnabled(editable);
    menu.addAction(kit::icon("delete"), tr("&Delete"), QKeySequence(Qt::Key_Delete), this,
                   [this] { deleteSelected(false); })
        ->setEnabled(editable);
  } else if (node) {
    auto* rename = menu.addAction(kit::icon("rename"), tr("&Rename…"), QKeySequence(Qt::Key_F2),
                                  this, &GraphCanvas::renameSelected);
    auto* heal = menu.addAction(kit::icon("heal"), tr("Delete and &reconnect"),
                                QKeySequence(Qt::CTRL | Qt::Key_Delete), this,
                                [this] { deleteSelected(true); });
    auto* remove = menu.addAction(kit::icon("delete"), tr("&Delete"), QKeySequence(Qt::Key_Delete),
                                  this, [this] { deleteSelected(false); });
    for (QAction* edit : {rename, heal, remove}) edit->setEnabled(editable);
    menu.addSeparator();
    addBlockCommands(menu);
    addOutputSwitch(menu, node, editable);
    menu.addAction(kit::icon("copy"), tr("&Copy name"), this, &GraphCanvas::copySelectedName);
    menu.addAction(kit::icon("zoom_selection"), tr("&Zoom to it"), m_view,
                   &GraphView::zoomToSelection);
  } else {
    menu.addAction(kit::icon("fit"), tr("&Fit the graph"), m_view, &GraphView::fit);
    menu.addAction(kit::icon("search"), tr("F&ind…"), this, &GraphCanvas::openSearch);
    const QPointF at = m_view->toOrigin(m_view->mapFromGlobal(QPointF(global)));
    menu.addAction(tr("Add a &comment…"), this, [this, at] { askComment(at); })
        ->setEnabled(editable);
  }
  menu.exec(global);
}

void GraphCanvas::addOutputSwitch(QMenu& menu, graph::NodeId id, bool editable) {
  const graph::Graph& graph = m_studio.project().shownGraph();
  const graph::Node* node = graph.node(id);
  if (node == nullptr || node->outputs.empty() || !node->outputs.front()) return;
  const graph::ValueId value = node->outputs.front();
  const bool isOutput = graph.isOutput(value);
  QAction* action = menu.addAction(
      isOutput ? tr("No longer an &output of the graph") : tr("Make it an &output of the graph"),
      this, [this, value, isOutput] { m_studio.editing().setOutput(value, !isOutput); });
  action->setEnabled(editable);
}

void GraphCanvas::openWireMenu(std::uint32_t wire, const QPoint& global) {
  const Wire held = m_view->scene()->wires[wire];
  const graph::Slot slot{held.reader, held.slot};
  QMenu menu(this);
  const bool editable = m_studio.project().editable();
  const QPoint at = m_view->mapFromGlobal(global);
  QAction* add = menu.addAction(tr("&Insert here…"), this,
                                [this, at] { m_insert->open(m_view->placeAt(at), at, {}); });
  QAction* cut = menu.addAction(tr("&Disconnect"), this,
                                [this, slot] { m_studio.editing().disconnectFrom(slot); });
  add->setEnabled(editable);
  cut->setEnabled(editable && slot.node);
  menu.exec(global);
}

std::optional<std::size_t> GraphCanvas::collapsedBlock() const {
  const auto block = m_studio.arranging().selectedBlock();
  const auto& drawing = m_studio.project().shownGraph().drawing;
  if (!block || *block >= drawing.blocks.size() || !drawing.blocks[*block].collapsed)
    return std::nullopt;
  return block;
}

void GraphCanvas::addBlockCommands(QMenu& menu) {
  bridge::Arranging* arranging = &m_studio.arranging();
  const bool editable = m_studio.project().editable();
  const auto block = arranging->selectedBlock();
  if (const auto collapsed = collapsedBlock()) {
    menu.addAction(tr("E&xpand block"), this,
                   [arranging, index = *collapsed] { arranging->setCollapsed(index, false); })
        ->setEnabled(editable);
  } else if (block) {
    menu.addAction(tr("Collapse block “%1”").arg(arranging->nameOf(*block)), this,
                   [arranging, index = *block] { arranging->setCollapsed(index, true); })
        ->setEnabled(editable);
  }
  if (block) {
    menu.addAction(tr("Dissolve block"), this,
                   [arranging, index = *block] { arranging->dissolve(index); })
        ->setEnabled(editable);
  } else if (arranging->canCollapse()) {
    menu.addAction(tr("Collapse into a &block…"), QKeySequence(Qt::CTRL | Qt::Key_G), this,
                   &GraphCanvas::collapseSelected);
  }
  menu.addSeparator();
}

void GraphCanvas::collapseSelected() {
  bridge::Arranging& arranging = m_studio.arranging();
  if (!arranging.canCollapse()) return;
  bool accepted = false;
  const QString name =
      QInputDialog::getText(this, tr("Collapse into a block"), tr("Name:"), QLineEdit::Normal,
                            arranging.suggestedName(), &accepted);
  if (accepted && !name.isEmpty()) arranging.collapse(name);
}

void GraphCanvas::switchBlock() {
  if (const auto block = m_studio.arranging().selectedBlock())
    m_studio.arranging().setCollapsed(*block, !collapsedBlock());
}

void GraphCanvas::renameBlock(std::size_t block) {
  bool accepted = false;
  const QString name =
      QInputDialog::getText(this, tr("Rename block"), tr("Name:"), QLineEdit::Normal,
                            m_studio.arranging().nameOf(block), &accepted);
  if (accepted) m_studio.arranging().rename(block, name);
}

void GraphCanvas::addComment() {
  askComment(m_view->roomNear(m_view->rect().center()));
}

void GraphCanvas::askComment(QPointF at) {
  bool accepted = false;
  const QString text = QInputDialog::getMultiLineText(this, tr("Add a comment"), tr("Comment:"),
                                                      QString(), &accepted);
  if (accepted) m_studio.arranging().addComment(text, at);
}

void GraphCanvas::editComment(std::size_t comment) {
  if (!m_studio.project().editable()) return;
  bool accepted = false;
  const QString text =
      QInputDialog::getMultiLineText(this, tr("Edit comment"), tr("Comment:"),
                                     m_studio.arranging().commentText(comment), &accepted);
  if (accepted) m_studio.arranging().setComment(comment, text);
}

}  // namespace mote::canvas
