// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One job loads, compares and lays out; closing the window ends it.
#include "ui/shell/compare_window.h"

#include <QLabel>
#include <QScreen>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "ui/bridge/analysis.h"
#include "ui/bridge/difference.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/model_home.h"
#include "ui/canvas/graph_view.h"
#include "ui/canvas/paired_views.h"
#include "ui/kit/comparison_bar.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/flow_grid.h"
#include "ui/kit/number_text.h"
#include "ui/kit/sentences.h"
#include "ui/kit/theme.h"
#include "ui/shell/difference_list.h"

namespace mote::shell {
namespace {

constexpr QSize kSize{1360, 880};
constexpr QSize kCost{180, 56};

}  // namespace

CompareWindow::CompareWindow(bridge::Studio& studio, const Model& before, const Model& after,
                             QWidget* parent)
    : QDialog(parent),
      m_studio(studio),
      m_stack(new QStackedLayout(this)),
      m_state(new kit::EmptyState("overlay", tr("Comparing …"), {})),
      m_verdict(new QLabel) {
  setObjectName("compareWindow");
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowFlags(windowFlags() | Qt::WindowMinMaxButtonsHint);
  setWindowTitle(tr("%1 and %2 compared").arg(before.name, after.name));
  resize(kSize.boundedTo(screen()->availableSize()));
  m_state->setActionText(tr("Cancel"));
  connect(m_state, &kit::EmptyState::acted, this, &QWidget::close);
  m_stack->addWidget(m_state);
  m_stack->addWidget(makePage(before, after));
  start(before, after);
}

CompareWindow::~CompareWindow() {
  m_studio.jobs().cancel(m_job);
}

QWidget* CompareWindow::makePage(const Model& before, const Model& after) {
  using namespace kit::space;
  auto* head = new QWidget;
  auto* headColumn = new QVBoxLayout(head);
  headColumn->setContentsMargins(kL, kM, kL, kM);
  headColumn->setSpacing(kS);
  m_verdict->setObjectName("compareVerdict");
  m_verdict->setWordWrap(true);
  kit::setTextRole(m_verdict, kit::TextRole::Title);
  m_costs = new kit::FlowGrid(kCost, kL);
  headColumn->addWidget(m_verdict);
  headColumn->addLayout(m_costs);
  auto* graphs = new QSplitter(Qt::Horizontal);
  graphs->setChildrenCollapsible(false);
  graphs->addWidget(makeSide(0, before.name));
  graphs->addWidget(makeSide(1, after.name));
  m_paired = new canvas::PairedViews(*m_views[0], *m_views[1], this);
  m_list = new DifferenceList;
  connect(m_paired, &canvas::PairedViews::selected, m_list, &DifferenceList::follow);
  connect(m_list, &DifferenceList::chosen, m_paired, &canvas::PairedViews::show);
  auto* halves = new QSplitter(Qt::Vertical);
  halves->setChildrenCollapsible(false);
  halves->addWidget(graphs);
  halves->addWidget(m_list);
  halves->setStretchFactor(0, 3);
  halves->setStretchFactor(1, 1);
  auto* page = new QWidget;
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(head);
  column->addWidget(halves, 1);
  return page;
}

QWidget* CompareWindow::makeSide(std::size_t side, const QString& name) {
  auto* title = new kit::ElidedLabel(name);
  title->setContentsMargins(kit::space::kM, kit::space::kXs, kit::space::kM, kit::space::kXs);
  kit::setTextRole(title, kit::TextRole::Strong);
  m_views[side] = new canvas::GraphView;
  m_views[side]->setObjectName(side == 0 ? "compareBefore" : "compareAfter");
  m_views[side]->setAccessibleName(tr("Graph of %1").arg(name));
  auto* box = new QWidget;
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(title);
  column->addWidget(m_views[side], 1);
  return box;
}

Result<CompareWindow::Found> CompareWindow::work(const Model& before, const Model& after,
                                                 const JobContext& context) {
  Found found;
  bridge::ComparedGraphs compared;
  const std::array models{&before, &after};
  const std::array graphs{&compared.before, &compared.after};
  for (std::size_t side = 0; side < models.size(); ++side) {
    bridge::ModelPtr model = models[side]->model;
    if (!model) {
      MOTE_ASSIGN(const bridge::Loaded loaded, bridge::loadModel(models[side]->path));
      model = loaded.project.model;
    }
    if (context.cancelled()) return cancelled();
    graph::Graph graph = model->graph;
    graph.drawing = {};  // every node is to be seen
    *graphs[side] = bridge::analyse(graph).graph;
    found.scenes[side] =
        canvas::buildScene(**graphs[side], [&context] { return context.cancelled(); });
  }
  MOTE_ASSIGN(compared.comparison,
              compare::compareGraphs(*compared.before, *compared.after, context));
  found.compared = std::make_shared<const bridge::ComparedGraphs>(std::move(compared));
  return found;
}

void CompareWindow::start(const Model& before, const Model& after) {
  m_job = m_studio.jobs().start<Found>(
      {tr("Compare %1 and %2").arg(before.name, after.name), {}}, this,
      [before, after](const JobContext& context) { return work(before, after, context); },
      [this](const Result<Found>& found) {
        if (found.ok()) {
          present(*found);
        } else if (found.error().kind == ErrorKind::Cancelled) {
          close();
        } else {
          m_state->setTexts(tr("They cannot be compared"), bridge::errorText(found.error()));
          m_state->setActionText(tr("Close"));
        }
      });
}

void CompareWindow::present(const Found& found) {
  m_compared = found.compared;
  const compare::Comparison& comparison = m_compared->comparison;
  m_stack->setCurrentIndex(1);
  for (const std::size_t side : {1U, 0U})  // the first one leads
    m_views[side]->setScene(found.scenes[side], false);
  std::vector<std::pair<graph::NodeId, graph::NodeId>> partners;
  for (const compare::Pair& pair : comparison.pairs) {
    if (pair.before && pair.after) partners.emplace_back(pair.before, pair.after);
  }
  m_paired->setPairs(partners);
  paintKinds();
  m_list->setCompared(m_compared);
  showCosts(comparison);
  const std::size_t all = comparison.pairs.size();
  const std::size_t differing = all - comparison.count(compare::Kind::Same);
  QStringList words;
  if (differing > 0) {
    words << tr("%1 of %2 nodes differ.").arg(differing).arg(all);
  } else {
    words << tr("The nodes are the same, whatever they are called.");
  }
  for (const compare::Fact& end : comparison.ends) words << bridge::endText(end);
  m_verdict->setText(kit::paragraphOf(words));
  m_views[0]->setFocus();
}

void CompareWindow::showCosts(const compare::Comparison& comparison) {
  const compare::Totals& before = comparison.before;
  const compare::Totals& after = comparison.after;
  addCost(tr("Nodes"), double(before.nodes), double(after.nodes), kit::countText);
  addCost(tr("Parameters"), double(before.parameters), double(after.parameters), kit::countText);
  addCost(tr("MACs"), double(before.macs), double(after.macs), kit::countText);
  addCost(tr("Weights"), double(before.weightBytes), double(after.weightBytes), kit::bytesText);
  addCost(tr("Flash"), before.flashBytes, after.flashBytes, kit::bytesText);
  addCost(tr("RAM"), before.arenaBytes, after.arenaBytes, kit::bytesText);
}

void CompareWindow::addCost(const QString& label, std::optional<double> before,
                            std::optional<double> after, QString (*text)(double)) {
  auto* bar = new kit::ComparisonBar(label);
  if (before && after) {
    const QString change = kit::changeText(*before, *after);
    bar->setValues(*before, *after, text(*before), text(*after), change, *after <= *before);
  }
  m_costs->addWidget(bar);
}

void CompareWindow::paintKinds() {
  std::array<canvas::OverlayLook, 2> looks;
  for (canvas::OverlayLook& look : looks) {
    for (std::size_t i = 0; i < compare::kKinds; ++i) {
      const auto kind = static_cast<compare::Kind>(i);
      look.kinds.push_back({bridge::differenceSign(kind), bridge::differenceName(kind),
                            bridge::differenceColor(kind)});
    }
  }
  for (const compare::Pair& pair : m_compared->comparison.pairs) {
    if (pair.kind == compare::Kind::Same) continue;
    const auto value = static_cast<double>(pair.kind);
    if (pair.before) looks[0].overlay.values[pair.before] = value;
    if (pair.after) looks[1].overlay.values[pair.after] = value;
  }
  for (std::size_t side = 0; side < m_views.size(); ++side)
    m_views[side]->setOverlay(std::move(looks[side]));
}

}  // namespace mote::shell
