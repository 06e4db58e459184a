// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looks for fixes when the hand rests; applies them with what the window has for it anyway.
#include "ui/bridge/fixing.h"

#include <QLocale>
#include <utility>
#include <vector>

#include "core/estimate/template_use.h"
#include "core/workspace/draw_template.h"
#include "devices/session/targets.h"
#include "ui/kit/number_text.h"

namespace mote::bridge {
namespace {

using estimate::Fix;
using estimate::FixKind;
using Fixes = std::vector<Fix>;

constexpr int kPauseMs = 150;
constexpr std::uint64_t kSeed = 1;
/// Test samples: enough to see whether accuracy suffered.
constexpr std::size_t kMeasured = 1000;

passes::ParameterValues defaults() {
  passes::ParameterValues values;
  for (const passes::Parameter& parameter : Quantizing::parameters())
    values.emplace(parameter.id, parameter.fallback);
  return values;
}

Result<onnx_format::Model> narrower(const onnx_format::Model& model, const std::string& width) {
  auto use = estimate::templateOf(model.properties.metadata);
  if (!use) return refused("fix.template", "The model was not drawn from a template");
  use->values["width"] = QString::fromStdString(width).toDouble();
  return workspace::drawTemplate(use->id, use->values, kSeed);
}

}  // namespace

Fixing::Fixing(Jobs& jobs, Project& project, Estimating& estimating, Quantizing& quantizing,
               QObject* parent)
    : QObject(parent),
      m_jobs(jobs),
      m_project(project),
      m_estimating(estimating),
      m_quantizing(quantizing) {
  m_pause.setSingleShot(true);
  m_pause.setInterval(kPauseMs);
  connect(&m_pause, &QTimer::timeout, this, &Fixing::find);
  connect(&estimating, &Estimating::changed, this, &Fixing::look);
  connect(&quantizing, &Quantizing::changed, this, &Fixing::showQuantized);
}

void Fixing::look() {
  const auto assessment = m_estimating.assessment();
  if (assessment && !assessment->fit.fits()) {
    m_pause.start();
  } else {
    m_pause.stop();
    adopt({});
  }
}

void Fixing::find() {
  const auto about = m_estimating.assessment();
  const ModelPtr model = m_project.model(m_project.variant());
  if (!about || !model) return;
  m_jobs.start<Fixes>(
      {{}, QStringLiteral("fixes")}, this,
      [model, target = about->target](const JobContext& context) {
        const estimate::FixRequest request{
            &model->graph, estimate::templateOf(model->properties.metadata), session::targets()};
        return estimate::fixesFor(request, target, context);
      },
      [this, about](Result<Fixes> fixes) {
        if (about == m_estimating.assessment() && fixes.ok()) adopt(std::move(fixes).value());
      });
}

void Fixing::adopt(Fixes fixes) {
  if (m_project.patches().any())
    std::erase_if(fixes, [](const Fix& fix) { return fix.kind == FixKind::Strips; });
  if (fixes.empty() && m_fixes.empty()) return;
  m_fixes = std::move(fixes);
  Q_EMIT changed();
}

void Fixing::apply(const Fix& fix) {
  switch (fix.kind) {
    case FixKind::Strips:
      return setStrips(true);
    case FixKind::Integers:
      return quantize();
    case FixKind::IntegerStrips:
      setStrips(true);
      return quantize();
    case FixKind::Narrower:
      return narrow(fix.argument);
    case FixKind::Board:
      return m_estimating.choose(QString::fromStdString(fix.argument));
  }
}

void Fixing::setStrips(bool strips) {
  compile::PatchOptions patches;
  patches.automatic = strips;
  if (strips && m_estimating.target() != nullptr)
    patches.arenaLimit = m_estimating.target()->ramBytes;
  m_project.setPatches(patches);
}

void Fixing::quantize() {
  if (m_project.hasQuantized() && !m_project.quantizedOutdated()) {
    m_project.show(Variant::Quantized);
    return;
  }
  m_quantizes = true;
  m_earlier = m_quantizing.report();
  m_quantizing.run(defaults(), kMeasured);
}

void Fixing::showQuantized() {
  if (!m_quantizes || m_quantizing.running()) return;
  m_quantizes = false;
  const auto report = m_quantizing.report();
  if (report && report != std::exchange(m_earlier, nullptr)) m_project.show(Variant::Quantized);
}

void Fixing::narrow(const std::string& width) {
  const ModelPtr model = m_project.model(Variant::Opened);
  const bool quantized = m_project.variant() == Variant::Quantized;
  if (!model) return;
  m_jobs.start<onnx_format::Model>(
      {tr("Narrow %1").arg(m_project.name()), QStringLiteral("narrow")}, this,
      [model, width](const JobContext&) { return narrower(*model, width); },
      [this, model, quantized](Result<onnx_format::Model> drawn) {
        if (!drawn.ok()) {
          Q_EMIT m_project.failed(drawn.error());
          return;
        }
        if (model != m_project.model(Variant::Opened)) return;
        m_project.show(Variant::Opened);
        if (m_project.become(QStringLiteral("narrow"), *drawn) && quantized) quantize();
      });
}

QString fixText(const Fix& fix) {
  const QString argument = QString::fromStdString(fix.argument);
  switch (fix.kind) {
    case FixKind::Strips:
      return Fixing::tr("Run in strips");
    case FixKind::Integers:
      return Fixing::tr("Quantize to int8");
    case FixKind::IntegerStrips:
      return Fixing::tr("Quantize to int8 and run in strips");
    case FixKind::Narrower:
      return Fixing::tr("Draw at width %1").arg(QLocale().toString(argument.toDouble()));
    case FixKind::Board:
      break;
  }
  const auto board = session::findTarget(fix.argument);
  return Fixing::tr("Use %1").arg(board.ok() ? boardTitle(*board) : argument);
}

QString fixGain(const Fix& fix) {
  const QString needs =
      Fixing::tr("%1 flash, %2 RAM, about %3")
          .arg(kit::bytesText(double(fix.fit.flashBytes)), kit::bytesText(double(fix.fit.ramBytes)),
               kit::quantityText(fix.estimate.latencyUs.value * 1e3, "ns"));
  return fix.fit.fits() ? Fixing::tr("fits: %1").arg(needs)
                        : Fixing::tr("still misses %1: %2").arg(missingText(fix.fit), needs);
}

QString missingText(const estimate::Fit& fit) {
  QStringList parts;
  if (fit.missingFlash > 0)
    parts << Estimating::tr("%1 flash").arg(kit::bytesText(double(fit.missingFlash)));
  if (fit.missingRam > 0)
    parts << Estimating::tr("%1 RAM").arg(kit::bytesText(double(fit.missingRam)));
  return parts.join(QStringLiteral(", "));
}

}  // namespace mote::bridge
