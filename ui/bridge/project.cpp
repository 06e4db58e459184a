// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opens, edits, analyses and saves; everything slow goes through jobs.
#include "ui/bridge/project.h"

#include <QFile>
#include <QFileInfo>
#include <span>
#include <utility>

#include "core/compile/type_outputs.h"
#include "core/files/durable.h"
#include "core/workspace/model_file.h"

namespace mote::bridge {
namespace {

std::filesystem::path pathOf(const QString& path) {
  return std::filesystem::path(path.toStdString());
}

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

struct Loaded {
  onnx_format::Model model;
  bool onnx = true;  ///< what the file is, whatever it is called
};

Result<Loaded> loadModel(const QString& path) {
  if (path.startsWith(QLatin1String(":/"))) {
    MOTE_ASSIGN(onnx_format::Model model, loadEmbedded(path));
    return Loaded{std::move(model)};
  }
  MOTE_ASSIGN(workspace::ModelFile file, workspace::openModel(pathOf(path)));
  MOTE_TRY(workspace::graphOf(file));
  return Loaded{std::move(*file.model), file.format == workspace::ModelFormat::Onnx};
}

}  // namespace

Project::Project(Jobs& jobs, QObject* parent) : QObject(parent), m_jobs(jobs) {}

QString Project::name() const {
  return m_name;
}

void Project::openFile(const QString& path) {
  load(path, false);
}

void Project::openSample(const QString& path) {
  load(path, true);
}

void Project::load(const QString& path, bool sample) {
  const QString file = QFileInfo(path).fileName();
  m_jobs.start<Loaded>(
      {tr("Open %1").arg(file), QStringLiteral("open")}, this,
      [path](const JobContext&) { return loadModel(path); },
      [this, path, file, sample](Result<Loaded> loaded) {
        if (!loaded.ok()) {
          Q_EMIT openFailed(file, loaded.error());
          return;
        }
        m_name = QFileInfo(path).completeBaseName();
        adopt(std::move(loaded->model), sample ? QString() : path, !sample && loaded->onnx);
      });
}

void Project::adopt(onnx_format::Model model, const QString& path, bool savesInPlace) {
  m_document = graph::Document(std::move(model.graph));
  m_properties = std::move(model.properties);
  m_path = path;
  m_savesInPlace = savesInPlace;
  m_open = true;
  m_snapshot.reset();
  m_quantized.reset();
  m_variant = Variant::Opened;
  Q_EMIT opened();
  Q_EMIT quantizedChanged();
  Q_EMIT variantChanged();
  Q_EMIT documentChanged();
  refresh();
}

void Project::create(const QString& name, onnx_format::Model model) {
  m_name = name;
  model.properties.producerName = "Mote Studio";
  if (model.graph.name.empty()) model.graph.name = name.toStdString();
  adopt(std::move(model), {}, false);
}

void Project::close() {
  if (!m_open) return;
  m_open = false;
  m_document = graph::Document();
  m_snapshot.reset();
  m_quantized.reset();
  m_analysis.reset();
  m_footprint = {};
  m_path.clear();
  m_name.clear();
  m_variant = Variant::Opened;
  Q_EMIT closed();
  Q_EMIT documentChanged();
}

ModelPtr Project::model(Variant variant) {
  if (variant == Variant::Quantized) return m_quantized;
  if (!m_open) return {};
  if (!m_snapshot || m_snapshotRevision != m_document.revision()) {
    m_snapshot = std::make_shared<const onnx_format::Model>(
        onnx_format::Model{m_document.graph(), m_properties});
    m_snapshotRevision = m_document.revision();
  }
  return m_snapshot;
}

const graph::Graph& Project::shownGraph() const {
  return m_variant == Variant::Quantized && m_quantized ? m_quantized->graph : m_document.graph();
}

void Project::show(Variant variant) {
  if (variant == m_variant || (variant == Variant::Quantized && !m_quantized)) return;
  m_variant = variant;
  Q_EMIT variantChanged();
  Q_EMIT documentChanged();
  refresh();
}

void Project::setQuantized(ModelPtr model, quint64 fromRevision) {
  m_quantized = std::move(model);
  m_quantizedRevision = fromRevision;
  if (!m_quantized && m_variant == Variant::Quantized) show(Variant::Opened);
  Q_EMIT quantizedChanged();
  if (m_variant == Variant::Quantized) refresh();
}

bool Project::perform(const QString& name, graph::Edit edit) {
  if (!editable()) return false;
  const auto result = m_document.perform(name.toStdString(), std::move(edit));
  afterEdit(result);
  return result.ok();
}

void Project::renameNode(graph::NodeId node, const QString& name) {
  perform(QStringLiteral("rename-node"), graph::RenameNode{node, name.toStdString()});
}

void Project::deleteNode(graph::NodeId node, bool heal) {
  if (!editable()) return;
  auto edit = graph::deleteNode(m_document.graph(), node, heal);
  if (!edit.ok()) {
    Q_EMIT failed(edit.error());
    return;
  }
  perform(heal ? QStringLiteral("delete-heal") : QStringLiteral("delete-node"),
          std::move(edit).value());
}

void Project::undo() {
  if (editable()) afterEdit(m_document.undo());
}

void Project::redo() {
  if (editable()) afterEdit(m_document.redo());
}

void Project::afterEdit(const Result<void>& result) {
  if (!result.ok()) {
    Q_EMIT failed(result.error());
    return;
  }
  Q_EMIT documentChanged();
  Q_EMIT quantizedChanged();
  refresh();
}

void Project::refresh() {
  const ModelPtr shown = model(m_variant);
  m_jobs.start<Analysis>(
      {{}, QStringLiteral("analysis")}, this,
      [shown](const JobContext&) -> Result<Analysis> { return analyse(shown->graph); },
      [this, shown](Result<Analysis> analysis) {
        if (!analysis.ok()) {
          Q_EMIT failed(analysis.error());
          return;
        }
        m_analysis = std::make_shared<const Analysis>(std::move(analysis).value());
        Q_EMIT analysed();
      });
  m_jobs.start<Footprint>(
      {{}, QStringLiteral("footprint")}, this,
      [shown](const JobContext&) -> Result<Footprint> { return footprint(shown->graph); },
      [this](Result<Footprint> result) {
        m_footprint = result.ok() ? std::move(result).value() : Footprint{nullptr, result.error()};
        Q_EMIT footprintKnown();
      });
}

void Project::save(const QString& path) {
  const ModelPtr saved = model(Variant::Opened);
  if (!saved) return;
  m_path = path;
  m_savesInPlace = true;
  m_name = QFileInfo(path).completeBaseName();
  write(
      tr("Save %1").arg(QFileInfo(path).fileName()), path,
      [saved, path] {
        onnx_format::Model model = *saved;
        compile::typeOutputs(model.graph);
        return onnx_format::save(model, pathOf(path));
      },
      true);
}

void Project::exportQuantized(const QString& path) {
  const ModelPtr saved = m_quantized;
  if (!saved) return;
  write(
      tr("Export %1").arg(QFileInfo(path).fileName()), path,
      [saved, path] { return onnx_format::save(*saved, pathOf(path)); }, false);
}

void Project::exportProgram(const QString& path) {
  const auto compiled = m_footprint.compiled;
  if (!compiled) return;
  write(
      tr("Export %1").arg(QFileInfo(path).fileName()), path,
      [compiled, path] { return files::replaceFile(pathOf(path), *compiled->image); }, false);
}

void Project::write(const QString& title, const QString& path, std::function<Result<void>()> work,
                    bool isSave) {
  const quint64 revision = m_document.revision();
  m_jobs.start<void>(
      {title, QStringLiteral("write")}, this,
      [work = std::move(work)](const JobContext&) { return work(); },
      [this, path, isSave, revision](Result<void> result) {
        if (!result.ok()) {
          Q_EMIT failed(result.error());
          return;
        }
        if (isSave && revision == m_document.revision()) m_document.markSaved();
        Q_EMIT saved(path);
        Q_EMIT documentChanged();
      });
}

}  // namespace mote::bridge
