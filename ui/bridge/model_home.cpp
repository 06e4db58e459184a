// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs on worker threads: reads and writes, knows no window.
#include "ui/bridge/model_home.h"

#include <QFile>
#include <QFileInfo>
#include <span>
#include <utility>

#include "core/compile/type_outputs.h"
#include "core/workspace/model_file.h"

namespace mote::bridge {
namespace {

/// Models built into the window have no folder: nothing beside them can be read.
Result<onnx_format::Model> loadEmbedded(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) {
    return failed("file.open", "%1: %2", {path.toStdString(), file.errorString().toStdString()});
  }
  const QByteArray bytes = file.readAll();
  return onnx_format::parse(std::as_bytes(std::span(bytes.constData(), std::size_t(bytes.size()))),
                            {});
}

Loaded bare(const QString& path, onnx_format::Model model, bool savesInPlace) {
  return {{modelName(path).toStdString(),
           std::make_shared<const onnx_format::Model>(std::move(model)),
           nullptr,
           {}},
          savesInPlace};
}

}  // namespace

std::filesystem::path pathOf(const QString& path) {
  return std::filesystem::path(path.toStdString());
}

QString homePath(const QString& path) {
  return QString::fromStdString(project::folderOf(pathOf(path)).string());
}

bool isProjectPath(const QString& path) {
  return path.endsWith(QLatin1String(project::kSuffix)) || project::isZipPath(pathOf(path)) ||
         project::isProject(pathOf(path));
}

QString modelName(const QString& path) {
  QString name = QFileInfo(homePath(path)).fileName();
  if (name.endsWith(QLatin1String(project::kZipSuffix))) name.chop(4);
  return QFileInfo(name).completeBaseName();
}

Result<Loaded> loadModel(const QString& path) {
  if (path.startsWith(QLatin1String(":/"))) {
    MOTE_ASSIGN(onnx_format::Model model, loadEmbedded(path));
    return bare(path, std::move(model), false);
  }
  MOTE_ASSIGN(workspace::ModelFile file, workspace::openModel(pathOf(path)));
  MOTE_TRY(workspace::graphOf(file));
  if (file.project) return Loaded{std::move(*file.project), true};
  return bare(path, std::move(*file.model), file.format == workspace::ModelFormat::Onnx);
}

Result<void> saveModel(const project::Project& project, const QString& path) {
  if (isProjectPath(path)) return project::save(project, pathOf(path));
  onnx_format::Model model = *project.model;
  compile::typeOutputs(model.graph);
  return onnx_format::save(model, pathOf(path));
}

}  // namespace mote::bridge
