// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every command of the window as an action, in menus and for the command palette.
#pragma once

#include <QAction>
#include <QMainWindow>
#include <QObject>
#include <QPair>
#include <QVector>
#include <functional>

namespace mote::bridge {
class Studio;
}
namespace mote::canvas {
class GraphCanvas;
}

namespace mote::shell {

class FileCommands;

class WindowActions : public QObject {
  Q_OBJECT
 public:
  WindowActions(bridge::Studio& studio, QMainWindow& window, canvas::GraphCanvas& canvas,
                FileCommands& files);

  [[nodiscard]] const QVector<QPair<QString, QAction*>>& all() const { return m_all; }
  [[nodiscard]] QMenu* viewMenu() { return m_view; }
  /// A command that goes to a panel, also by keys.
  void addPanel(const QString& name, const QString& title, const QString& icon);

  QAction* open = nullptr;
  QAction* save = nullptr;
  QAction* undo = nullptr;
  QAction* redo = nullptr;
  QAction* fit = nullptr;
  QAction* zoomIn = nullptr;
  QAction* zoomOut = nullptr;
  QAction* find = nullptr;
  QAction* palette = nullptr;
  QAction* darkMode = nullptr;

 Q_SIGNALS:
  void paletteWanted();
  void manualWanted();
  void shortcutsWanted();
  void panelWanted(const QString& name);
  void darkModeWanted(bool dark);
  void languageWanted(const QString& language);
  void resetLayoutWanted();
  void quitWanted();

 private:
  struct Spec {
    const char* icon;
    QString text;
    QKeySequence keys;
    QString name;  ///< of the object, for tests
  };
  QAction* add(QMenu* menu, const Spec& spec, std::function<void()> act);
  void makeFile(FileCommands& files);
  void makeEdit(canvas::GraphCanvas& canvas);
  void makeArranging(QMenu* menu, canvas::GraphCanvas& canvas);
  void makeClipboard(QMenu* menu);
  void makeView(canvas::GraphCanvas& canvas);
  void makeModel(FileCommands& files);
  void makeBoards(QMenu* menu);
  void makeHelp(FileCommands& files);
  void fillRecent(FileCommands& files);
  void update();

  bridge::Studio& m_studio;
  QMainWindow& m_window;
  QMenu* m_view = nullptr;
  QMenu* m_goTo = nullptr;
  QMenu* m_recent = nullptr;
  QVector<QPair<QString, QAction*>> m_all;
  QAction* m_delete = nullptr;
  QAction* m_rename = nullptr;
  QAction* m_collapse = nullptr;
  QAction* m_switchBlock = nullptr;
  QAction* m_strips = nullptr;
  QAction* m_compareSaved = nullptr;
  QVector<QAction*> m_needGraph;  ///< one that may be edited
  QVector<QAction*> m_needModel;
  QVector<QAction*> m_needNode;
  QVector<QAction*> m_needEditable;
  QVector<QAction*> m_needQuantized;
};

}  // namespace mote::shell
