// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What there is to say above the picture, the block under the hand below it.
#include "ui/panels/memory/memory_panel.h"

#include <QLabel>
#include <QLocale>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "ui/bridge/error_text.h"
#include "ui/bridge/studio.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/manual_page.h"
#include "ui/kit/number_text.h"
#include "ui/kit/sentences.h"
#include "ui/kit/theme.h"
#include "ui/panels/memory/memory_map.h"

namespace mote::panels {

MemoryPanel::MemoryPanel(bridge::Studio& studio, QWidget* parent)
    : QWidget(parent),
      m_studio(studio),
      m_stack(new QStackedLayout(this)),
      m_empty(new kit::EmptyState("memory", {}, {})),
      m_summary(new QLabel),
      m_map(new MemoryMap),
      m_words(new kit::ElidedLabel) {
  setProperty("moteGround", "surface");
  setAttribute(Qt::WA_StyledBackground);
  kit::setManualPage(this, "costs");
  m_stack->addWidget(m_empty);
  m_stack->addWidget(makeMap());
  connect(&studio.estimating(), &bridge::Estimating::changed, this, &MemoryPanel::reload);
  connect(&studio.selection(), &bridge::Selection::changed, this, &MemoryPanel::follow);
  connect(&studio.selection(), &bridge::Selection::hoverChanged, this, &MemoryPanel::follow);
  connect(m_map, &MemoryMap::currentChanged, this, &MemoryPanel::tell);
  connect(m_map, &MemoryMap::picked, this, &MemoryPanel::pick);
  reload();
}

QWidget* MemoryPanel::makeMap() {
  m_summary->setObjectName("memorySummary");
  m_summary->setWordWrap(true);
  m_words->setObjectName("memoryWords");
  kit::setTextRole(m_summary, kit::TextRole::Caption, true);
  kit::setTextRole(m_words, kit::TextRole::Caption);
  auto* page = new QWidget;
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(kit::space::kXs, kit::space::kXs, kit::space::kXs, kit::space::kXs);
  column->setSpacing(kit::space::kXs);
  column->addWidget(m_summary);
  column->addWidget(m_map, 1);
  column->addWidget(m_words);
  return page;
}

void MemoryPanel::reload() {
  const auto& project = m_studio.project();
  const auto& memory = project.memory();
  const auto* target = m_studio.estimating().target();
  MemoryPicture picture;
  if (project.isOpen() && memory.compiled && !memory.compiled->buffers.empty())
    picture = {memory.compiled, memory.use, std::nullopt};
  m_plan = picture.compiled;
  if (target != nullptr) picture.limit = target->ramBytes;
  m_stack->setCurrentIndex(picture.compiled ? 1 : 0);
  if (!project.isOpen()) {
    m_empty->setTexts(tr("No model is open"),
                      tr("What lies where in a model's working memory is painted here."));
  } else if (memory.refusal) {
    m_empty->setTexts(tr("No memory plan: the model does not compile"),
                      bridge::errorText(*memory.refusal));
  } else {
    m_empty->setTexts(tr("No memory plan yet"), tr("Working it out …"));
  }
  m_map->setPicture(std::move(picture));
  follow();
  summarize();
  tell(m_map->current());
}

void MemoryPanel::summarize() {
  const auto& memory = m_studio.project().memory();
  if (!m_plan || memory.use.bytes.empty()) return;
  const compile::Compiled& compiled = *m_plan;
  const auto arena = static_cast<double>(compiled.arenaBytes);
  QStringList sentences{tr("%1 of working memory; most is in use in step %2, %3.")
                            .arg(kit::bytesText(arena), QLocale().toString(memory.use.peak + 1),
                                 QString::fromStdString(compiled.nodes[memory.use.peak].name))};
  if (compiled.arenaBound > 0) {
    sentences << (compiled.arenaBytes == compiled.arenaBound
                      ? tr("Proven: in this order of layers no plan needs less.")
                      : tr("Proven: in this order of layers no plan is below %1.")
                            .arg(kit::bytesText(compiled.arenaBound)));
  }
  if (const auto* target = m_studio.estimating().target()) {
    sentences << tr("%1 has %2 for it.")
                     .arg(bridge::boardTitle(*target), kit::bytesText(double(target->ramBytes)));
  }
  m_summary->setText(kit::paragraphOf(sentences));
}

/// The node under the mouse, else the selected ones.
void MemoryPanel::follow() {
  const bridge::Selection& selection = m_studio.selection();
  const auto& nodes = selection.nodes();
  m_map->setNodes(selection.hovered() ? QVector{selection.hovered()}
                                      : QVector<graph::NodeId>(nodes.begin(), nodes.end()));
}

void MemoryPanel::tell(int buffer) {
  m_words->setFullText(buffer >= 0 ? m_map->textOf(buffer)
                       : m_map->shared().isEmpty()
                           ? tr("Steps run to the right, addresses upwards.")
                           : tr("Steps run to the right, addresses upwards. Hatched: one tensor is "
                                "written over another in place."));
}

void MemoryPanel::pick(int buffer) {
  const auto& one = m_plan->buffers[static_cast<std::size_t>(buffer)];
  if (!one.writers.empty()) {
    m_studio.selection().reveal(m_plan->nodes[one.writers.front()].node);
    return;
  }
  const graph::Graph& graph = m_studio.project().shownGraph();
  for (const graph::ValueId input : graph.inputs()) {
    if (graph.value(input)->name == one.name) m_studio.selection().selectTerminal(input);
  }
}

}  // namespace mote::panels
