// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first lesson's measurement: what eight bits cost the open model, in the terms of its guesses.
#pragma once

#include <QObject>
#include <memory>
#include <optional>

#include "core/workspace/compare_speed.h"
#include "ui/bridge/jobs.h"
#include "ui/bridge/project.h"
#include "ui/bridge/quantizing.h"
#include "ui/bridge/samples.h"

namespace mote::bridge {

/// Either guessed or measured.
struct LessonFigures {
  std::optional<double> pointsLost;  ///< of accuracy, in percent; none where data has no labels
  double sizeShare = 1.0;            ///< of the float model's flash
  double timeShare = 1.0;            ///< of the float model's time on this computer
};

class Lesson : public QObject {
  Q_OBJECT
 public:
  Lesson(Jobs& jobs, Project& project, Quantizing& quantizing, Samples& samples,
         QObject* parent = nullptr);

  /// A model is open and its data are there.
  [[nodiscard]] bool ready() const;
  /// Quantizes, then times both forms in turns.
  void measure();
  [[nodiscard]] bool running() const { return m_running; }
  /// None before the first measurement, and after another model was opened.
  [[nodiscard]] const std::optional<LessonFigures>& measured() const { return m_measured; }

 Q_SIGNALS:
  void changed();
  void failed(const mote::Error& error);

 private:
  void follow();
  void time();
  void end();

  Jobs& m_jobs;
  Project& m_project;
  Quantizing& m_quantizing;
  Samples& m_samples;
  bool m_running = false;
  bool m_timing = false;
  std::shared_ptr<const workspace::QuantizeReport> m_earlier;  ///< of another run
  std::optional<LessonFigures> m_measured;
};

}  // namespace mote::bridge
