// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Explains one sample on the float and the int8 model.
#pragma once

#include <QObject>
#include <QVector>
#include <array>
#include <memory>

#include "core/workspace/explain_sample.h"
#include "ui/bridge/jobs.h"
#include "ui/bridge/project.h"
#include "ui/bridge/samples.h"

namespace mote::bridge {

struct ExplainMethod {
  QString id;
  QString title;
  QString reference;
};

using ExplanationPtr = std::shared_ptr<const workspace::ExplainReport>;

class Explaining : public QObject {
  Q_OBJECT
 public:
  Explaining(Jobs& jobs, Project& project, Samples& samples, QObject* parent = nullptr);

  [[nodiscard]] static QVector<ExplainMethod> methods();
  /// Explains on every variant there is; `target` -1 takes the float model's decision for both.
  void run(std::size_t sample, const QString& method, qint64 target);
  void cancel();
  [[nodiscard]] bool running() const { return m_job != 0; }
  /// Null where not explained.
  [[nodiscard]] ExplanationPtr explanation(Variant variant) const;
  [[nodiscard]] std::size_t sample() const { return m_sample; }

 Q_SIGNALS:
  void changed();
  void failed(const mote::Error& error);

 private:
  using Pair = std::array<ExplanationPtr, 2>;
  void reset();

  Jobs& m_jobs;
  Project& m_project;
  Samples& m_samples;
  JobId m_job = 0;
  std::size_t m_sample = 0;
  Pair m_explanations;
};

}  // namespace mote::bridge
