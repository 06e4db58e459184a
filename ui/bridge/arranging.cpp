// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Turns gestures on the drawing into edits of the document.
#include "ui/bridge/arranging.h"

#include <algorithm>

namespace mote::bridge {
namespace {

graph::Position positionOf(QPointF at) {
  return {static_cast<float>(at.x()), static_cast<float>(at.y())};
}

/// Up to the last mark that parts words; "/stage1/conv" and "/stage1/relu" give "stage1".
QString commonPart(const QStringList& names) {
  QString part = names.value(0);
  for (const QString& name : names) {
    qsizetype same = 0;
    while (same < part.size() && same < name.size() && part[same] == name[same]) ++same;
    part.truncate(same);
  }
  const auto isMark = [](QChar c) { return c == '/' || c == '.' || c == '_' || c == ':'; };
  const auto last = std::find_if(part.crbegin(), part.crend(), isMark);
  part.truncate(part.crend() - last);
  while (!part.isEmpty() && isMark(part.back())) part.chop(1);
  while (!part.isEmpty() && isMark(part.front())) part.remove(0, 1);
  return part;
}

}  // namespace

const graph::Drawing& Arranging::drawing() const {
  return m_project.document().graph().drawing;
}

bool Arranging::set(const char* name, graph::Drawing drawing) {
  if (drawing == this->drawing()) return false;
  return m_project.perform(QString::fromLatin1(name), graph::SetDrawing{std::move(drawing)});
}

void Arranging::place(const Places& places) {
  graph::Batch batch{"move", {}};
  for (const auto& [id, at] : places.nodes)
    batch.edits.emplace_back(graph::PlaceNode{id, positionOf(at)});
  graph::Drawing changed = drawing();
  for (const auto& [block, at] : places.blocks)
    if (block < changed.blocks.size()) changed.blocks[block].position = positionOf(at);
  for (const auto& [comment, at] : places.comments)
    if (comment < changed.comments.size()) changed.comments[comment].position = positionOf(at);
  if (changed != drawing()) batch.edits.emplace_back(graph::SetDrawing{std::move(changed)});
  if (!batch.edits.empty())
    m_project.perform(QStringLiteral("move"), graph::Edit(std::move(batch)));
}

void Arranging::layOut() {
  graph::Batch batch{"lay-out", {}};
  const graph::Graph& graph = m_project.document().graph();
  for (const auto id : graph.nodes()) {
    if (graph.node(id)->position) batch.edits.emplace_back(graph::PlaceNode{id, {}});
  }
  graph::Drawing changed = drawing();
  for (graph::Block& block : changed.blocks) block.position.reset();
  if (changed != drawing()) batch.edits.emplace_back(graph::SetDrawing{std::move(changed)});
  if (!batch.edits.empty())
    m_project.perform(QStringLiteral("lay-out"), graph::Edit(std::move(batch)));
}

std::optional<std::size_t> Arranging::selectedBlock() const {
  return graph::blockOf(drawing(), m_selection.node());
}

QString Arranging::nameOf(std::size_t block) const {
  return block < drawing().blocks.size() ? QString::fromStdString(drawing().blocks[block].name)
                                         : QString();
}

QString Arranging::suggestedName() const {
  QStringList names;
  for (const auto id : m_selection.nodes()) {
    if (const graph::Node* node = m_project.document().graph().node(id))
      names << QString::fromStdString(node->name);
  }
  const QString common = commonPart(names);
  return common.isEmpty() ? tr("Block %1").arg(drawing().blocks.size() + 1) : common;
}

bool Arranging::canCollapse() const {
  return m_project.editable() && m_selection.nodes().size() > 1;
}

void Arranging::collapse(const QString& name) {
  if (canCollapse())
    set("collapse", graph::withBlock(drawing(), name.toStdString(), m_selection.nodes()));
}

void Arranging::setCollapsed(std::size_t block, bool collapsed) {
  if (block >= drawing().blocks.size()) return;
  graph::Drawing changed = drawing();
  changed.blocks[block].collapsed = collapsed;
  set(collapsed ? "collapse" : "expand", std::move(changed));
}

void Arranging::setAllCollapsed(bool collapsed) {
  graph::Drawing changed = drawing();
  for (graph::Block& block : changed.blocks) block.collapsed = collapsed;
  set(collapsed ? "collapse" : "expand", std::move(changed));
}

void Arranging::rename(std::size_t block, const QString& name) {
  if (block >= drawing().blocks.size() || name.isEmpty()) return;
  graph::Drawing changed = drawing();
  changed.blocks[block].name = name.toStdString();
  set("rename-block", std::move(changed));
}

void Arranging::dissolve(std::size_t block) {
  if (block >= drawing().blocks.size()) return;
  graph::Drawing changed = drawing();
  changed.blocks.erase(changed.blocks.begin() + static_cast<std::ptrdiff_t>(block));
  set("dissolve", std::move(changed));
}

QString Arranging::commentText(std::size_t comment) const {
  return comment < drawing().comments.size()
             ? QString::fromStdString(drawing().comments[comment].text)
             : QString();
}

void Arranging::addComment(const QString& text, QPointF at) {
  if (text.trimmed().isEmpty()) return;
  graph::Drawing changed = drawing();
  changed.comments.push_back({text.toStdString(), positionOf(at)});
  if (set("comment", std::move(changed))) m_selection.selectComment(drawing().comments.size() - 1);
}

void Arranging::setComment(std::size_t comment, const QString& text) {
  if (comment >= drawing().comments.size()) return;
  graph::Drawing changed = drawing();
  const auto at = changed.comments.begin() + static_cast<std::ptrdiff_t>(comment);
  if (text.trimmed().isEmpty()) {
    changed.comments.erase(at);
    m_selection.select({});
  } else {
    at->text = text.toStdString();
  }
  set(text.trimmed().isEmpty() ? "delete-comment" : "comment", std::move(changed));
}

}  // namespace mote::bridge
