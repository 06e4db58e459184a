// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Menus, shortcuts, and when each command applies.
#include "ui/shell/window_actions.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QStyle>

#include "ui/bridge/studio.h"
#include "ui/canvas/graph_canvas.h"
#include "ui/help/words.h"
#include "ui/kit/icon.h"
#include "ui/kit/theme.h"
#include "ui/shell/file_commands.h"
#include "ui/shell/languages.h"
#include "ui/shell/preferences.h"
#include "ui/shell/rewrite_dialog.h"

namespace mote::shell {
namespace {

/// Stable ids of edits as the undo menu says them.
QString editName(const std::string& id) {
  if (id.starts_with("insert:")) {
    return WindowActions::tr("insert %1")
        .arg(QCoreApplication::translate("Entry", id.substr(7).c_str()));
  }
  if (id.starts_with("rewrite:"))
    return QCoreApplication::translate("Pass", id.substr(8).c_str()).toLower();
  if (id == "connect") return WindowActions::tr("connect");
  if (id == "rewire") return WindowActions::tr("rewire");
  if (id == "disconnect") return WindowActions::tr("disconnect");
  if (id == "mark-output") return WindowActions::tr("make an output");
  if (id == "unmark-output") return WindowActions::tr("remove an output");
  if (id == "set-attribute") return WindowActions::tr("set an attribute");
  if (id == "strips") return WindowActions::tr("run in strips");
  if (id == "no-strips") return WindowActions::tr("run whole layers");
  if (id == "narrow") return WindowActions::tr("narrow the template");
  if (id == "move") return WindowActions::tr("move");
  if (id == "lay-out") return WindowActions::tr("lay out");
  if (id == "collapse") return WindowActions::tr("collapse");
  if (id == "expand") return WindowActions::tr("expand");
  if (id == "dissolve") return WindowActions::tr("dissolve the block");
  if (id == "rename-block") return WindowActions::tr("rename");
  if (id == "comment") return WindowActions::tr("comment");
  if (id == "delete-comment") return WindowActions::tr("delete the comment");
  if (id == "cut") return WindowActions::tr("cut");
  if (id == "paste") return WindowActions::tr("paste");
  if (id == "duplicate") return WindowActions::tr("duplicate");
  if (id == "delete-nodes") return WindowActions::tr("delete");
  if (id == "rename-node") return WindowActions::tr("rename");
  if (id == "delete-node") return WindowActions::tr("delete");
  if (id == "delete-heal") return WindowActions::tr("delete and reconnect");
  return QString::fromStdString(id);
}

}  // namespace

WindowActions::WindowActions(bridge::Studio& studio, QMainWindow& window,
                             canvas::GraphCanvas& canvas, FileCommands& files)
    : QObject(&window), m_studio(studio), m_window(window) {
  makeFile(files);
  makeEdit(canvas);
  makeView(canvas);
  makeModel(files);
  makeHelp(files);
  using bridge::Project;
  for (auto signal :
       {&Project::opened, &Project::closed, &Project::documentChanged, &Project::variantChanged,
        &Project::quantizedChanged, &Project::footprintKnown}) {
    connect(&studio.project(), signal, this, &WindowActions::update);
  }
  connect(&studio.selection(), &bridge::Selection::changed, this, &WindowActions::update);
  connect(&studio.quantizing(), &bridge::Quantizing::changed, this, &WindowActions::update);
  update();
}

QAction* WindowActions::add(QMenu* menu, const Spec& spec, std::function<void()> act) {
  auto* action = new QAction(spec.text, this);
  if (spec.icon != nullptr) action->setIcon(kit::icon(spec.icon));
  action->setShortcut(spec.keys);
  action->setObjectName(spec.name);
  const QString keys = spec.keys.toString(QKeySequence::NativeText);
  const QString plain = QString(spec.text).remove('&').remove(QChar(0x2026)).trimmed();
  action->setToolTip(keys.isEmpty() ? plain : QStringLiteral("%1 (%2)").arg(plain, keys));
  connect(action, &QAction::triggered, this, std::move(act));
  menu->addAction(action);
  m_window.addAction(action);
  m_all.push_back({menu->title(), action});
  return action;
}

void WindowActions::makeFile(FileCommands& files) {
  QMenu* menu = m_window.menuBar()->addMenu(tr("&File"));
  FileCommands* f = &files;
  add(menu, {nullptr, tr("&New"), QKeySequence::New, "actionNew"}, [f] { f->newModel(); });
  add(menu, {nullptr, tr("New from &template…"), {}, "actionNewTemplate"},
      [f] { f->newFromTemplate({}); });
  open = add(menu, {"open", tr("&Open…"), QKeySequence::Open, "actionOpen"}, [f] { f->open(); });
  add(menu, {"folder", tr("Open pro&ject…"), {}, "actionOpenProject"}, [f] { f->openProject(); });
  add(menu, {"sample", tr("Open the &sample"), {}, "actionSample"}, [f] { f->openSample(); });
  m_recent = menu->addMenu(tr("Open &recent"));
  menu->addSeparator();
  save = add(menu, {"save", tr("&Save"), QKeySequence::Save, "actionSave"}, [f] { f->save(); });
  m_needModel << save
              << add(menu, {nullptr, tr("Save &as…"), QKeySequence::SaveAs, "actionSaveAs"},
                     [f] { f->saveAs(); })
              << add(menu, {nullptr, tr("Save as p&roject…"), {}, "actionSaveProject"},
                     [f] { f->saveProject(); });
  menu->addSeparator();
  m_needQuantized << add(menu, {"export", tr("Export int&8 model…"), {}, "actionExportInt8"},
                         [f] { f->exportQuantized(); });
  m_needModel << add(menu, {nullptr, tr("Export compiled &program…"), {}, "actionExportProgram"},
                     [f] { f->exportProgram(); });
  menu->addSeparator();
  m_needModel << add(menu, {nullptr, tr("&Close model"), QKeySequence::Close, "actionClose"},
                     [f] { f->close(); });
  add(menu, {nullptr, tr("&Quit"), QKeySequence::Quit, "actionQuit"},
      [this] { Q_EMIT quitWanted(); });
  connect(f, &FileCommands::recentChanged, this, [this, f] { fillRecent(*f); });
  fillRecent(files);
}

void WindowActions::fillRecent(FileCommands& files) {
  m_recent->clear();
  for (const QString& path : Preferences::recentFiles()) {
    QAction* action = m_recent->addAction(QFileInfo(path).fileName());
    action->setToolTip(path);
    connect(action, &QAction::triggered, &files, [&files, path] { files.openPath(path); });
  }
  m_recent->setEnabled(!m_recent->isEmpty());
}

void WindowActions::makeEdit(canvas::GraphCanvas& canvas) {
  QMenu* menu = m_window.menuBar()->addMenu(tr("&Edit"));
  canvas::GraphCanvas* c = &canvas;
  undo = add(menu, {"undo", tr("&Undo"), QKeySequence::Undo, "actionUndo"},
             [this] { m_studio.project().undo(); });
  redo = add(menu, {"redo", tr("&Redo"), QKeySequence::Redo, "actionRedo"},
             [this] { m_studio.project().redo(); });
  for (QAction* action : {undo, redo}) action->setProperty(help::kName, action->text());
  menu->addSeparator();
  m_needGraph << add(menu, {nullptr, tr("&Insert…"), QKeySequence(Qt::Key_Insert), "actionInsert"},
                     [c] { c->openInsert(); });
  m_rename = add(menu, {"rename", tr("Re&name…"), Qt::Key_F2, "actionRename"},
                 [c] { c->renameSelected(); });
  m_delete = add(menu, {"delete", tr("&Delete"), Qt::Key_Delete, "actionDelete"},
                 [c] { c->deleteSelected(false); });
  m_needEditable << add(
      menu,
      {"heal", tr("Delete and re&connect"), QKeySequence(Qt::CTRL | Qt::Key_Delete), "actionHeal"},
      [c] { c->deleteSelected(true); });
  makeClipboard(menu);
  m_needGraph << add(menu, {nullptr, tr("&Lay out all nodes"), {}, "actionLayOut"},
                     [this] { m_studio.arranging().layOut(); });
  makeArranging(menu, canvas);
  m_needNode << add(menu,
                    {nullptr, tr("Copy node na&me"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
                     "actionCopyName"},
                    [c] { c->copySelectedName(); });
  menu->addSeparator();
  find = add(menu, {"search", tr("&Find in graph…"), QKeySequence::Find, "actionFind"},
             [c] { c->openSearch(); });
  m_needModel << find;
}

void WindowActions::makeArranging(QMenu* menu, canvas::GraphCanvas& canvas) {
  canvas::GraphCanvas* c = &canvas;
  bridge::Arranging* a = &m_studio.arranging();
  m_collapse = add(menu,
                   {nullptr, tr("Collapse into a &block…"), QKeySequence(Qt::CTRL | Qt::Key_G),
                    "actionCollapse"},
                   [c] { c->collapseSelected(); });
  m_switchBlock = add(menu,
                      {nullptr, tr("E&xpand or collapse the block"),
                       QKeySequence(Qt::CTRL | Qt::Key_E), "actionSwitchBlock"},
                      [c] { c->switchBlock(); });
  m_needGraph << add(menu, {nullptr, tr("Collapse all blocks"), {}, "actionCollapseAll"}, [a] {
    a->setAllCollapsed(true);
  }) << add(menu, {nullptr, tr("Expand all blocks"), {}, "actionExpandAll"}, [a] {
    a->setAllCollapsed(false);
  }) << add(menu, {nullptr, tr("Add a c&omment…"), {}, "actionComment"}, [c] { c->addComment(); });
}

void WindowActions::makeClipboard(QMenu* menu) {
  bridge::Editing* e = &m_studio.editing();
  m_needEditable << add(menu, {nullptr, tr("Cu&t"), QKeySequence::Cut, "actionCut"},
                        [e] { e->cut(); });
  m_needNode << add(menu, {"copy", tr("&Copy"), QKeySequence::Copy, "actionCopy"},
                    [e] { e->copy(); });
  m_needGraph << add(menu, {nullptr, tr("&Paste"), QKeySequence::Paste, "actionPaste"},
                     [e] { e->paste(); });
  m_needEditable << add(
      menu, {nullptr, tr("D&uplicate"), QKeySequence(Qt::CTRL | Qt::Key_D), "actionDuplicate"},
      [e] { e->duplicate(); });
  m_needModel << add(menu, {nullptr, tr("Select &all"), QKeySequence::SelectAll, "actionSelectAll"},
                     [e] { e->selectEverything(); });
}

void WindowActions::makeView(canvas::GraphCanvas& canvas) {
  m_view = m_window.menuBar()->addMenu(tr("&View"));
  canvas::GraphView* v = &canvas.view();
  fit = add(m_view, {"fit", tr("&Fit the graph"), QKeySequence(Qt::CTRL | Qt::Key_0), "actionFit"},
            [v] { v->fit(); });
  zoomIn = add(m_view, {"zoom_in", tr("Zoom &in"), QKeySequence::ZoomIn, "actionZoomIn"},
               [v] { v->zoomBy(1.3); });
  zoomOut = add(m_view, {"zoom_out", tr("Zoom &out"), QKeySequence::ZoomOut, "actionZoomOut"},
                [v] { v->zoomBy(1 / 1.3); });
  auto* actual = add(
      m_view, {nullptr, tr("&Actual size"), QKeySequence(Qt::CTRL | Qt::Key_1), "actionActualSize"},
      [v] { v->resetZoom(); });
  m_needNode << add(m_view,
                    {"zoom_selection", tr("Zoom to &selection"), QKeySequence(Qt::CTRL | Qt::Key_2),
                     "actionZoomSelection"},
                    [v] { v->zoomToSelection(); });
  m_needModel << fit << zoomIn << zoomOut << actual;
  m_view->addSeparator();
  darkMode = add(
      m_view,
      {"moon", tr("&Dark colours"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), "actionDark"},
      [this] { Q_EMIT darkModeWanted(darkMode->isChecked()); });
  darkMode->setCheckable(true);
  darkMode->setChecked(kit::mode() == kit::Mode::Dark);
  QMenu* choices = m_view->addMenu(kit::icon("language"), tr("&Language"));
  for (const auto& [code, name] : languages()) {
    add(choices, {nullptr, name, {}, "actionLanguage_" + code},
        [this, code = code] { Q_EMIT languageWanted(code); });
  }
  add(m_view, {nullptr, tr("&Reset layout"), {}, "actionResetLayout"},
      [this] { Q_EMIT resetLayoutWanted(); });
  m_view->addSeparator();
  m_goTo = m_view->addMenu(tr("&Go to"));
  addPanel("graph", tr("Graph"), "graph");
}

void WindowActions::addPanel(const QString& name, const QString& title, const QString& icon) {
  const QByteArray iconName = icon.toLatin1();
  // Alt+1 and Alt+2 choose the model shown; when the digits are used up, the menu must do.
  static const QString kDigits = QStringLiteral("34567890");
  const QString digit = kDigits.mid(m_goTo->actions().size(), 1);
  const QKeySequence keys = digit.isEmpty() ? QKeySequence() : QKeySequence("Alt+" + digit);
  add(m_goTo, {iconName.constData(), title, keys, "actionGo_" + name},
      [this, name] { Q_EMIT panelWanted(name); });
}

void WindowActions::makeModel(FileCommands& files) {
  QMenu* menu = m_window.menuBar()->addMenu(tr("&Model"));
  m_needModel << add(
      menu,
      {"graph", tr("Show the &float model"), QKeySequence(Qt::ALT | Qt::Key_1), "actionShowFloat"},
      [this] { m_studio.project().show(bridge::Variant::Opened); });
  m_needQuantized << add(menu,
                         {"quantize", tr("Show the &quantized model"),
                          QKeySequence(Qt::ALT | Qt::Key_2), "actionShowInt8"},
                         [this] { m_studio.project().show(bridge::Variant::Quantized); });
  menu->addSeparator();
  FileCommands* f = &files;
  m_needModel << add(menu, {nullptr, tr("&Compare with…"), {}, "actionCompare"},
                     [f] { f->compareWith(); });
  m_needQuantized << add(menu,
                         {nullptr, tr("Compare float and quantized"), {}, "actionCompareInt8"},
                         [f] { f->compareQuantized(); });
  m_compareSaved = add(menu, {nullptr, tr("Compare with the saved file"), {}, "actionCompareSaved"},
                       [f] { f->compareSaved(); });
  menu->addSeparator();
  QMenu* rewrite = menu->addMenu(tr("&Rewrite"));
  for (const passes::Pass* pass : workspace::rewrites()) {
    const QString name = QString::fromUtf8(pass->id.data(), qsizetype(pass->id.size()));
    m_needGraph << add(
        rewrite,
        {nullptr, RewriteDialog::titleOf(*pass) + QChar(0x2026), {}, "actionRewrite_" + name},
        [this, pass] { (new RewriteDialog(m_studio, *pass, &m_window))->open(); });
  }
  makeBoards(menu);
  QMenu* paint = menu->addMenu(kit::icon("overlay"), tr("&Paint on the graph"));
  add(paint, {nullptr, tr("&Nothing"), {}, "actionOverlayNone"},
      [this] { m_studio.overlays().show({}); });
  for (const char* quantity :
       {"macs", "parameters", "weights", "activations", "sqnr", "latency", "layer_cost"}) {
    add(paint, {nullptr, bridge::quantityName(quantity), {}, QString("actionOverlay_") + quantity},
        [this, quantity] { m_studio.overlays().show(quantity); });
  }
}

void WindowActions::makeHelp(FileCommands& files) {
  QMenu* menu = m_window.menuBar()->addMenu(tr("&Help"));
  add(menu, {"manual", tr("&Manual"), QKeySequence::HelpContents, "actionManual"},
      [this] { Q_EMIT manualWanted(); });
  add(menu, {"keyboard", tr("&Keyboard shortcuts…"), {}, "actionShortcuts"},
      [this] { Q_EMIT shortcutsWanted(); });
  palette = add(
      menu, {"command", tr("All &commands…"), QKeySequence(Qt::CTRL | Qt::Key_K), "actionPalette"},
      [this] { Q_EMIT paletteWanted(); });
  FileCommands* f = &files;
  add(menu, {nullptr, tr("&First lesson: predict, then measure"), {}, "actionLesson"},
      [f] { f->startLesson(); });
  add(menu, {"info", tr("&About Mote Studio"), {}, "actionAbout"}, [this] {
    QMessageBox box(&m_window);
    box.setWindowTitle(tr("About Mote Studio"));
    box.setIconPixmap(QIcon(":/mote/icons/mote.svg").pixmap(64));
    box.setText(
        QStringLiteral("<h3 align='%1'>Mote Studio %2</h3>")
            .arg(box.isRightToLeft() ? "right" : "left", QCoreApplication::applicationVersion()));
    box.setInformativeText(
        tr("A studio for small neural networks on microcontrollers: design, compress, explain, "
           "measure.\n\nFree software under the GNU General Public License, version 3 or later. "
           "What goes into firmware is under the Apache License 2.0."));
    box.exec();
  });
}

void WindowActions::update() {
  auto& project = m_studio.project();
  const bool node = static_cast<bool>(m_studio.selection().node());
  const bool end = static_cast<bool>(m_studio.selection().terminal());
  const auto enable = [](const QVector<QAction*>& actions, bool enabled) {
    for (QAction* action : actions) action->setEnabled(enabled);
  };
  enable(m_needModel, project.isOpen());
  enable(m_needNode, node);
  enable(m_needEditable, node && project.editable());
  enable(m_needGraph, project.editable());
  const bool comment = m_studio.selection().comment().has_value();
  m_delete->setEnabled((node || end || comment) && project.editable());
  m_rename->setEnabled((node || comment) && project.editable());
  m_collapse->setEnabled(m_studio.arranging().canCollapse());
  m_switchBlock->setEnabled(m_studio.arranging().selectedBlock() && project.editable());
  enable(m_needQuantized, project.hasQuantized());
  m_compareSaved->setEnabled(project.isOpen() && !project.path().isEmpty());
  const auto& document = project.document();
  undo->setEnabled(project.canUndo());
  redo->setEnabled(project.canRedo());
  m_strips->setChecked(project.patches().any());
  undo->setText(undo->isEnabled() ? tr("&Undo %1").arg(editName(document.undoName()))
                                  : tr("&Undo"));
  redo->setText(redo->isEnabled() ? tr("&Redo %1").arg(editName(document.redoName()))
                                  : tr("&Redo"));
}

}  // namespace mote::shell
