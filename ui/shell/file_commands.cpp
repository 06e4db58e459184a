// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dialogs around the project's reading and writing.
#include "ui/shell/file_commands.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>
#include <QMessageBox>

#include "ui/bridge/studio.h"
#include "ui/shell/preferences.h"

// Outside any namespace: the macro declares a function.
static void loadSamples() {
  Q_INIT_RESOURCE(samples);
}

namespace mote::shell {

FileCommands::FileCommands(bridge::Studio& studio, QMainWindow& window)
    : QObject(&window), m_studio(studio), m_window(window) {
  loadSamples();
  auto& project = studio.project();
  connect(&project, &bridge::Project::opened, this, [this] {
    const QString path = m_studio.project().path();
    if (path.isEmpty()) return;
    Preferences::addRecentFile(path);
    Q_EMIT recentChanged();
  });
  connect(&project, &bridge::Project::saved, this, [this](const QString& path) {
    m_studio.notify(bridge::Severity::Information,
                    tr("Written: %1").arg(QDir::toNativeSeparators(path)));
    if (m_closing) Q_EMIT closingSaved();
    m_closing = false;
  });
}

void FileCommands::newModel() {
  if (mayDiscard()) m_studio.project().create(tr("untitled"), {});
}

void FileCommands::open() {
  const QString path = QFileDialog::getOpenFileName(&m_window, tr("Open a model"),
                                                    QFileInfo(m_studio.project().path()).path(),
                                                    tr("Models (*.onnx *.tflite);;All files (*)"));
  if (!path.isEmpty()) openPath(path);
}

void FileCommands::openPath(const QString& path) {
  if (mayDiscard()) m_studio.project().openFile(path);
}

void FileCommands::openSample() {
  if (mayDiscard()) m_studio.project().openSample(QStringLiteral(":/mote/samples/ds_cnn.onnx"));
}

void FileCommands::save() {
  if (m_studio.project().savesInPlace()) {
    m_studio.project().save(m_studio.project().path());
  } else {
    saveAs();
  }
}

QString FileCommands::askSavePath(const QString& title, const QString& suffix,
                                  const QString& filter, const QString& ending) const {
  const QString path = m_studio.project().path();
  const QString folder = path.isEmpty() ? QDir::homePath() : QFileInfo(path).path();
  const QString proposal = folder + QLatin1Char('/') + m_studio.project().name() + ending + suffix;
  QString chosen = QFileDialog::getSaveFileName(&m_window, title, proposal, filter);
  if (!chosen.isEmpty() && QFileInfo(chosen).suffix().isEmpty()) chosen += suffix;
  return chosen;
}

void FileCommands::saveAs() {
  const QString path =
      askSavePath(tr("Save the model"), QStringLiteral(".onnx"), tr("ONNX models (*.onnx)"), {});
  if (!path.isEmpty()) {
    m_studio.project().save(path);
  } else {
    m_closing = false;
  }
}

void FileCommands::exportQuantized() {
  const QString path = askSavePath(tr("Export the quantized model"), QStringLiteral(".onnx"),
                                   tr("ONNX models (*.onnx)"), QStringLiteral("_quantized"));
  if (!path.isEmpty()) m_studio.project().exportQuantized(path);
}

void FileCommands::exportProgram() {
  const QString path = askSavePath(tr("Export the compiled program"), QStringLiteral(".mote"),
                                   tr("Mote programs (*.mote)"), {});
  if (!path.isEmpty()) m_studio.project().exportProgram(path);
}

void FileCommands::close() {
  if (mayDiscard()) m_studio.project().close();
}

bool FileCommands::mayDiscard() {
  if (!m_studio.project().modified()) return true;
  QMessageBox box(QMessageBox::Question, tr("Unsaved changes"),
                  tr("Save the changes to “%1”?").arg(m_studio.project().name()),
                  QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, &m_window);
  box.setInformativeText(tr("They are lost otherwise."));
  box.setDefaultButton(QMessageBox::Save);
  switch (box.exec()) {
    case QMessageBox::Discard:
      return true;
    case QMessageBox::Save:
      m_closing = true;
      save();
      return false;
    default:
      return false;
  }
}

}  // namespace mote::shell
