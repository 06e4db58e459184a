// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What would make a model fit on the chosen board, and doing it.
#pragma once

#include <QObject>
#include <QTimer>
#include <memory>
#include <vector>

#include "core/estimate/fit.h"
#include "ui/bridge/estimating.h"
#include "ui/bridge/jobs.h"
#include "ui/bridge/project.h"
#include "ui/bridge/quantizing.h"

namespace mote::bridge {

class Fixing : public QObject {
  Q_OBJECT
 public:
  Fixing(Jobs& jobs, Project& project, Estimating& estimating, Quantizing& quantizing,
         QObject* parent = nullptr);

  /// The cheapest first; none where the model fits or nobody knows yet.
  [[nodiscard]] const std::vector<estimate::Fix>& fixes() const { return m_fixes; }
  /// The model's shape and the way it is compiled can be undone; its int8 form is a variant beside
  /// it, and another board a choice.
  void apply(const estimate::Fix& fix);
  /// Layers in strips of rows, within the chosen board's memory where there is one.
  void setStrips(bool strips);

 Q_SIGNALS:
  void changed();

 private:
  void look();
  void find();
  void adopt(std::vector<estimate::Fix> fixes);
  void quantize();
  void showQuantized();
  void narrow(const std::string& width);

  Jobs& m_jobs;
  Project& m_project;
  Estimating& m_estimating;
  Quantizing& m_quantizing;
  QTimer m_pause;
  std::vector<estimate::Fix> m_fixes;
  bool m_quantizes = false;  ///< and shows what comes of it
  std::shared_ptr<const workspace::QuantizeReport> m_earlier;
};

/// "Quantize to int8", "Use ST NUCLEO-L4R5ZI" ...
[[nodiscard]] QString fixText(const estimate::Fix& fix);
/// What the model would need then.
[[nodiscard]] QString fixGain(const estimate::Fix& fix);
/// "12.1 KB of RAM"; empty where nothing is missing.
[[nodiscard]] QString missingText(const estimate::Fit& fit);

}  // namespace mote::bridge
