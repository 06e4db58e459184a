// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tries each remedy and keeps those that help.
#include "core/estimate/fit.h"

#include <algorithm>

#include "core/estimate/integer_form.h"
#include "core/quantization/prepare.h"
#include "core/templates/catalogue.h"

namespace mote::estimate {
namespace {

constexpr std::size_t kMostFixes = 3;

std::uint64_t missing(std::uint64_t needed, std::uint64_t available) {
  return needed > available ? needed - available : 0;
}

std::uint64_t missingOf(const Fit& fit) {
  return fit.missingFlash + fit.missingRam;
}

compile::CompileOptions inStrips(const Target& target) {
  compile::CompileOptions options;
  options.patches.automatic = true;
  options.patches.arenaLimit = target.ramBytes;
  return options;
}

/// Remedies that work on a graph, as they are tried.
class Remedies {
 public:
  Remedies(const FixRequest& request, const Target& target, const Fit& before)
      : m_request(request), m_target(target), m_before(before) {}

  void strips() {
    keep(FixKind::Strips, "", compile::compile(*m_request.graph, inStrips(m_target)));
  }

  void integers() {
    const auto integers = integerForm(*m_request.graph);
    if (!integers.ok()) return;
    keep(FixKind::Integers, "", compile::compile(*integers, {}));
    keep(FixKind::IntegerStrips, "", compile::compile(*integers, inStrips(m_target)));
  }

  /// The widest of ever narrower ones that fits, else the narrowest.
  void narrower() {
    if (!m_request.drawnFrom) return;
    const templates::Template* drawn = templates::find(m_request.drawnFrom->id);
    ParameterValues values = m_request.drawnFrom->values;
    const auto width = values.find("width");
    if (drawn == nullptr || width == values.end() || !std::holds_alternative<double>(width->second))
      return;
    const bool integers = quantization::hasQuantizers(*m_request.graph);
    std::optional<Fix> best;
    for (double factor = std::get<double>(width->second) / 2; factor > 0.05; factor /= 2) {
      width->second = factor;
      auto checked = validate(drawn->id, drawn->parameters(), values);
      if (!checked.ok()) break;
      auto graph = drawn->draw(*checked, 1);
      if (graph.ok() && integers) graph = integerForm(*graph);
      if (!graph.ok()) break;
      auto fix =
          fixOf(FixKind::Narrower, shortNumber(factor), compile::compile(*graph, {}), m_target);
      if (!fix) break;
      best = std::move(fix);
      if (best->fit.fits()) break;
    }
    if (best) keep(*std::move(best));
  }

  /// The one that has the least memory of those it fits on.
  void otherBoard(const compile::Compiled& compiled) {
    const Target* least = nullptr;
    for (const Target& other : m_request.targets) {
      if (other.id == m_target.id || !fitOn(compiled, other).fits()) continue;
      const auto size = [](const Target& one) { return one.flashBytes + one.ramBytes; };
      if (least == nullptr || size(other) < size(*least)) least = &other;
    }
    if (least == nullptr) return;
    if (auto fix = fixOf(FixKind::Board, least->id, compiled, *least)) keep(*std::move(fix));
  }

  std::vector<Fix> take() {
    std::ranges::stable_sort(m_fixes, [](const Fix& first, const Fix& second) {
      return first.fit.fits() && !second.fit.fits();
    });
    if (m_fixes.size() > kMostFixes) m_fixes.resize(kMostFixes);
    return std::move(m_fixes);
  }

 private:
  static std::string shortNumber(double number) {
    std::string text = std::to_string(number);
    while (text.ends_with('0')) text.pop_back();
    return text;
  }

  static std::optional<Fix> fixOf(FixKind kind, const std::string& argument,
                                  const Result<compile::Compiled>& compiled, const Target& target) {
    if (!compiled.ok()) return std::nullopt;
    auto estimate = estimateOn(*compiled, target);
    if (!estimate.ok()) return std::nullopt;
    return Fix{kind, argument, fitOn(*compiled, target), std::move(estimate).value()};
  }

  void keep(FixKind kind, const std::string& argument, const Result<compile::Compiled>& compiled) {
    if (auto fix = fixOf(kind, argument, compiled, m_target)) keep(*std::move(fix));
  }

  /// Both remedies where one of them does it are dearer for nothing.
  void keep(Fix fix) {
    if (missingOf(fix.fit) >= missingOf(m_before)) return;
    const auto same = [&fix](const Fix& other) {
      return fix.kind == FixKind::IntegerStrips && missingOf(other.fit) <= missingOf(fix.fit);
    };
    if (std::ranges::none_of(m_fixes, same)) m_fixes.push_back(std::move(fix));
  }

  const FixRequest& m_request;
  const Target& m_target;
  const Fit& m_before;
  std::vector<Fix> m_fixes;
};

}  // namespace

std::string_view fixName(FixKind kind) noexcept {
  switch (kind) {
    case FixKind::Strips:
      return "strips";
    case FixKind::Integers:
      return "int8";
    case FixKind::IntegerStrips:
      return "int8_strips";
    case FixKind::Narrower:
      return "narrower";
    case FixKind::Board:
      return "board";
  }
  return "";
}

Fit fitOn(const compile::Compiled& compiled, const Target& target) {
  Fit fit;
  fit.flashBytes = compiled.flashBytes();
  fit.ramBytes = compiled.arenaBytes;
  fit.missingFlash = missing(fit.flashBytes, target.flashBytes);
  fit.missingRam = missing(fit.ramBytes, target.ramBytes);
  return fit;
}

Result<std::vector<Fix>> fixesFor(const FixRequest& request, const Target& target,
                                  const JobContext& context) {
  MOTE_ASSIGN(const compile::Compiled compiled, compile::compile(*request.graph));
  const Fit before = fitOn(compiled, target);
  if (before.fits()) return std::vector<Fix>{};
  Remedies remedies(request, target, before);
  if (before.missingRam > 0) remedies.strips();
  if (context.cancelled()) return cancelled();
  remedies.integers();
  if (context.cancelled()) return cancelled();
  remedies.narrower();
  if (context.cancelled()) return cancelled();
  remedies.otherBoard(compiled);
  return remedies.take();
}

}  // namespace mote::estimate
