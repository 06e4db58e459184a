// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Open, save, export and the questions they ask.
#pragma once

#include <QObject>
#include <QString>

class QMainWindow;

namespace mote::bridge {
class Studio;
}

namespace mote::shell {

class FileCommands : public QObject {
  Q_OBJECT
 public:
  FileCommands(bridge::Studio& studio, QMainWindow& window);

  /// An empty graph to draw in.
  void newModel();
  void open();
  void openPath(const QString& path);
  void openSample();
  void save();
  void saveAs();
  void exportQuantized();
  void exportProgram();
  void close();
  /// Asks about unsaved changes; true where the model may go now. Where the person chooses to save,
  /// false, and closingSaved() follows.
  [[nodiscard]] bool mayDiscard();

 Q_SIGNALS:
  void recentChanged();
  void closingSaved();

 private:
  [[nodiscard]] QString askSavePath(const QString& title, const QString& suffix,
                                    const QString& filter, const QString& ending) const;

  bridge::Studio& m_studio;
  QMainWindow& m_window;
  bool m_closing = false;
};

}  // namespace mote::shell
