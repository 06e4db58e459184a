// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The main window: canvas in the middle, panels around it, commands above, state below.
#pragma once

#include <QMainWindow>

class QComboBox;
class QDockWidget;
class QStackedWidget;
class QToolBar;

namespace mote::bridge {
class Studio;
}
namespace mote::canvas {
class GraphCanvas;
}
namespace mote::kit {
class SegmentedControl;
}

namespace mote::shell {

class CommandPalette;
class FileCommands;
class HelpCommands;
class MessageBar;
class StartPage;
class WindowActions;

class MainWindow : public QMainWindow {
  Q_OBJECT
 public:
  explicit MainWindow(bridge::Studio& studio);

  [[nodiscard]] FileCommands& files() { return *m_files; }
  [[nodiscard]] HelpCommands& help() { return *m_help; }
  [[nodiscard]] canvas::GraphCanvas& canvas() { return *m_canvas; }
  [[nodiscard]] MessageBar& messages() { return *m_messages; }
  /// Raises a panel by its object name, e.g. "quantize".
  void showPanel(const QString& name);
  /// Raises it and gives it the keys.
  void goToPanel(const QString& name);
  /// Closes without a question, keeping the studio's state; for a change of language.
  void replace();

 Q_SIGNALS:
  void darkModeWanted(bool dark);
  void languageWanted(const QString& language);

 protected:
  void closeEvent(QCloseEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void makeCentre();
  void connectStart();
  void makeDocks();
  QDockWidget* addPanel(const QString& name, const QString& title, const QString& icon,
                        QWidget* panel, Qt::DockWidgetArea area);
  void makeToolBar();
  void makeFitBar();
  void makeStatusBar();
  void arrange();
  void restoreLayout();
  void fillOverlays();
  void refresh();

  bridge::Studio& m_studio;
  canvas::GraphCanvas* m_canvas = nullptr;
  QStackedWidget* m_stack = nullptr;
  StartPage* m_start = nullptr;
  MessageBar* m_messages = nullptr;
  FileCommands* m_files = nullptr;
  WindowActions* m_actions = nullptr;
  HelpCommands* m_help = nullptr;
  CommandPalette* m_palette = nullptr;
  kit::SegmentedControl* m_variant = nullptr;
  QComboBox* m_overlay = nullptr;
  QToolBar* m_fit = nullptr;
  QVector<QDockWidget*> m_docks;
  QDockWidget* m_problems = nullptr;
  bool m_replacing = false;
};

}  // namespace mote::shell
