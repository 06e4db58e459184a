// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Puts the parts together and keeps title and switches in step with the studio.
#include "ui/shell/main_window.h"

#include <QCloseEvent>
#include <QComboBox>
#include <QDockWidget>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/bridge/studio.h"
#include "ui/canvas/graph_canvas.h"
#include "ui/kit/icon.h"
#include "ui/kit/panel_page.h"
#include "ui/kit/segmented_control.h"
#include "ui/kit/theme.h"
#include "ui/panels/board/board_panel.h"
#include "ui/panels/explain/explain_panel.h"
#include "ui/panels/inspector/inspector_panel.h"
#include "ui/panels/memory/memory_panel.h"
#include "ui/panels/outline/outline_panel.h"
#include "ui/panels/palette/palette_panel.h"
#include "ui/panels/problems/problems_panel.h"
#include "ui/panels/quantize/quantize_panel.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/file_commands.h"
#include "ui/shell/fit_bar.h"
#include "ui/shell/help_commands.h"
#include "ui/shell/job_bar.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/preferences.h"
#include "ui/shell/start_page.h"
#include "ui/shell/totals_bar.h"
#include "ui/shell/window_actions.h"

namespace mote::shell {

using bridge::Project;

namespace {

constexpr int kLeastSide = 200;
constexpr int kLeastPanel = 320;

/// Qt leaves docks where they are when lines run from right to left.
Qt::DockWidgetArea mirrored(Qt::DockWidgetArea area) {
  if (!QGuiApplication::isRightToLeft() || area == Qt::BottomDockWidgetArea) return area;
  return area == Qt::LeftDockWidgetArea ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea;
}

}  // namespace

MainWindow::MainWindow(bridge::Studio& studio) : m_studio(studio) {
  setObjectName("mainWindow");
  setWindowIcon(QIcon(":/mote/icons/mote.svg"));
  setAcceptDrops(true);
  setDockOptions(AllowNestedDocks | AllowTabbedDocks | GroupedDragging | AnimatedDocks);
  makeCentre();
  m_files = new FileCommands(studio, *this);
  m_actions = new WindowActions(studio, *this, *m_canvas, *m_files);
  m_help = new HelpCommands(*this, *m_actions);
  m_palette = new CommandPalette(this);
  makeDocks();
  makeToolBar();
  makeFitBar();
  makeStatusBar();
  connectStart();
  connect(m_files, &FileCommands::closingSaved, this, &QWidget::close);
  connect(m_actions, &WindowActions::paletteWanted, this,
          [this] { m_palette->open(m_actions->all()); });
  connect(m_actions, &WindowActions::panelWanted, this, &MainWindow::goToPanel);
  connect(m_actions, &WindowActions::darkModeWanted, this, &MainWindow::darkModeWanted);
  connect(m_actions, &WindowActions::languageWanted, this, &MainWindow::languageWanted);
  connect(m_actions, &WindowActions::resetLayoutWanted, this, &MainWindow::arrange);
  connect(m_actions, &WindowActions::quitWanted, this, &QWidget::close);
  connect(m_canvas, &canvas::GraphCanvas::detailsWanted, this, [this] { showPanel("inspector"); });
  connect(&studio, &bridge::Studio::noticed, m_messages, &MessageBar::show);
  for (auto signal : {&Project::opened, &Project::closed, &Project::documentChanged,
                      &Project::variantChanged, &Project::quantizedChanged}) {
    connect(&studio.project(), signal, this, &MainWindow::refresh);
  }
  restoreLayout();
  refresh();
}

void MainWindow::makeCentre() {
  auto* centre = new QWidget;
  auto* column = new QVBoxLayout(centre);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  m_messages = new MessageBar;
  m_stack = new QStackedWidget;
  m_start = new StartPage(m_studio);
  m_canvas = new canvas::GraphCanvas(m_studio);
  m_stack->addWidget(m_start);
  m_stack->addWidget(m_canvas);
  column->addWidget(m_messages);
  column->addWidget(m_stack, 1);
  setCentralWidget(centre);
}

void MainWindow::connectStart() {
  connect(m_start, &StartPage::openWanted, m_files, &FileCommands::open);
  connect(m_start, &StartPage::projectWanted, m_files, &FileCommands::openProject);
  connect(m_start, &StartPage::newWanted, m_files, &FileCommands::newModel);
  connect(m_start, &StartPage::sampleWanted, m_files, &FileCommands::openSampleAt);
  connect(m_start, &StartPage::templateWanted, m_files, &FileCommands::newFromTemplate);
  connect(m_start, &StartPage::lessonWanted, m_files, &FileCommands::startLesson);
  connect(m_start, &StartPage::fileWanted, m_files, &FileCommands::openPath);
  connect(m_start, &StartPage::recoverWanted, m_files, &FileCommands::recover);
  connect(m_files, &FileCommands::recentChanged, m_start, &StartPage::refresh);
}

QDockWidget* MainWindow::addPanel(const QString& name, const QString& title, const QString& icon,
                                  QWidget* panel, Qt::DockWidgetArea area) {
  auto* dock = new QDockWidget(title, this);
  dock->setObjectName(name);
  dock->setWindowIcon(kit::icon(icon));
  dock->setWidget(panel);
  // Narrower, words and figures would be cut off; pages know by themselves what they need.
  const bool page = qobject_cast<kit::PanelPage*>(panel) || panel->findChild<kit::PanelPage*>();
  if (!page) panel->setMinimumWidth(area == Qt::LeftDockWidgetArea ? kLeastSide : kLeastPanel);
  // Tabs carry the titles; a floating panel, or one that is alone, needs a bar of its own.
  if (area != Qt::BottomDockWidgetArea) {
    dock->setTitleBarWidget(new QWidget);
    connect(dock, &QDockWidget::topLevelChanged, dock, [dock](bool floating) {
      QWidget* bar = dock->titleBarWidget();
      dock->setTitleBarWidget(floating ? nullptr : new QWidget);
      delete bar;
    });
  } else {
    dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
  }
  addDockWidget(mirrored(area), dock);
  QAction* toggle = dock->toggleViewAction();
  toggle->setObjectName("actionPanel_" + name);
  m_actions->viewMenu()->addAction(toggle);
  m_actions->addPanel(name, title, icon);
  m_docks.push_back(dock);
  return dock;
}

void MainWindow::makeDocks() {
  setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
  setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
  setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
  auto* problems = new panels::ProblemsPanel(m_studio);
  addPanel("outline", tr("Outline"), "outline", new panels::OutlinePanel(m_studio),
           Qt::LeftDockWidgetArea);
  addPanel("palette", tr("Palette"), "palette", new panels::PalettePanel(m_studio),
           Qt::LeftDockWidgetArea);
  m_problems = addPanel("problems", tr("Problems"), "problems", problems, Qt::LeftDockWidgetArea);
  addPanel("inspector", tr("Inspector"), "inspector", new panels::InspectorPanel(m_studio),
           Qt::RightDockWidgetArea);
  addPanel("quantize", tr("Quantize"), "quantize", new panels::QuantizePanel(m_studio),
           Qt::RightDockWidgetArea);
  addPanel("explain", tr("Explain"), "explain", new panels::ExplainPanel(m_studio),
           Qt::RightDockWidgetArea);
  addPanel("board", tr("Board"), "board", new panels::BoardPanel(m_studio),
           Qt::RightDockWidgetArea);
  addPanel("memory", tr("Memory plan"), "memory", new panels::MemoryPanel(m_studio),
           Qt::BottomDockWidgetArea);
  connect(problems, &panels::ProblemsPanel::counted, this, [this](int count) {
    m_problems->setWindowTitle(count > 0 ? tr("Problems (%1)").arg(count) : tr("Problems"));
  });
}

void MainWindow::makeToolBar() {
  QToolBar* bar = addToolBar(tr("Tools"));
  bar->setObjectName("tools");
  bar->setMovable(false);
  bar->setFloatable(false);
  bar->setContextMenuPolicy(Qt::PreventContextMenu);
  bar->addActions({m_actions->open, m_actions->save});
  bar->addSeparator();
  bar->addActions({m_actions->undo, m_actions->redo});
  bar->addSeparator();
  bar->addActions({m_actions->zoomOut, m_actions->zoomIn, m_actions->fit, m_actions->find});
  bar->addSeparator();
  m_variant = new kit::SegmentedControl({tr("float"), tr("quantized")});
  m_variant->setObjectName("variantSwitch");
  m_variant->setAccessibleName(tr("Model shown"));
  connect(m_variant, &kit::SegmentedControl::chosen, this, [this](int index) {
    m_studio.project().show(index == 0 ? bridge::Variant::Opened : bridge::Variant::Quantized);
  });
  bar->addWidget(m_variant);
  auto* label = new QLabel(tr("Overlay"));
  label->setContentsMargins(kit::space::kM, 0, kit::space::kXs, 0);
  kit::setTextRole(label, kit::TextRole::Body, true);
  bar->addWidget(label);
  m_overlay = new QComboBox;
  m_overlay->setObjectName("overlayChoice");
  m_overlay->setAccessibleName(tr("Overlay"));
  label->setBuddy(m_overlay);
  m_overlay->setMinimumWidth(210);
  connect(m_overlay, &QComboBox::activated, this,
          [this](int index) { m_studio.overlays().show(m_overlay->itemData(index).toString()); });
  connect(&m_studio.overlays(), &bridge::Overlays::listChanged, this, &MainWindow::fillOverlays);
  connect(&m_studio.overlays(), &bridge::Overlays::currentChanged, this, &MainWindow::fillOverlays);
  bar->addWidget(m_overlay);
  auto* stretch = new QWidget;
  stretch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  bar->addWidget(stretch);
  bar->addActions({m_actions->palette, m_actions->darkMode});
  fillOverlays();
}

void MainWindow::makeFitBar() {
  m_fit = new QToolBar(tr("Fit on a board"), this);
  m_fit->setObjectName("fit");
  m_fit->setMovable(false);
  m_fit->setFloatable(false);
  m_fit->setContextMenuPolicy(Qt::PreventContextMenu);
  auto* bar = new FitBar(m_studio);
  m_fit->addWidget(bar);
  addToolBar(Qt::BottomToolBarArea, m_fit);
  auto* memory = findChild<QDockWidget*>("memory");
  connect(memory, &QDockWidget::visibilityChanged, bar, &FitBar::setMemoryShown);
  connect(bar, &FitBar::memoryWanted, this, [this, memory](bool shown) {
    if (shown) {
      goToPanel("memory");
    } else {
      memory->hide();
    }
  });
}

void MainWindow::makeStatusBar() {
  statusBar()->setSizeGripEnabled(false);
  statusBar()->addWidget(new JobBar(m_studio.jobs()), 1);
  statusBar()->addPermanentWidget(new TotalsBar(m_studio));
}

void MainWindow::fillOverlays() {
  m_overlay->clear();
  m_overlay->addItem(tr("none"), QString());
  for (const auto& overlay : m_studio.overlays().all()) {
    if (overlay.values.empty()) continue;
    const QString quantity = QString::fromStdString(overlay.quantity);
    m_overlay->addItem(bridge::quantityName(quantity), quantity);
  }
  m_overlay->setCurrentIndex(qMax(0, m_overlay->findData(m_studio.overlays().currentQuantity())));
}

void MainWindow::arrange() {
  for (QDockWidget* dock : m_docks) {
    dock->setFloating(false);
    dock->show();
  }
  const auto named = [this](const char* name) { return findChild<QDockWidget*>(name); };
  tabifyDockWidget(named("outline"), named("palette"));
  tabifyDockWidget(named("palette"), named("problems"));
  for (const char* name : {"quantize", "explain", "board"}) {
    tabifyDockWidget(named("inspector"), named(name));
  }
  named("outline")->raise();
  named("inspector")->raise();
  named("memory")->hide();  // who asks for it gets it
  const int left = std::clamp(width() * 26 / 100, kLeastSide, 390);
  const int right = std::clamp(width() * 28 / 100, kLeastPanel, 400);
  resizeDocks({named("outline"), named("inspector")}, {left, right}, Qt::Horizontal);
}

void MainWindow::restoreLayout() {
  resize(QSize(1480, 920).boundedTo(screen()->availableSize()));
  arrange();
  restoreGeometry(Preferences::geometry());
  restoreState(Preferences::layout());
}

void MainWindow::refresh() {
  auto& project = m_studio.project();
  m_stack->setCurrentIndex(project.isOpen() ? 1 : 0);
  m_variant->setSegmentEnabled(0, project.isOpen());
  m_variant->setSegmentEnabled(1, project.hasQuantized(), tr("Quantize the model first"));
  m_variant->setCurrent(project.variant() == bridge::Variant::Opened ? 0 : 1);
  m_overlay->setEnabled(project.isOpen());
  m_fit->setVisible(project.isOpen());
  setWindowModified(project.modified());
  setWindowTitle(project.isOpen() ? QStringLiteral("%1[*] – Mote Studio").arg(project.name())
                                  : QStringLiteral("Mote Studio"));
}

void MainWindow::showPanel(const QString& name) {
  auto* dock = findChild<QDockWidget*>(name);
  if (dock == nullptr) return;
  dock->show();
  dock->raise();
}

void MainWindow::goToPanel(const QString& name) {
  if (name == QLatin1String("graph")) {
    m_canvas->view().setFocus(Qt::ShortcutFocusReason);
    return;
  }
  showPanel(name);
  const auto* dock = findChild<QDockWidget*>(name);
  QWidget* panel = dock != nullptr ? dock->widget() : nullptr;
  if (panel == nullptr) return;
  const auto takesKeys = [panel](const QWidget* widget) {
    return panel->isAncestorOf(widget) && widget->isVisible() && widget->isEnabled() &&
           (widget->focusPolicy() & Qt::TabFocus) != 0;
  };
  for (QWidget* next = panel->nextInFocusChain(); next != panel; next = next->nextInFocusChain()) {
    if (!takesKeys(next)) continue;
    next->setFocus(Qt::ShortcutFocusReason);
    return;
  }
}

void MainWindow::replace() {
  m_replacing = true;
  close();
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (!m_replacing && !m_files->mayDiscard()) {
    event->ignore();
    return;
  }
  Preferences::setWindow(saveGeometry(), saveState());
  event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  const auto urls = event->mimeData()->urls();
  if (urls.size() == 1 && urls.front().isLocalFile()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  event->acceptProposedAction();
  m_files->openPath(event->mimeData()->urls().front().toLocalFile());
}

}  // namespace mote::shell
