// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One job for both variants, so that they explain the same class.
#include "ui/bridge/explaining.h"

#include <QCoreApplication>

#include "core/explain/catalogue.h"

namespace mote::bridge {
namespace {

JobContext part(const JobContext& context, double from, double share) {
  JobContext part = context;
  if (context.progress) {
    part.progress = [progress = context.progress, from, share](double fraction,
                                                               const std::string& step) {
      progress(fraction < 0 ? fraction : from + share * fraction, step);
    };
  }
  return part;
}

}  // namespace

Explaining::Explaining(Jobs& jobs, Project& project, Samples& samples, QObject* parent)
    : QObject(parent), m_jobs(jobs), m_project(project), m_samples(samples) {
  connect(&project, &Project::opened, this, &Explaining::reset);
  connect(&project, &Project::closed, this, &Explaining::reset);
  connect(&samples, &Samples::sourceChanged, this, &Explaining::reset);
}

QVector<ExplainMethod> Explaining::methods() {
  QVector<ExplainMethod> methods;
  const auto text = [](std::string_view view) {
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
  };
  for (const explain::Explainer* explainer : explain::all()) {
    const QString title =
        QCoreApplication::translate("Explainer", text(explainer->title).toUtf8().constData());
    methods.push_back({text(explainer->id), title, text(explainer->reference)});
  }
  return methods;
}

void Explaining::run(std::size_t sample, const QString& method, qint64 target) {
  const ModelPtr opened = m_project.model(Variant::Opened);
  const ModelPtr quantized = m_project.model(Variant::Quantized);
  if (!opened) return;
  m_sample = sample;
  workspace::ExplainRequest request;
  request.data = m_samples.source().toStdString();
  request.sample = sample;
  request.method = method.toStdString();
  request.options.target = target;
  m_job = m_jobs.start<Pair>(
      {tr("Explain sample %1").arg(sample), QStringLiteral("explain")}, this,
      [opened, quantized, request](const JobContext& context) -> Result<Pair> {
        const double share = quantized ? 0.5 : 1.0;
        Pair pair;
        MOTE_ASSIGN(auto first,
                    workspace::explainSample(*opened, request, part(context, 0.0, share)));
        pair[0] = std::make_shared<const workspace::ExplainReport>(std::move(first));
        if (!quantized) return pair;
        workspace::ExplainRequest same = request;
        same.options.target = pair[0]->explanation.target;
        MOTE_ASSIGN(auto second,
                    workspace::explainSample(*quantized, same, part(context, 0.5, 0.5)));
        pair[1] = std::make_shared<const workspace::ExplainReport>(std::move(second));
        return pair;
      },
      [this](Result<Pair> pair) {
        m_job = 0;
        if (pair.ok()) {
          m_explanations = std::move(pair).value();
        } else {
          Q_EMIT failed(pair.error());
        }
        Q_EMIT changed();
      });
  Q_EMIT changed();
}

void Explaining::cancel() {
  if (m_job != 0) m_jobs.cancel(m_job);
}

ExplanationPtr Explaining::explanation(Variant variant) const {
  return m_explanations[variant == Variant::Opened ? 0 : 1];
}

void Explaining::reset() {
  m_explanations = {};
  m_sample = 0;
  Q_EMIT changed();
}

}  // namespace mote::bridge
