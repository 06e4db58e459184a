// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Open, save, export and the questions they ask.
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

#include "core/project/recovery.h"
#include "ui/shell/compare_window.h"

class QMainWindow;

namespace mote::bridge {
class Studio;
}
namespace mote::panels {
class LessonDialog;
}

namespace mote::shell {

class FileCommands : public QObject {
  Q_OBJECT
 public:
  FileCommands(bridge::Studio& studio, QMainWindow& window);

  /// An empty graph to draw in.
  void newModel();
  void open();
  void openProject();
  void openPath(const QString& path);
  void openSample();
  void openSampleAt(const QString& path);
  /// Asks which template and how large; `id` is proposed.
  void newFromTemplate(const QString& id);
  void recover(const project::Leftover& leftover);
  void startLesson();
  /// The model shown with another file, its quantized form, or its own file as last saved.
  void compareWith();
  void compareQuantized();
  void compareSaved();
  void save();
  void saveAs();
  void saveProject();
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
  void tellOfLeftovers();
  void saveTo(const QString& path);
  void compare(const CompareWindow::Model& before, const CompareWindow::Model& after);
  [[nodiscard]] QString askSavePath(const QString& title, const QString& suffix,
                                    const QString& filter, const QString& ending) const;

  bridge::Studio& m_studio;
  QMainWindow& m_window;
  QPointer<panels::LessonDialog> m_lesson;
  bool m_closing = false;
};

}  // namespace mote::shell
