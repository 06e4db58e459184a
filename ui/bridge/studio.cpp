// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Wires the shared parts: a new analysis refreshes the cost overlays and the selection.
#include "ui/bridge/studio.h"

#include "ui/bridge/error_text.h"

namespace mote::bridge {
namespace {

overlay::NodeOverlay costOverlay(const char* quantity, const char* unit, const Analysis& analysis,
                                 std::uint64_t compile::NodeSummary::*figure) {
  overlay::NodeOverlay overlay;
  overlay.quantity = quantity;
  overlay.unit = unit;
  overlay.source = "estimated";
  for (const auto& node : analysis.summary.perNode) {
    if (node.*figure > 0) overlay.values[node.node] = static_cast<double>(node.*figure);
  }
  return overlay;
}

}  // namespace

Studio::Studio(QObject* parent)
    : QObject(parent),
      m_project(m_jobs),
      m_autosave(m_jobs, m_project),
      m_editing(m_project, m_selection, m_jobs),
      m_arranging(m_project, m_selection),
      m_samples(m_jobs, m_project),
      m_quantizing(m_jobs, m_project, m_overlays, m_samples),
      m_lesson(m_jobs, m_project, m_quantizing, m_samples),
      m_explaining(m_jobs, m_project, m_samples),
      m_boards(m_jobs, m_project, m_overlays, m_samples),
      m_estimating(m_jobs, m_project, m_overlays),
      m_fixing(m_jobs, m_project, m_estimating, m_quantizing) {
  const auto complain = [this](const Error& error) { notify(error); };
  connect(&m_autosave, &Autosave::failed, this, complain);
  connect(&m_quantizing, &Quantizing::failed, this, complain);
  connect(&m_lesson, &Lesson::failed, this, complain);
  connect(&m_explaining, &Explaining::failed, this, complain);
  connect(&m_project, &Project::failed, this, complain);
  connect(&m_project, &Project::openFailed, this, [this](const QString& file, const Error& error) {
    notify(Severity::Problem, tr("%1 cannot be opened: %2").arg(file, errorText(error)));
  });
  connect(&m_project, &Project::analysed, this, &Studio::paintCosts);
  const auto reset = [this] {
    m_selection.select({});
    m_overlays.clear();
  };
  connect(&m_project, &Project::opened, this, reset);
  connect(&m_project, &Project::closed, this, reset);
}

void Studio::notify(Severity severity, const QString& text) {
  Q_EMIT noticed(severity, text);
}

void Studio::notify(const Error& error) {
  if (error.kind == ErrorKind::Cancelled) return;
  notify(Severity::Problem, errorText(error));
}

void Studio::paintCosts() {
  const auto analysis = m_project.analysis();
  m_overlays.put(costOverlay("macs", "macs", *analysis, &compile::NodeSummary::macs));
  m_overlays.put(
      costOverlay("parameters", "parameters", *analysis, &compile::NodeSummary::parameters));
  m_overlays.put(costOverlay("weights", "B", *analysis, &compile::NodeSummary::weightBytes));
  m_overlays.put(
      costOverlay("activations", "B", *analysis, &compile::NodeSummary::activationBytes));
}

}  // namespace mote::bridge
