// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opens, edits, analyses and saves; everything slow goes through jobs.
#include "ui/bridge/project.h"

#include <QFileInfo>
#include <QHash>
#include <functional>
#include <mutex>
#include <utility>

#include "core/files/durable.h"
#include "core/graph/difference.h"
#include "ui/bridge/model_home.h"

namespace mote::bridge {
namespace {

constexpr const char* kOutdated = "quantized_outdated";
constexpr const char* kCompiling = "compiling";

}  // namespace

/// Which write of a path comes last: jobs may overtake each other.
class Project::WriteOrder {
 public:
  Result<void> run(const QString& path, quint64 step, const std::function<Result<void>()>& work) {
    const std::scoped_lock guard(m_mutex);
    if (m_latest.value(path) > step) return {};
    m_latest[path] = step;
    return work();
  }

 private:
  std::mutex m_mutex;
  QHash<QString, quint64> m_latest;
};

Project::Project(Jobs& jobs, QObject* parent)
    : QObject(parent), m_jobs(jobs), m_order(std::make_shared<WriteOrder>()) {}

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
  const QString file = QFileInfo(homePath(path)).fileName();
  m_jobs.start<Loaded>(
      {tr("Open %1").arg(file), QStringLiteral("open")}, this,
      [path](const JobContext&) { return loadModel(path); },
      [this, path, file, sample](Result<Loaded> loaded) {
        if (!loaded.ok()) {
          Q_EMIT openFailed(file, loaded.error());
          return;
        }
        adopt(loaded->project, sample ? QString() : homePath(path), !sample && loaded->savesInPlace,
              false);
      });
}

void Project::recover(const project::Project& work, const QString& origin) {
  adopt(work, origin, !origin.isEmpty() && !origin.endsWith(QLatin1String(".tflite")), true);
}

void Project::adopt(onnx_format::Model model, const QString& path, bool savesInPlace) {
  adopt({m_name.toStdString(),
         std::make_shared<const onnx_format::Model>(std::move(model)),
         nullptr,
         {}},
        path, savesInPlace, false);
}

void Project::adopt(const project::Project& work, const QString& path, bool savesInPlace,
                    bool unsaved) {
  m_name = QString::fromStdString(work.name);
  m_document = graph::Document(work.model->graph);
  if (unsaved) m_document.markUnsaved();
  m_path = path;
  m_savesInPlace = savesInPlace;
  m_open = true;
  m_snapshot.reset();
  m_quantized = work.quantized;
  m_sections = work.sections;
  m_asides = {{work.model->properties, patchesOf(section(kCompiling))}};
  m_sections.erase(kCompiling);
  m_quantizedRevision = m_document.revision() - (m_sections.erase(kOutdated) != 0 ? 1 : 0);
  m_sideModified = false;
  m_variant = Variant::Opened;
  m_footprint = {};
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
  m_asides = {Aside()};
  m_snapshot.reset();
  m_quantized.reset();
  m_sections.clear();
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
        onnx_format::Model{m_document.graph(), aside().properties});
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
  m_sideModified = true;
  m_quantized = std::move(model);
  m_quantizedRevision = fromRevision;
  if (!m_quantized && m_variant == Variant::Quantized) show(Variant::Opened);
  Q_EMIT quantizedChanged();
  if (m_variant == Variant::Quantized) refresh();
}

bool Project::isProject() const {
  return m_savesInPlace && isProjectPath(m_path);
}

QByteArray Project::section(const QString& key) const {
  const auto found = m_sections.find(key.toStdString());
  return found == m_sections.end() ? QByteArray() : QByteArray::fromStdString(found->second);
}

void Project::setSection(const QString& key, const QByteArray& json) {
  if (!m_open || section(key) == json) return;
  m_sections[key.toStdString()] = json.toStdString();
  m_sideModified = true;
  Q_EMIT sectionsChanged();
}

project::Project Project::state() {
  project::Project state{m_name.toStdString(), model(Variant::Opened), m_quantized, m_sections};
  if (m_quantized && quantizedOutdated()) state.sections[kOutdated] = "true";
  if (patches().any()) state.sections[kCompiling] = jsonOf(patches());
  return state;
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

bool Project::become(const QString& name, const onnx_format::Model& after) {
  if (!editable()) return false;
  const std::string id = name.toStdString();
  return perform(id, graph::differenceOf(id, m_document.graph(), after.graph),
                 {after.properties, patches()});
}

bool Project::setPatches(const compile::PatchOptions& patches) {
  if (!m_open) return false;
  return perform(patches.any() ? "strips" : "no-strips", graph::Batch{},
                 {aside().properties, patches});
}

bool Project::perform(const std::string& name, graph::Edit edit, Aside after) {
  m_asides.push_back(std::move(after));
  const auto result = m_document.perform(name, std::move(edit), m_asides.size() - 1);
  afterEdit(result);
  return result.ok();
}

bool Project::canUndo() const {
  return m_open && m_document.canUndo() && (editable() || !m_document.undoesGraph());
}

bool Project::canRedo() const {
  return m_open && m_document.canRedo() && (editable() || !m_document.redoesGraph());
}

void Project::undo() {
  if (canUndo()) afterEdit(m_document.undo());
}

void Project::redo() {
  if (canRedo()) afterEdit(m_document.redo());
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
      [shown, patches = patches()](const JobContext&) -> Result<Footprint> {
        return footprint(shown->graph, patches);
      },
      [this](Result<Footprint> result) {
        if (!m_open) return;
        m_footprint =
            result.ok() ? std::move(result).value() : Footprint{nullptr, {}, result.error()};
        Q_EMIT footprintKnown();
      });
}

void Project::save(const QString& path) {
  if (!m_open) return;
  m_path = homePath(path);
  m_savesInPlace = true;
  m_name = modelName(path);
  const auto saved = std::make_shared<const project::Project>(state());
  write(
      tr("Save %1").arg(QFileInfo(m_path).fileName()), m_path,
      [saved, home = m_path] { return saveModel(*saved, home); }, true);
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
  if (isSave) m_sideModified = false;
  m_jobs.start<void>(
      {title, QStringLiteral("write")}, this,
      [work = std::move(work), order = m_order, path, step = ++m_write](const JobContext&) {
        return order->run(path, step, work);
      },
      [this, path, isSave, revision](Result<void> result) {
        if (!result.ok()) {
          m_sideModified = m_sideModified || isSave;
          Q_EMIT failed(result.error());
          return;
        }
        if (isSave && revision == m_document.revision()) m_document.markSaved();
        Q_EMIT saved(path);
        Q_EMIT documentChanged();
      });
}

}  // namespace mote::bridge
