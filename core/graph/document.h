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
  [[nodiscard]] Result<void> perform(const std::string& name, Edit edit);
  [[nodiscard]] bool canUndo() const noexcept { return m_position > 0; }
  [[nodiscard]] bool canRedo() const noexcept { return m_position < m_steps.size(); }
  [[nodiscard]] std::string undoName() const;
  [[nodiscard]] std::string redoName() const;
  Result<void> undo();
  Result<void> redo();
  /// Grows with every change, also by undo; equal revisions mean equal graphs.
  [[nodiscard]] std::uint64_t revision() const noexcept { return m_revision; }
  [[nodiscard]] bool modified() const noexcept;
  void markSaved() noexcept;
  /// The document was never saved as it is, whatever is undone.
  void markUnsaved() noexcept;

 private:
  struct Step {
    std::string name;
    Edit edit;  ///< the inverse below m_position, the edit itself above
  };
  Graph m_graph;
  std::vector<Step> m_steps;
  std::size_t m_position = 0;
  std::uint64_t m_revision = 0;
  std::size_t m_saved = 0;
};

}  // namespace mote::graph
