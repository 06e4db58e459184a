// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One job; its result becomes the project's int8 variant and an overlay.
#include "ui/bridge/quantizing.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

#include "core/passes/catalogue.h"

namespace mote::bridge {
namespace {

/// {"method": "minmax", "samples": 200}
QByteArray jsonOf(const passes::ParameterValues& values) {
  QJsonObject json;
  for (const auto& [id, value] : values) {
    const QString key = QString::fromStdString(id);
    if (const auto* text = std::get_if<std::string>(&value)) json[key] = text->c_str();
    if (const auto* real = std::get_if<double>(&value)) json[key] = *real;
    if (const auto* whole = std::get_if<std::int64_t>(&value)) json[key] = qint64{*whole};
    if (const auto* flag = std::get_if<bool>(&value)) json[key] = *flag;
  }
  return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

}  // namespace

Quantizing::Quantizing(Jobs& jobs, Project& project, Overlays& overlays, Samples& samples,
                       QObject* parent)
    : QObject(parent), m_jobs(jobs), m_project(project), m_overlays(overlays), m_samples(samples) {
  const auto reset = [this] {
    cancel();
    m_report.reset();
    Q_EMIT changed();
  };
  connect(&project, &Project::opened, this, reset);
  connect(&project, &Project::closed, this, reset);
}

std::vector<passes::Parameter> Quantizing::parameters() {
  const passes::Pass* pass = passes::find("quantize");
  return pass != nullptr ? pass->parameters() : std::vector<passes::Parameter>();
}

void Quantizing::run(const passes::ParameterValues& values, std::size_t evaluationLimit) {
  const ModelPtr model = m_project.model(Variant::Opened);
  if (!model || running()) return;
  workspace::QuantizeRequest request;
  request.data = m_samples.source().toStdString();
  request.parameters = values;
  request.evaluationLimit = evaluationLimit;
  request.threads = static_cast<unsigned>(std::max(1, QThread::idealThreadCount()));
  m_project.setSection(QStringLiteral("quantize"), jsonOf(values));
  const quint64 revision = m_project.revision();
  m_job = m_jobs.start<workspace::QuantizeReport>(
      {tr("Quantize %1").arg(m_project.name()), QStringLiteral("quantize")}, this,
      [model, request](const JobContext& context) {
        return workspace::quantizeModel(*model, request, context);
      },
      [this, revision](Result<workspace::QuantizeReport> report) {
        m_job = 0;
        if (report.ok()) {
          adopt(std::move(report).value(), revision);
        } else {
          Q_EMIT failed(report.error());
        }
        Q_EMIT changed();
      });
  Q_EMIT changed();
}

void Quantizing::adopt(workspace::QuantizeReport report, quint64 revision) {
  m_report = std::make_shared<const workspace::QuantizeReport>(std::move(report));
  m_project.setQuantized(std::make_shared<const onnx_format::Model>(m_report->model), revision);
  for (const auto& overlay : m_report->overlays) m_overlays.put(overlay);
  m_overlays.show(QStringLiteral("sqnr"));
}

void Quantizing::cancel() {
  if (m_job != 0) m_jobs.cancel(m_job);
}

}  // namespace mote::bridge
