// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Multipliers and tables as TensorFlow Lite prepares them.
#include "core/operators/interface/int16.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/kernels/elementwise.h"
#include "core/kernels/reduce.h"
#include "core/tensor/fixed_point.h"

namespace mote::operators {
namespace {

/// sigmoid(i / 24) in Q0.16, each entry moved by half of what a straight line to the next errs by
/// in the middle; the last is the largest there is.
Array sigmoidTable() {
  const auto sigmoid = [](double x) { return 65536.0 / (1.0 + std::exp(-x / 24.0)); };
  std::vector<std::uint16_t> table;
  for (std::uint32_t i = 0; i + 1 < kernels::kSigmoidTableS16; ++i) {
    const double middle = sigmoid(i + 0.5) - (sigmoid(i) + sigmoid(i + 1.0)) / 2.0;
    table.push_back(static_cast<std::uint16_t>(std::round(sigmoid(i) + middle / 2.0)));
  }
  table.push_back(UINT16_MAX);
  return Array::of(ElementType::UInt16, {static_cast<std::int64_t>(table.size())},
                   std::span<const std::uint16_t>(table));
}

double inQ15(double value) {
  return std::round(value * 32768.0);
}

std::int16_t saturated(double value) {
  return static_cast<std::int16_t>(std::clamp(value, -32768.0, 32767.0));
}

/// The function over [low, high] in Q0.15, each entry moved by half of what a straight line to the
/// next errs by in the middle.
Array lineTable(double (*function)(double), double low, double high) {
  constexpr std::uint32_t kLast = kernels::kSoftmaxTableS16 - 1;
  const double step = (high - low) / kLast;
  std::vector<std::int16_t> table;
  for (std::uint32_t i = 0; i < kLast; ++i) {
    const double at = low + i * step;
    const double sample = inQ15(function(at));
    const double line = std::round((function(low + (i + 1) * step) * 32768.0 + sample) / 2.0);
    const double bias = std::round((line - inQ15(function(at + step / 2.0))) / 2.0);
    table.push_back(saturated(sample - bias));
  }
  table.push_back(saturated(inQ15(function(high))));
  return Array::of(ElementType::Int16, {kernels::kSoftmaxTableS16},
                   std::span<const std::int16_t>(table));
}

/// The input's scale over 1 / (3 * 4096), as a factor of at most 15 bits.
kernels::SigmoidParams sigmoidParams(float scale) {
  constexpr double kMost = 32767.0;
  double factor = static_cast<double>(scale) * 4096.0 * 3.0;
  std::int32_t shift = 0;
  for (; factor <= kMost / 2.0 && shift < 30; ++shift) factor *= 2.0;
  return {static_cast<std::int32_t>(std::min(factor, kMost)), shift};
}

}  // namespace

void emitRescale(Lowering& lowering, const Rescaling& rescaling, Operand from, Operand to,
                 const graph::Value& result) {
  const QuantizedMultiplier positive = quantizeMultiplier(rescaling.positive);
  const QuantizedMultiplier negative = quantizeMultiplier(rescaling.negative);
  const QuantizedClamp clamp = quantizedClamp(rescaling.clamp, result);
  lowering.emit("rescale_s16",
                kernels::RescaleParams{positive.multiplier, positive.shift, negative.multiplier,
                                       negative.shift, clamp.minimum, clamp.maximum},
                {from}, {to});
}

void lowerRescale(const NodeView& view, Lowering& lowering, float slope, const Clamp& clamp) {
  const graph::Value& source = *view.input(0);
  const graph::Value& result = *view.output(0);
  const float from = scalingOf(source).scale;
  const float to = scalingOf(result).scale;
  const Layout layout = lowering.layoutOf(source.id);
  const Operand x = lowering.use(source.id, layout);
  emitRescale(lowering,
              {static_cast<double>(from / to), static_cast<double>(from * slope / to), clamp}, x,
              lowering.define(result.id, layout), result);
}

bool acceptsUnitRange(const NodeView& view) {
  return !isInt16(view) || scalingOf(*view.output(0)) == kUnitInt16;
}

void lowerSigmoidInt16(const NodeView& view, Lowering& lowering, std::string_view kernel) {
  const graph::Value& source = *view.input(0);
  const Layout layout = lowering.layoutOf(source.id);
  const Operand x = lowering.use(source.id, layout);
  lowering.emit(kernel, sigmoidParams(scalingOf(source).scale),
                {x, lowering.constant(sigmoidTable())},
                {lowering.define(view.output(0)->id, layout)});
}

SoftmaxTables softmaxTables(Lowering& lowering) {
  const auto reciprocal = [](double x) { return 1.0 / (1.0 + x); };
  return {lowering.constant(lineTable(std::exp, -10.0, 0.0)),
          lowering.constant(lineTable(reciprocal, 0.0, 1.0))};
}

}  // namespace mote::operators
