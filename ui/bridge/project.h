// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The open model: its document, its int8 variant, its file, and what is known of both.
#pragma once

#include <QObject>
#include <QString>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/formats/onnx/onnx_format.h"
#include "core/graph/document.h"
#include "core/project/project.h"
#include "ui/bridge/analysis.h"
#include "ui/bridge/aside.h"
#include "ui/bridge/jobs.h"

namespace mote::bridge {

/// Opened: the model as opened and edited. Quantized: its int8 form; shown, not edited.
enum class Variant { Opened, Quantized };

using ModelPtr = project::ModelPtr;

class Project : public QObject {
  Q_OBJECT
 public:
  explicit Project(Jobs& jobs, QObject* parent = nullptr);

  [[nodiscard]] bool isOpen() const { return m_open; }
  [[nodiscard]] QString path() const { return m_path; }
  /// The opened file is of a kind that we write: saving may put the model back into it.
  [[nodiscard]] bool savesInPlace() const { return m_savesInPlace; }
  /// Saving keeps the int8 model and the settings, too.
  [[nodiscard]] bool isProject() const;
  [[nodiscard]] QString name() const;
  [[nodiscard]] bool modified() const {
    return m_open && (m_document.modified() || (m_sideModified && isProject()));
  }
  void openFile(const QString& path);
  /// The sample's file is the model's home only for reading: saving asks for a place.
  void openSample(const QString& path);
  /// A model drawn here, with no file yet.
  void create(const QString& name, onnx_format::Model model);
  /// Unsaved work of a window that ended badly; `origin` is what it belongs to, if anything.
  void recover(const project::Project& work, const QString& origin);
  void close();
  /// As a project where the path says so, else as ONNX.
  void save(const QString& path);
  void exportQuantized(const QString& path);
  void exportProgram(const QString& path);

  [[nodiscard]] Variant variant() const { return m_variant; }
  void show(Variant variant);
  [[nodiscard]] bool hasQuantized() const { return m_quantized != nullptr; }
  /// The int8 model was made from an earlier state of the document.
  [[nodiscard]] bool quantizedOutdated() const {
    return m_quantizedRevision != m_document.revision();
  }
  void setQuantized(ModelPtr model, quint64 fromRevision);
  /// What other parts keep in the project, as JSON; empty where there is nothing.
  [[nodiscard]] QByteArray section(const QString& key) const;
  void setSection(const QString& key, const QByteArray& json);
  /// All there is to save, as a value.
  [[nodiscard]] project::Project state();
  [[nodiscard]] quint64 revision() const { return m_document.revision(); }
  /// A value to hand to jobs; null where there is none.
  [[nodiscard]] ModelPtr model(Variant variant);
  [[nodiscard]] const graph::Graph& shownGraph() const;

  [[nodiscard]] bool editable() const { return m_open && m_variant == Variant::Opened; }
  /// `name` is a stable id for the undo menu. Errors go out through failed().
  bool perform(const QString& name, graph::Edit edit);
  void renameNode(graph::NodeId node, const QString& name);
  void deleteNode(graph::NodeId node, bool heal);
  [[nodiscard]] const graph::Document& document() const { return m_document; }
  /// The graph becomes another with what it says of itself; one step to undo.
  bool become(const QString& name, const onnx_format::Model& after);
  /// How programs are made of all variants. A step to undo, too.
  bool setPatches(const compile::PatchOptions& patches);
  [[nodiscard]] const compile::PatchOptions& patches() const { return aside().patches; }
  [[nodiscard]] bool canUndo() const;
  [[nodiscard]] bool canRedo() const;
  void undo();
  void redo();

  /// Null until known for the shown graph.
  [[nodiscard]] std::shared_ptr<const Analysis> analysis() const { return m_analysis; }
  [[nodiscard]] const Footprint& memory() const { return m_footprint; }

 Q_SIGNALS:
  void opened();
  void closed();
  void documentChanged();  ///< content, undo state or modified mark
  void variantChanged();
  void quantizedChanged();
  void sectionsChanged();
  void analysed();
  void footprintKnown();
  void saved(const QString& path);
  void failed(const mote::Error& error);
  void openFailed(const QString& file, const mote::Error& error);

 private:
  class WriteOrder;
  void load(const QString& path, bool sample);
  void adopt(onnx_format::Model model, const QString& path, bool savesInPlace);
  void adopt(const project::Project& work, const QString& path, bool savesInPlace, bool unsaved);
  [[nodiscard]] const Aside& aside() const { return m_asides[m_document.aside()]; }
  bool perform(const std::string& name, graph::Edit edit, Aside after);
  void afterEdit(const Result<void>& result);
  void refresh();
  void write(const QString& title, const QString& path, std::function<Result<void>()> work,
             bool isSave);

  Jobs& m_jobs;
  std::shared_ptr<WriteOrder> m_order;
  quint64 m_write = 0;
  bool m_open = false;
  bool m_savesInPlace = false;
  QString m_path;
  QString m_name;
  graph::Document m_document;
  std::vector<Aside> m_asides = {Aside()};  ///< as steps of the document count them
  Variant m_variant = Variant::Opened;
  ModelPtr m_snapshot;
  quint64 m_snapshotRevision = 0;
  ModelPtr m_quantized;
  quint64 m_quantizedRevision = 0;
  std::map<std::string, std::string> m_sections;
  bool m_sideModified = false;  ///< the int8 model or a section
  std::shared_ptr<const Analysis> m_analysis;
  Footprint m_footprint;
};

}  // namespace mote::bridge
