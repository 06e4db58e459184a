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

#include "ui/bridge/model_home.h"
#include "ui/bridge/studio.h"
#include "ui/panels/lesson/lesson_dialog.h"
#include "ui/shell/preferences.h"
#include "ui/shell/template_dialog.h"

// Outside any namespace: the macro declares a function.
static void loadSamples() {
  Q_INIT_RESOURCE(samples);
}

namespace mote::shell {
namespace {

constexpr int kBesideWindow = 40;

QString projectKinds() {
  return FileCommands::tr("Mote projects (*.mote-project)") + QStringLiteral(";;") +
         FileCommands::tr("Mote projects in one file (*.mote-project.zip)");
}

}  // namespace

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
  connect(&studio.autosave(), &bridge::Autosave::leftoversChanged, this,
          &FileCommands::tellOfLeftovers);
}

/// The start page offers them; a person who came with a model does not see that.
void FileCommands::tellOfLeftovers() {
  if (m_studio.autosave().leftovers().empty() || !m_studio.project().isOpen()) return;
  m_studio.notify(
      bridge::Severity::Warning,
      tr("Unsaved work of an earlier window was found. Close the model to see it on the "
         "start page."));
}

void FileCommands::newModel() {
  if (mayDiscard()) m_studio.project().create(tr("untitled"), {});
}

void FileCommands::open() {
  const QString path = QFileDialog::getOpenFileName(
      &m_window, tr("Open a model"), QFileInfo(m_studio.project().path()).path(),
      tr("Models and projects (*.onnx *.tflite project.json *.mote-project.zip);;All files (*)"));
  if (!path.isEmpty()) openPath(path);
}

void FileCommands::openProject() {
  const QString path = QFileDialog::getExistingDirectory(
      &m_window, tr("Open a project (a folder named .mote-project)"),
      QFileInfo(m_studio.project().path()).path());
  if (!path.isEmpty()) openPath(path);
}

void FileCommands::openPath(const QString& path) {
  if (mayDiscard()) m_studio.project().openFile(path);
}

void FileCommands::openSample() {
  openSampleAt(QStringLiteral(":/mote/samples/ds_cnn.onnx"));
}

void FileCommands::openSampleAt(const QString& path) {
  if (mayDiscard()) m_studio.project().openSample(path);
}

void FileCommands::newFromTemplate(const QString& id) {
  if (!mayDiscard()) return;
  auto* dialog = new TemplateDialog(m_studio, id, &m_window);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &TemplateDialog::drawn, this,
          [this](const QString& name, const bridge::ModelPtr& model) {
            m_studio.project().create(name, *model);
          });
  dialog->open();
}

void FileCommands::recover(const project::Leftover& leftover) {
  if (mayDiscard()) m_studio.autosave().recover(leftover);
}

void FileCommands::startLesson() {
  if (!m_lesson) {
    m_lesson = new panels::LessonDialog(m_studio, &m_window);
    m_lesson->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_lesson, &panels::LessonDialog::sampleWanted, this, &FileCommands::openSample);
  }
  m_lesson->show();
  const QPoint corner = m_window.geometry().bottomRight() - m_lesson->rect().bottomRight();
  m_lesson->move(corner - QPoint(kBesideWindow, kBesideWindow));
  m_lesson->raise();
  m_lesson->activateWindow();
}

void FileCommands::compareWith() {
  auto& project = m_studio.project();
  const QString path = QFileDialog::getOpenFileName(
      &m_window, tr("Compare with a model"), QFileInfo(project.path()).path(),
      tr("Models and projects (*.onnx *.tflite project.json *.mote-project.zip);;All files (*)"));
  if (path.isEmpty()) return;
  const bool quantized = project.variant() == bridge::Variant::Quantized;
  compare({quantized ? tr("%1, quantized").arg(project.name()) : project.name(),
           project.model(project.variant()),
           {}},
          {QFileInfo(bridge::homePath(path)).fileName(), nullptr, path});
}

void FileCommands::compareQuantized() {
  auto& project = m_studio.project();
  compare({project.name(), project.model(bridge::Variant::Opened), {}},
          {tr("%1, quantized").arg(project.name()), project.model(bridge::Variant::Quantized), {}});
}

void FileCommands::compareSaved() {
  auto& project = m_studio.project();
  compare({tr("%1, as saved").arg(project.name()), nullptr, project.path()},
          {tr("%1, as edited").arg(project.name()), project.model(bridge::Variant::Opened), {}});
}

void FileCommands::compare(const CompareWindow::Model& before, const CompareWindow::Model& after) {
  (new CompareWindow(m_studio, before, after, &m_window))->show();
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
  QString kind;
  QString chosen = QFileDialog::getSaveFileName(&m_window, title, proposal, filter, &kind);
  if (!chosen.isEmpty() && QFileInfo(chosen).suffix().isEmpty()) chosen += suffix;
  // The kind that was chosen beats the proposal's ending.
  for (const QLatin1String wanted :
       {QLatin1String(project::kZipSuffix), QLatin1String(project::kSuffix)}) {
    if (!kind.contains(wanted)) continue;
    if (chosen.endsWith(suffix) && !chosen.endsWith(wanted))
      chosen = chosen.chopped(suffix.size()) + wanted;
    break;
  }
  return chosen;
}

void FileCommands::saveProject() {
  const QString suffix = QLatin1String(project::kSuffix);
  saveTo(askSavePath(tr("Save as a project"), suffix, projectKinds(), {}));
}

void FileCommands::saveAs() {
  if (m_studio.project().isProject()) {
    saveProject();
    return;
  }
  saveTo(askSavePath(tr("Save the model"), QStringLiteral(".onnx"),
                     tr("ONNX models (*.onnx)") + QStringLiteral(";;") + projectKinds(), {}));
}

void FileCommands::saveTo(const QString& path) {
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
