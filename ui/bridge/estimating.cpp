// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A job after each compilation; its answer counts only for that program and board.
#include "ui/bridge/estimating.h"

#include <QLocale>
#include <algorithm>
#include <utility>

#include "devices/session/targets.h"
#include "ui/kit/number_text.h"

namespace mote::bridge {
namespace {

const QString kQuantity = QStringLiteral("latency");

overlay::NodeOverlay overlayOf(const compile::Compiled& compiled,
                               const estimate::Estimate& estimate) {
  overlay::NodeOverlay overlay;
  overlay.quantity = kQuantity.toStdString();
  overlay.unit = "ns";
  overlay.source = "estimated";
  overlay.values = estimate::latencyByNode(compiled, estimate);
  for (auto& [node, value] : overlay.values) value *= 1e3;
  return overlay;
}

/// Orders Cortex-M7 before Cortex-M33.
QString byNumbers(const QString& text) {
  QString key;
  QString digits;
  for (const QChar letter : text + QLatin1Char(' ')) {
    if (letter.isDigit()) {
      digits += letter;
    } else {
      if (!digits.isEmpty()) key += std::exchange(digits, {}).rightJustified(6, QLatin1Char('0'));
      key += letter;
    }
  }
  return key;
}

}  // namespace

Estimating::Estimating(Jobs& jobs, Project& project, Overlays& overlays, QObject* parent)
    : QObject(parent), m_jobs(jobs), m_project(project), m_overlays(overlays) {
  connect(&project, &Project::footprintKnown, this, &Estimating::assess);
  connect(&project, &Project::opened, this, &Estimating::forget);
  connect(&project, &Project::closed, this, &Estimating::forget);
}

void Estimating::choose(const QString& board) {
  const auto& all = session::targets();
  const auto found = std::ranges::find(all, board.toStdString(), &estimate::Target::id);
  const estimate::Target* target = found == all.end() ? nullptr : &*found;
  if (target == m_target) return;
  m_target = target;
  Q_EMIT boardChosen();
  assess();
}

void Estimating::forget() {
  m_assessment.reset();
  m_refusal.reset();
  m_overlays.remove(kQuantity);
  Q_EMIT changed();
}

void Estimating::assess() {
  const auto compiled = m_project.memory().compiled;
  if (!compiled || m_target == nullptr) {
    forget();
    return;
  }
  struct Answer {
    estimate::Assessment assessment;
    overlay::NodeOverlay overlay;
  };
  m_jobs.start<Answer>(
      {{}, QStringLiteral("estimate")}, this,
      [compiled, target = *m_target](const JobContext&) -> Result<Answer> {
        MOTE_ASSIGN(estimate::Assessment assessment, estimate::assess(*compiled, target));
        overlay::NodeOverlay overlay = overlayOf(*compiled, assessment.estimate);
        return Answer{std::move(assessment), std::move(overlay)};
      },
      [this, compiled, target = m_target](Result<Answer> answer) {
        if (target != m_target || compiled != m_project.memory().compiled) return;
        if (!answer.ok()) {
          forget();
          m_refusal = answer.error();
        } else {
          m_refusal.reset();
          m_assessment = std::make_shared<const estimate::Assessment>(answer->assessment);
          m_overlays.put(answer->overlay);
        }
        Q_EMIT changed();
      });
}

QString boardTitle(const estimate::Target& target) {
  return QString::fromStdString(target.name).section(QLatin1String(", "), 0, 0);
}

QVector<BoardChoice> boardChoices() {
  QVector<BoardChoice> choices;
  for (const estimate::Target& target : session::targets()) {
    // Boards are named "board, chip, processor".
    const QStringList parts = QString::fromStdString(target.name).split(QLatin1String(", "));
    QStringList details = parts.mid(1, parts.size() - 2);
    details << Estimating::tr("%1 MHz").arg(QLocale().toString(target.clockHz / 1e6, 'f', 0))
            << Estimating::tr("%1 flash").arg(kit::bytesText(double(target.flashBytes)))
            << Estimating::tr("%1 RAM").arg(kit::bytesText(double(target.ramBytes)));
    choices.push_back({QString::fromStdString(target.id), parts.front(), parts.back(),
                       details.join(QStringLiteral(" · "))});
  }
  std::ranges::sort(choices, {}, [](const BoardChoice& choice) {
    return std::pair(byNumbers(choice.processor), byNumbers(choice.name));
  });
  return choices;
}

QString sourcesText(const estimate::Target& target) {
  const estimate::CostTable* costs = estimate::findCosts(target.costs);
  QStringList lines;
  const auto add = [&lines](const QString& what, const std::string& source) {
    if (!source.empty()) lines << what.arg(QString::fromStdString(source));
  };
  add(Estimating::tr("Clock and memories: %1"), target.source);
  if (costs != nullptr) add(Estimating::tr("Instructions: %1"), costs->source);
  add(Estimating::tr("Cycles per instruction: %1"), target.cyclesPerInstruction.source);
  add(Estimating::tr("Power: %1"), target.milliwatts.source);
  return lines.join(QLatin1Char('\n'));
}

}  // namespace mote::bridge
