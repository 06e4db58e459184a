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

}  // namespace

Result<void> Document::perform(const std::string& name, Edit edit) {
  MOTE_ASSIGN(Edit inverse, apply(m_graph, std::move(edit)));
  m_steps.resize(m_position);
  if (m_saved != kNeverSaved && m_saved > m_position) m_saved = kNeverSaved;
  m_steps.push_back({name, std::move(inverse)});
  ++m_position;
  ++m_revision;
  return {};
}

std::string Document::undoName() const {
  return canUndo() ? m_steps[m_position - 1].name : std::string();
}

std::string Document::redoName() const {
  return canRedo() ? m_steps[m_position].name : std::string();
}

Result<void> Document::undo() {
  if (!canUndo()) return refused("graph.nothing-to-undo", "There is nothing to undo");
  Step& step = m_steps[m_position - 1];
  MOTE_ASSIGN(step.edit, apply(m_graph, step.edit));
  --m_position;
  ++m_revision;
  return {};
}

Result<void> Document::redo() {
  if (!canRedo()) return refused("graph.nothing-to-redo", "There is nothing to redo");
  Step& step = m_steps[m_position];
  MOTE_ASSIGN(step.edit, apply(m_graph, step.edit));
  ++m_position;
  ++m_revision;
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
