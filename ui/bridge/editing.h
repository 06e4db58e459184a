// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person does to the graph by hand: each gesture one undoable edit with a name.
#pragma once

#include <QMimeData>
#include <QObject>
#include <QPointF>
#include <memory>
#include <optional>
#include <vector>

#include "core/authoring/insert.h"
#include "ui/bridge/jobs.h"
#include "ui/bridge/project.h"
#include "ui/bridge/selection.h"

namespace mote::bridge {

class Editing : public QObject {
  Q_OBJECT
 public:
  Editing(Project& project, Selection& selection, Jobs& jobs);

  /// What can be inserted; empty until entriesKnown().
  [[nodiscard]] const std::vector<authoring::Entry>& entries() const { return *m_entries; }
  /// What a typed or dragged line asks for, "dense units=10".
  [[nodiscard]] authoring::Request request(const QString& line) const;

  /// What the next part would read: the selected end of the graph, the selected node's first
  /// output, or what nothing reads yet. 0 in an empty graph.
  [[nodiscard]] graph::ValueId anchor() const;
  /// Typed, or let go over that place. Over nothing, a typed part goes after the anchor; a dropped
  /// operator stays free, for one may want to wire it by hand.
  void typed(const QString& line, const authoring::Place& place);
  void drop(const QString& line, const authoring::Place& place, QPointF at);
  /// Selects what was put in. Where it cannot go there, failed() of the project says why.
  bool insert(const QString& line, const authoring::Place& place, std::optional<QPointF> at = {});

  /// Why the connection may not be made; nothing where it may.
  [[nodiscard]] std::optional<Error> objection(graph::ValueId value, graph::Slot slot) const;
  void connectTo(graph::ValueId value, graph::Slot slot);
  /// The connection's end moves from one input to another.
  void rewire(graph::Slot from, graph::Slot to);
  void disconnectFrom(graph::Slot slot);
  void setOutput(graph::ValueId value, bool output);
  /// Removes it where there is no value.
  void setAttribute(graph::NodeId node, const QString& name, std::optional<graph::Attribute> value);

  /// Everything as in `after`, whose ids mean what the document's do; one step to undo.
  bool become(const QString& name, const graph::Graph& after);

  /// The selected nodes, or the selected graph output's mark.
  void remove(bool heal);
  void copy();
  void cut();
  /// From the clipboard, which may hold what another window copied.
  void paste();
  void duplicate();
  void selectEverything();
  [[nodiscard]] static bool canPaste();

  static constexpr auto kEntryMime = "application/x-mote-entry";
  static constexpr auto kGraphMime = "application/x-mote-graph";

 Q_SIGNALS:
  void entriesKnown();
  /// Something new is in the graph and selected; it should come into view.
  void inserted();

 private:
  /// The document's graph, with what is known of its types.
  [[nodiscard]] graph::Graph withTypes(graph::ValueId needed) const;
  [[nodiscard]] Result<QByteArray> selectedBytes() const;
  void pasteBytes(const QByteArray& bytes, const QString& name);
  [[nodiscard]] const authoring::Entry* entryOf(const QString& line) const;
  void dropStale();
  void fail(const Error& error);
  bool perform(const QString& name, Result<graph::Edit> edit);

  Project& m_project;
  Selection& m_selection;
  std::shared_ptr<const std::vector<authoring::Entry>> m_entries;
};

}  // namespace mote::bridge
