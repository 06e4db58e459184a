// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Undo, redo and the mark of the last save.
#include "core/graph/document.h"

#include <limits>
#include <utility>

namespace mote::graph {
namespace {

constexpr std::size_t kNeverSaved = std::numeric_limits<std::size_t>::max();

bool changesGraph(const Edit& edit) {
  const auto* batch = std::get_if<Batch>(&edit);
  return batch == nullptr || !batch->edits.empty();
}

}  // namespace

Result<void> Document::perform(const std::string& name, Edit edit, std::size_t aside) {
  Step step{name, std::move(edit), aside};
  MOTE_TRY(take(step));
  m_steps.resize(m_position);
  if (m_saved != kNeverSaved && m_saved > m_position) m_saved = kNeverSaved;
  m_steps.push_back(std::move(step));
  ++m_position;
  return {};
}

/// Applies the step, which becomes the way back.
Result<void> Document::take(Step& step) {
  if (changesGraph(step.edit)) {
    MOTE_ASSIGN(step.edit, apply(m_graph, step.edit));
    ++m_revision;
  }
  std::swap(m_aside, step.aside);
  return {};
}

std::string Document::undoName() const {
  return canUndo() ? m_steps[m_position - 1].name : std::string();
}

std::string Document::redoName() const {
  return canRedo() ? m_steps[m_position].name : std::string();
}

bool Document::undoesGraph() const noexcept {
  return canUndo() && changesGraph(m_steps[m_position - 1].edit);
}

bool Document::redoesGraph() const noexcept {
  return canRedo() && changesGraph(m_steps[m_position].edit);
}

Result<void> Document::undo() {
  if (!canUndo()) return refused("graph.nothing-to-undo", "There is nothing to undo");
  MOTE_TRY(take(m_steps[m_position - 1]));
  --m_position;
  return {};
}

Result<void> Document::redo() {
  if (!canRedo()) return refused("graph.nothing-to-redo", "There is nothing to redo");
  MOTE_TRY(take(m_steps[m_position]));
  ++m_position;
  return {};
}

bool Document::modified() const noexcept {
  return m_position != m_saved;
}

void Document::markSaved() noexcept {
  m_saved = m_position;
}

void Document::markUnsaved() noexcept {
  m_saved = kNeverSaved;
}

}  // namespace mote::graph
