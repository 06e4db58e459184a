// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The quantize pass without calibration.
#include "core/estimate/integer_form.h"

#include "core/quantization/insert_qdq.h"
#include "core/quantization/prepare.h"
#include "core/quantization/scheme.h"

namespace mote::estimate {

Result<graph::Graph> integerForm(const graph::Graph& graph, const quantization::Widths& widths) {
  MOTE_ASSIGN(const graph::Graph source, quantization::prepare(graph));
  const quantization::Scheme scheme = quantization::schemeOf(source, widths);
  if (scheme.layers.empty() || quantization::hasQuantizers(source)) {
    return refused("estimate.integers",
                   "No layer of this model can run on these integers; is it quantized already?");
  }
  quantization::Ranges ranges;
  for (const graph::ValueId value : quantization::valuesToCalibrate(source, scheme))
    ranges[value] = {-4.0F, 4.0F};
  MOTE_ASSIGN(
      quantization::QdqGraph quantized,
      quantization::insertQdq(source, scheme, quantization::parametersOf(source, scheme, ranges)));
  return std::move(quantized.graph);
}

}  // namespace mote::estimate
