// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A document: a graph with undo and redo. Works headless; the window only draws it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/graph/edit.h"
#include "core/graph/graph.h"

namespace mote::graph {

class Document {
 public:
  explicit Document(Graph graph = {}) : m_graph(std::move(graph)) {}

  [[nodiscard]] const Graph& graph() const noexcept { return m_graph; }
  /// Applies, remembers the inverse under `name`, forgets what was undone.
  [[nodiscard]] Result<void> perform(const std::string& name, Edit edit) {
    return perform(name, std::move(edit), m_aside);
  }
  /// And has `aside`, which an undo brings back to what it was.
  [[nodiscard]] Result<void> perform(const std::string& name, Edit edit, std::size_t aside);
  /// Stands for what goes with the graph but is not in it; its owner numbers it.
  [[nodiscard]] std::size_t aside() const noexcept { return m_aside; }
  [[nodiscard]] bool canUndo() const noexcept { return m_position > 0; }
  [[nodiscard]] bool canRedo() const noexcept { return m_position < m_steps.size(); }
  [[nodiscard]] std::string undoName() const;
  [[nodiscard]] std::string redoName() const;
  /// Whether undo() would change the graph, and not only what goes with it.
  [[nodiscard]] bool undoesGraph() const noexcept;
  [[nodiscard]] bool redoesGraph() const noexcept;
  Result<void> undo();
  Result<void> redo();
  /// Grows with every change of the graph, also by undo; equal revisions mean equal graphs.
  [[nodiscard]] std::uint64_t revision() const noexcept { return m_revision; }
  [[nodiscard]] bool modified() const noexcept;
  void markSaved() noexcept;
  /// The document was never saved as it is, whatever is undone.
  void markUnsaved() noexcept;

 private:
  struct Step {
    std::string name;
    Edit edit;              ///< the inverse below m_position, the edit itself above
    std::size_t aside = 0;  ///< what applying it brings
  };
  Result<void> take(Step& step);

  Graph m_graph;
  std::size_t m_aside = 0;
  std::vector<Step> m_steps;
  std::size_t m_position = 0;
  std::uint64_t m_revision = 0;
  std::size_t m_saved = 0;
};

}  // namespace mote::graph
