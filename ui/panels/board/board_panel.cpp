// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// List and buttons above, run and figures below.
#include "ui/panels/board/board_panel.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/bridge/studio.h"
#include "ui/kit/badge.h"
#include "ui/kit/collapsible_section.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/figure_tile.h"
#include "ui/kit/manual_page.h"
#include "ui/kit/number_text.h"
#include "ui/kit/panel_page.h"
#include "ui/kit/theme.h"
#include "ui/panels/board/board_list.h"
#include "ui/panels/board/layer_chart.h"

namespace mote::panels {
namespace {

/// Float arithmetic may differ between processors in the last bits; more than this is an error.
constexpr double kMostRounding = 1e-4;

}  // namespace

BoardPanel::BoardPanel(bridge::Studio& studio, QWidget* parent)
    : QWidget(parent), m_studio(studio) {
  kit::setManualPage(this, "profile");
  auto* page = new kit::PanelPage;
  auto* all = new QVBoxLayout(this);
  all->setContentsMargins(0, 0, 0, 0);
  all->addWidget(page);
  page->column()->addWidget(makeBoards());
  page->column()->addWidget(makeRun());
  m_empty = new kit::EmptyState("board", {}, {});
  page->column()->addWidget(m_empty, 1);
  page->column()->addWidget(makeResult());
  connectAll();
  refresh();
  showRun();
  studio.boards().refresh();
}

QWidget* BoardPanel::makeBoards() {
  auto* section = new kit::CollapsibleSection(tr("Boards"));
  m_list = new BoardList;
  m_power = new QPushButton;
  m_power->setObjectName("boardPower");
  m_connect = new QPushButton;
  m_connect->setObjectName("boardConnect");
  auto* again = new QPushButton(tr("Resc&an"));
  again->setObjectName("boardRefresh");
  connect(again, &QPushButton::clicked, this, [this] { m_studio.boards().refresh(); });
  auto* box = new QWidget;
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(m_power);
  row->addWidget(m_connect);
  row->addStretch(1);
  row->addWidget(again);
  section->addContent(m_list);
  section->addContent(box);
  return section;
}

QWidget* BoardPanel::makeRun() {
  auto* box = new QWidget;
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kit::space::kM);
  m_run = new QPushButton;
  m_run->setObjectName("boardRun");
  m_run->setProperty("motePrimary", true);
  m_problem = new QFrame;
  m_problem->setProperty("moteCard", "bad");
  m_problemText = new QLabel;
  m_problemText->setObjectName("boardProblem");
  m_problemText->setWordWrap(true);
  m_problemText->setTextFormat(Qt::PlainText);
  m_problemText->setTextInteractionFlags(Qt::TextSelectableByMouse);
  auto* inside = new QVBoxLayout(m_problem);
  inside->addWidget(m_problemText);
  column->addWidget(m_run);
  column->addWidget(m_problem);
  return box;
}

QWidget* BoardPanel::makeResult() {
  m_result = new QWidget;
  auto* column = new QVBoxLayout(m_result);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kit::space::kM);
  m_source = new QLabel;
  m_source->setObjectName("boardSource");
  m_source->setWordWrap(true);
  kit::setTextRole(m_source, kit::TextRole::Strong);
  m_exact = new kit::Badge;
  m_exact->setObjectName("boardExact");
  auto* head = new QHBoxLayout;
  head->addWidget(m_source, 1);
  head->addWidget(m_exact);
  m_total = new kit::FigureTile(tr("One inference"));
  m_arena = new kit::FigureTile(tr("Arena"));
  m_stack = new kit::FigureTile(tr("Stack, high water"));
  m_progress = new kit::FigureTile(tr("Layers"));
  auto* grid = new QGridLayout;
  grid->setSpacing(kit::space::kS);
  grid->addWidget(m_total, 0, 0);
  grid->addWidget(m_progress, 0, 1);
  grid->addWidget(m_arena, 1, 0);
  grid->addWidget(m_stack, 1, 1);
  m_verdict = new QLabel;
  m_verdict->setObjectName("boardVerdict");
  m_verdict->setWordWrap(true);
  kit::setTextRole(m_verdict, kit::TextRole::Caption, true);
  m_chart = new LayerChart;
  column->addLayout(head);
  column->addWidget(m_verdict);
  column->addLayout(grid);
  column->addWidget(m_chart);
  return m_result;
}

void BoardPanel::connectAll() {
  auto& boards = m_studio.boards();
  connect(&boards, &bridge::Boards::changed, this, &BoardPanel::refresh);
  connect(&boards, &bridge::Boards::runStarted, this, &BoardPanel::showRun);
  connect(&boards, &bridge::Boards::runChanged, this, &BoardPanel::showRun);
  connect(&m_studio.project(), &bridge::Project::opened, this, &BoardPanel::refresh);
  connect(&m_studio.project(), &bridge::Project::closed, this, &BoardPanel::refresh);
  connect(&m_studio.project(), &bridge::Project::variantChanged, this, &BoardPanel::refresh);
  connect(m_list, &QListWidget::currentRowChanged, this, &BoardPanel::refresh);
  connect(m_chart, &LayerChart::picked, this,
          [this](graph::NodeId node) { m_studio.selection().reveal(node); });
  connect(m_power, &QPushButton::clicked, this, [this] {
    auto& boards = m_studio.boards();
    const auto* row = boards.row(m_list->selectedId());
    if (row == nullptr) return;
    if (row->state == bridge::BoardState::Stopped) {
      boards.start(row->id);
    } else {
      boards.stop(row->id);
    }
  });
  connect(m_connect, &QPushButton::clicked, this, [this] {
    auto& boards = m_studio.boards();
    const QString id = m_list->selectedId();
    if (boards.connectedId() == id) {
      boards.disconnectBoard();
    } else {
      boards.connectTo(id);
    }
  });
  connect(m_run, &QPushButton::clicked, this, [this] {
    auto& boards = m_studio.boards();
    if (boards.running()) {
      boards.cancel();
    } else {
      boards.run(m_list->selectedId());
    }
  });
}

