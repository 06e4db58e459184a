// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Turns gestures into edits of the document.
#include "ui/bridge/editing.h"

#include <QClipboard>
#include <QGuiApplication>
#include <algorithm>
#include <span>

#include "core/authoring/connection.h"
#include "core/compile/resolve.h"
#include "core/graph/difference.h"
#include "core/graph/fragment.h"

namespace mote::bridge {
namespace {

using graph::Graph;
using graph::ValueId;

/// Weights drawn one after another differ, and are the same for the same steps.
std::uint64_t seedOf(const Graph& graph) {
  return graph.nextNodeId().value;
}

graph::Edit placing(graph::NodeId id, QPointF at) {
  return graph::PlaceNode{id,
                          graph::Position{static_cast<float>(at.x()), static_cast<float>(at.y())}};
}

/// So that one click collapses what came as one part.
graph::Edit keepingTogether(const Graph& graph, const authoring::Entry& entry,
                            const std::vector<graph::NodeId>& nodes) {
  graph::Drawing drawing = graph::withBlock(graph.drawing, entry.title, nodes);
  drawing.blocks.back().collapsed = false;
  return graph::SetDrawing{std::move(drawing)};
}

}  // namespace

Editing::Editing(Project& project, Selection& selection, Jobs& jobs)
    : m_project(project),
      m_selection(selection),
      m_entries(std::make_shared<const std::vector<authoring::Entry>>()) {
  using Entries = std::vector<authoring::Entry>;
  jobs.start<Entries>(
      {{}, QStringLiteral("entries")}, this,
      [](const JobContext&) -> Result<Entries> { return authoring::entries(); },
      [this](Result<Entries> entries) {
        m_entries = std::make_shared<const Entries>(std::move(entries).value());
        Q_EMIT entriesKnown();
      });
  connect(&project, &Project::documentChanged, this, &Editing::dropStale);
}

/// What an undo took out of the graph cannot stay selected.
void Editing::dropStale() {
  const Graph& graph = m_project.shownGraph();
  std::vector<graph::NodeId> nodes = m_selection.nodes();
  const auto gone =
      std::erase_if(nodes, [&graph](graph::NodeId id) { return graph.node(id) == nullptr; });
  if (gone > 0) m_selection.selectAll(std::move(nodes));
  const ValueId end = m_selection.terminal();
  if (end && !graph.isInput(end) && !graph.isOutput(end)) m_selection.select({});
  if (m_selection.comment() >= graph.drawing.comments.size()) m_selection.select({});
}

authoring::Request Editing::request(const QString& line) const {
  return authoring::request(*m_entries, line.toStdString());
}

ValueId Editing::anchor() const {
  const Graph& graph = m_project.document().graph();
  if (graph.value(m_selection.terminal()) != nullptr) return m_selection.terminal();
  if (const graph::Node* node = graph.node(m_selection.node());
      node != nullptr && !node->outputs.empty())
    return node->outputs.front();
  ValueId last;
  for (const graph::NodeId id : graph.topologicalOrder()) {
    for (const ValueId output : graph.node(id)->outputs) {
      if (output && graph.consumers(output).empty()) last = output;
    }
  }
  if (!last && !graph.inputs().empty()) last = graph.inputs().back();
  return last;
}

Graph Editing::withTypes(ValueId needed) const {
  const Graph& graph = m_project.document().graph();
  const graph::Value* value = graph.value(needed);
  if (value == nullptr || value->type.fullyKnown()) return graph;
  // The analysis may be of an earlier revision: types along the way are found at once instead.
  compile::ResolveOptions display;
  display.keepUnknown = true;
  display.fold = false;
  return compile::resolve(graph, display).graph;
}

const authoring::Entry* Editing::entryOf(const QString& line) const {
  const auto asked = request(line);
  return asked.matches.empty() ? nullptr : &m_entries->at(asked.matches.front());
}

void Editing::typed(const QString& line, const authoring::Place& place) {
  const authoring::Entry* entry = entryOf(line);
  const bool input = entry != nullptr && entry->kind == authoring::EntryKind::Input;
  insert(line, place.value || input ? place : authoring::Place::after(anchor()));
}

void Editing::drop(const QString& line, const authoring::Place& place, QPointF at) {
  const authoring::Entry* entry = entryOf(line);
  if (entry != nullptr && entry->kind == authoring::EntryKind::Operator) {
    // Nothing draws a lone node anywhere: it stays where the hand let it go.
    insert(line, place, place.value ? std::nullopt : std::optional(at));
  } else {
    typed(line, place);
  }
}

bool Editing::insert(const QString& line, const authoring::Place& place,
                     std::optional<QPointF> at) {
  if (!m_project.editable()) return false;
  const auto asked = request(line);
  if (asked.matches.empty()) {
    fail(refused("edit.no-entry", "There is no '%1' to insert", {line.toStdString()}));
    return false;
  }
  if (asked.refusal) {
    fail(*asked.refusal);
    return false;
  }
  const authoring::Entry& entry = m_entries->at(asked.matches.front());
  const Graph graph = withTypes(place.value);
  auto insertion = authoring::insert(graph, entry, asked.values, place, seedOf(graph));
  if (!insertion.ok()) {
    fail(insertion.error());
    return false;
  }
  if (at && !insertion->nodes.empty()) {
    insertion->edit = graph::Batch{
        "insert", {std::move(insertion->edit), placing(insertion->nodes.front(), *at)}};
  }
  if (entry.kind == authoring::EntryKind::Block && insertion->nodes.size() > 1) {
    insertion->edit = graph::Batch{
        "insert", {std::move(insertion->edit), keepingTogether(graph, entry, insertion->nodes)}};
  }
  if (!perform(QStringLiteral("insert:") + QString::fromStdString(entry.title),
               std::move(insertion->edit)))
    return false;
  if (insertion->nodes.empty()) {
    m_selection.selectTerminal(insertion->result);
  } else {
    const graph::NodeId last = m_project.document().graph().producer(insertion->result);
    m_selection.select(last ? last : insertion->nodes.back());
  }
  Q_EMIT inserted();
  return true;
}

std::optional<Error> Editing::objection(ValueId value, graph::Slot slot) const {
  const auto analysis = m_project.analysis();
  const bool current = analysis && analysis->graph->value(value) != nullptr &&
                       analysis->graph->node(slot.node) != nullptr;
  const Graph& graph = current ? *analysis->graph : m_project.document().graph();
  const auto checked = authoring::checkConnection(graph, value, slot);
  if (checked.ok()) return std::nullopt;
  return checked.error();
}

void Editing::connectTo(ValueId value, graph::Slot slot) {
  if (const auto refusal = objection(value, slot)) {
    fail(*refusal);
    return;
  }
  perform(QStringLiteral("connect"), graph::connect(m_project.document().graph(), value, slot));
}

void Editing::rewire(graph::Slot from, graph::Slot to) {
  if (from == to) return;
  const Graph& graph = m_project.document().graph();
  const graph::Node* node = graph.node(from.node);
  if (node == nullptr || from.index >= node->inputs.size()) return;
  const ValueId value = node->inputs[from.index];
  Graph tried = graph;
  graph::Batch batch{"rewire", {}};
  for (const auto& step : {std::optional<graph::Slot>(), std::optional(to)}) {
    auto edit = step ? graph::connect(tried, value, *step) : graph::disconnect(tried, from);
    if (!edit.ok()) return fail(edit.error());
    batch.edits.push_back(*edit);
    if (auto applied = graph::apply(tried, std::move(edit).value()); !applied.ok())
      return fail(applied.error());
  }
  perform(QStringLiteral("rewire"), graph::Edit(std::move(batch)));
}

void Editing::disconnectFrom(graph::Slot slot) {
  perform(QStringLiteral("disconnect"), graph::disconnect(m_project.document().graph(), slot));
}

void Editing::setOutput(ValueId value, bool output) {
  perform(output ? QStringLiteral("mark-output") : QStringLiteral("unmark-output"),
          graph::markOutput(m_project.document().graph(), value, output));
}

void Editing::setAttribute(graph::NodeId node, const QString& name,
                           std::optional<graph::Attribute> value) {
  const graph::Node* changed = m_project.document().graph().node(node);
  if (changed == nullptr) return;
  const auto found = changed->attributes.find(name.toStdString());
  const bool set = found != changed->attributes.end();
  if (set == value.has_value() && (!set || found->second == *value)) return;
  perform(QStringLiteral("set-attribute"),
          graph::Edit(graph::SetAttribute{node, name.toStdString(), std::move(value)}));
}

bool Editing::become(const QString& name, const graph::Graph& after) {
  return perform(name,
                 graph::differenceOf(name.toStdString(), m_project.document().graph(), after));
}

void Editing::remove(bool heal) {
  const Graph& graph = m_project.document().graph();
  if (const ValueId end = m_selection.terminal(); graph.isOutput(end)) {
    setOutput(end, false);
    return;
  }
  const auto nodes = m_selection.nodes();
  if (nodes.empty() || !m_project.editable()) return;
  if (nodes.size() == 1 && heal) {
    m_project.deleteNode(nodes.front(), true);
    return;
  }
  if (!heal) {
    perform(QStringLiteral("delete-nodes"), graph::deleteNodes(graph, nodes));
    return;
  }
  Graph tried = graph;
  graph::Batch batch{"delete-heal", {}};
  for (const graph::NodeId id : nodes) {
    auto edit = graph::deleteNode(tried, id, true);
    if (!edit.ok()) return fail(edit.error());
    batch.edits.push_back(*edit);
    if (auto applied = graph::apply(tried, std::move(edit).value()); !applied.ok())
      return fail(applied.error());
  }
  perform(QStringLiteral("delete-heal"), graph::Edit(std::move(batch)));
}

Result<QByteArray> Editing::selectedBytes() const {
  const auto analysis = m_project.analysis();
  if (!analysis) return refused("edit.not-yet", "The graph is still being looked at");
  onnx_format::Model model;
  MOTE_ASSIGN(model.graph, graph::fragmentOf(*analysis->graph, m_selection.nodes()));
  model.graph.name = "fragment";
  MOTE_ASSIGN(const std::string bytes, onnx_format::serialize(model));
  return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

void Editing::copy() {
  const auto bytes = selectedBytes();
  if (!bytes.ok()) return fail(bytes.error());
  auto* mime = new QMimeData;
  mime->setData(QString::fromLatin1(kGraphMime), *bytes);
  QStringList names;
  for (const auto id : m_selection.nodes()) {
    if (const auto* node = m_project.shownGraph().node(id))
      names << QString::fromStdString(node->name);
  }
  mime->setText(names.join(QLatin1Char('\n')));
  QGuiApplication::clipboard()->setMimeData(mime);
}

void Editing::cut() {
  copy();
  perform(QStringLiteral("cut"),
          graph::deleteNodes(m_project.document().graph(), m_selection.nodes()));
}

bool Editing::canPaste() {
  const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
  return mime != nullptr && mime->hasFormat(QString::fromLatin1(kGraphMime));
}

void Editing::paste() {
  if (!canPaste()) return;
  pasteBytes(QGuiApplication::clipboard()->mimeData()->data(QString::fromLatin1(kGraphMime)),
             QStringLiteral("paste"));
}

void Editing::duplicate() {
  const auto bytes = selectedBytes();
  if (!bytes.ok()) return fail(bytes.error());
  pasteBytes(*bytes, QStringLiteral("duplicate"));
}

void Editing::pasteBytes(const QByteArray& bytes, const QString& name) {
  if (!m_project.editable()) return;
  // Another program may have filled the clipboard: the bytes are checked like any file's.
  const auto fragment = onnx_format::parse(
      std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size()))), {});
  if (!fragment.ok()) return fail(fragment.error());
  const graph::NodeId first = m_project.document().graph().nextNodeId();
  if (!perform(name, graph::pasteFragment(m_project.document().graph(), fragment->graph))) return;
  std::vector<graph::NodeId> nodes;
  for (const auto id : m_project.document().graph().nodes()) {
    if (id >= first) nodes.push_back(id);
  }
  m_selection.selectAll(std::move(nodes));
  Q_EMIT inserted();
}

void Editing::selectEverything() {
  m_selection.selectAll(m_project.shownGraph().nodes());
}

void Editing::fail(const Error& error) {
  Q_EMIT m_project.failed(error);
}

bool Editing::perform(const QString& name, Result<graph::Edit> edit) {
  if (!m_project.editable()) return false;
  if (!edit.ok()) {
    fail(edit.error());
    return false;
  }
  return m_project.perform(name, std::move(edit).value());
}

}  // namespace mote::bridge
