// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two jobs, one after the other.
#include "ui/bridge/lesson.h"

namespace mote::bridge {
namespace {

constexpr std::size_t kTestSamples = 1000;  ///< enough to see a point, quick enough to wait for
constexpr profile::TurnOptions kTurns{.runs = 60, .warmup = 5};
constexpr double kPercent = 100.0;

LessonFigures figuresOf(const workspace::QuantizeReport& report,
                        const workspace::SpeedComparison& speed) {
  LessonFigures figures;
  const auto& before = report.before;
  const auto& after = report.after;
  if (before.accuracy && after.accuracy)
    figures.pointsLost = (*before.accuracy - *after.accuracy) * kPercent;
  figures.sizeShare =
      static_cast<double>(after.flashBytes) / static_cast<double>(before.flashBytes);
  figures.timeShare = speed.after.median / speed.before.median;
  return figures;
}

}  // namespace

Lesson::Lesson(Jobs& jobs, Project& project, Quantizing& quantizing, Samples& samples,
               QObject* parent)
    : QObject(parent),
      m_jobs(jobs),
      m_project(project),
      m_quantizing(quantizing),
      m_samples(samples) {
  const auto reset = [this] {
    m_measured.reset();
    end();
  };
  connect(&project, &Project::opened, this, reset);
  connect(&project, &Project::closed, this, reset);
  connect(&samples, &Samples::changed, this, &Lesson::changed);
  connect(&quantizing, &Quantizing::changed, this, &Lesson::follow);
}

bool Lesson::ready() const {
  return m_project.isOpen() && m_samples.count() > 0 && !m_quantizing.running();
}

void Lesson::measure() {
  if (m_running || !ready()) return;
  m_measured.reset();
  m_earlier = m_quantizing.report();
  m_running = true;
  Q_EMIT changed();
  m_quantizing.run({}, kTestSamples);
}

void Lesson::follow() {
  if (!m_running || m_timing || m_quantizing.running()) return;
  if (m_quantizing.report() != m_earlier && !m_project.quantizedOutdated()) {
    time();
  } else {
    end();
  }
}

void Lesson::time() {
  m_timing = true;
  const ModelPtr before = m_project.model(Variant::Opened);
  const ModelPtr after = m_project.model(Variant::Quantized);
  m_jobs.start<workspace::SpeedComparison>(
      {tr("Time %1").arg(m_project.name()), QStringLiteral("lesson")}, this,
      [before, after](const JobContext& context) {
        return workspace::compareSpeed(before->graph, after->graph, kTurns, context);
      },
      [this, report = m_quantizing.report()](Result<workspace::SpeedComparison> speed) {
        if (!m_running) return;
        if (speed.ok()) {
          m_measured = figuresOf(*report, *speed);
        } else {
          Q_EMIT failed(speed.error());
        }
        end();
      });
}

void Lesson::end() {
  m_running = false;
  m_timing = false;
  Q_EMIT changed();
}

}  // namespace mote::bridge