void BoardPanel::refresh() {
  auto& boards = m_studio.boards();
  if (sender() != m_list) m_list->setRows(boards.rows());
  chooseConnected();
  const auto* row = boards.row(m_list->selectedId());
  const bool free = !boards.busy();
  const bool stopped = row == nullptr || row->state == bridge::BoardState::Stopped;
  const bool connected = row != nullptr && row->state == bridge::BoardState::Connected;
  m_power->setText(stopped ? tr("&Start") : tr("S&top"));
  m_power->setEnabled(free && row != nullptr && row->startable);
  m_connect->setText(connected ? tr("&Disconnect") : tr("&Connect"));
  m_connect->setEnabled(free && row != nullptr && !stopped);
  const bool int8 = m_studio.project().variant() == bridge::Variant::Quantized;
  m_run->setText(boards.running() ? tr("Cancel the run")
                 : int8           ? tr("&Run the quantized model")
                                  : tr("&Run the float model"));
  m_run->setEnabled(boards.running() || (free && m_studio.project().isOpen() && row != nullptr));
  m_run->setToolTip(connected ? QString() : tr("Starts and connects the chosen board before."));
  m_problem->setVisible(!boards.problem().isEmpty());
  m_problemText->setText(boards.problem());
  if (!boards.running() || !boards.lastRun()) showRun();
}

/// Who connects a board, from wherever, means to run on it.
void BoardPanel::chooseConnected() {
  const QString now = m_studio.boards().connectedId();
  if (now == m_connected) return;
  m_connected = now;
  m_list->selectId(now);
}

void BoardPanel::showVerdict(const bridge::BoardRun& run) {
  const bool running = m_studio.boards().running();
  const bool rounding = run.outputError > 0 && run.outputError <= kMostRounding;
  if (!run.finished) {
    m_exact->setBadge(running ? tr("running") : tr("incomplete"),
                      running ? kit::Tone::Accent : kit::Tone::Warning);
  } else if (run.bitExact.value_or(false)) {
    m_exact->setBadge(tr("bit-exact"), kit::Tone::Good);
  } else {
    m_exact->setBadge(rounding ? tr("rounds differently") : tr("differs"),
                      rounding ? kit::Tone::Warning : kit::Tone::Bad);
  }
  const bool exact = !run.finished || run.bitExact.value_or(false);
  m_verdict->setVisible(!exact);
  if (exact) return;
  m_verdict->setText(tr("Compared with this computer, the first layer that differs is %1; the "
                        "outputs differ by at most %2.")
                         .arg(QString::fromStdString(run.divergence),
                              QLocale().toString(run.outputError, 'g', 2)));
}

void BoardPanel::showNothing() {
  if (m_studio.boards().running()) {
    m_empty->setTexts(tr("Getting ready"),
                      tr("The board starts and takes the model; its layers appear here then."));
  } else {
    m_empty->setTexts(tr("Nothing measured yet"),
                      tr("Choose a board and run the shown model on it: each layer's cost appears "
                         "here while it runs."));
  }
}

void BoardPanel::showRun() {
  const auto run = m_studio.boards().lastRun();
  m_result->setVisible(run != nullptr);
  m_empty->setVisible(run == nullptr);
  if (!run) {
    showNothing();
    return;
  }
  const QString unit = QString::fromStdString(run->unit);
  const QString words = kit::unitText(unit, run->emulated);
  m_source->setText(
      QStringLiteral("%1 · %2").arg(bridge::boardName(QString::fromStdString(run->board)), words));
  const bool running = m_studio.boards().running();
  showVerdict(*run);
  double sum = 0;
  qsizetype arrived = 0;
  for (const auto& layer : run->layers) {
    sum += layer.value.value_or(0.0);
    arrived += layer.value ? 1 : 0;
  }
  const double total = run->total > 0 ? static_cast<double>(run->total) : sum;
  m_total->setLabel(run->finished ? tr("One inference") : tr("Layers so far"));
  m_total->setFigure(kit::quantityText(total, unit), words);
  const auto all = static_cast<qsizetype>(run->layers.size());
  m_progress->setFigure(QStringLiteral("%1 / %2").arg(arrived).arg(all),
                        run->finished    ? tr("finished")
                        : !running       ? tr("stopped early")
                        : arrived == all ? tr("measuring the total")
                                         : tr("running"));
  m_arena->setFigure(kit::bytesText(static_cast<double>(run->arenaBytes)));
  if (run->stackBytes > 0) {
    m_stack->setFigure(kit::bytesText(static_cast<double>(run->stackBytes)));
  } else {
    m_stack->clearFigure();
  }
  m_chart->show(*run);
}

}  // namespace mote::panels
