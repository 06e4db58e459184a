// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Quantizes the open model and keeps what that changed.
#pragma once

#include <QObject>
#include <memory>

#include "core/workspace/quantize_model.h"
#include "ui/bridge/jobs.h"
#include "ui/bridge/overlays.h"
#include "ui/bridge/project.h"
#include "ui/bridge/samples.h"

namespace mote::bridge {

class Quantizing : public QObject {
  Q_OBJECT
 public:
  Quantizing(Jobs& jobs, Project& project, Overlays& overlays, Samples& samples,
             QObject* parent = nullptr);

  [[nodiscard]] static std::vector<passes::Parameter> parameters();
  /// `evaluationLimit` 0 measures accuracy on every test sample.
  void run(const passes::ParameterValues& values, std::size_t evaluationLimit);
  void cancel();
  [[nodiscard]] bool running() const { return m_job != 0; }
  /// Null before the first success and after another model was opened.
  [[nodiscard]] std::shared_ptr<const workspace::QuantizeReport> report() const { return m_report; }

 Q_SIGNALS:
  void changed();
  void failed(const mote::Error& error);

 private:
  void adopt(workspace::QuantizeReport report, quint64 revision);

  Jobs& m_jobs;
  Project& m_project;
  Overlays& m_overlays;
  Samples& m_samples;
  JobId m_job = 0;
  std::shared_ptr<const workspace::QuantizeReport> m_report;
};

}  // namespace mote::bridge
