// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Quantize (integers after training, TFLite's arithmetic; Jacob et al. 2018):
//   x -> Conv -> BatchNormalization -> Relu -> y
//   x -> Q -> DQ -> Conv(., W int8 per channel, b int32) -> Relu -> Q -> DQ -> y
// Q and DQ are of int8 or int16; W of int4 is int8 in -7..7, packed when compiled.
#include <cstdint>

#include "core/passes/interface/pass.h"
#include "core/quantization/calibrate.h"
#include "core/quantization/insert_qdq.h"
#include "core/quantization/prepare.h"
#include "core/quantization/scheme.h"
#include "core/quantization/sqnr.h"

namespace mote::passes::quantize_entry {
namespace {

constexpr std::size_t kSqnrSamples = 32;

std::vector<Parameter> parameters() {
  return {
      {"method",
       "How activation ranges are found",
       std::string("minmax"),
       0,
       0,
       {"minmax", "percentile"}},
      {"percentile", "Share of values kept at each end by the percentile method, in percent", 99.99,
       90.0, 100.0},
      {"activations",
       "Activations: int8, or int16 where that loses too much",
       std::string("int8"),
       0,
       0,
       {"int8", "int16"}},
      {"weights",
       "Weights: int8, or int4 for half the size",
       std::string("int8"),
       0,
       0,
       {"int8", "int4"}},
      {"samples", "Calibration samples; 0 takes all", std::int64_t{200}, 0, 1e9},
  };
}

quantization::Widths widthsOf(const ParameterValues& values) {
  quantization::Widths widths;
  if (std::get<std::string>(values.at("activations")) == "int16")
    widths.activations = ElementType::Int16;
  if (std::get<std::string>(values.at("weights")) == "int4") widths.weightBits = 4;
  return widths;
}

quantization::CalibrationOptions optionsOf(const ParameterValues& values) {
  quantization::CalibrationOptions options;
  if (std::get<std::string>(values.at("method")) == "percentile")
    options.method = quantization::Method::Percentile;
  options.percentile = std::get<double>(values.at("percentile"));
  options.samples = static_cast<std::size_t>(std::get<std::int64_t>(values.at("samples")));
  return options;
}

Result<PassResult> run(const PassInput& input, const JobContext& context) {
  if (!input.calibration) {
    return refused("quantize.no-data",
                   "Quantization needs calibration data; choose a folder or a known data set");
  }
  MOTE_ASSIGN(const graph::Graph source, quantization::prepare(*input.graph));
  const quantization::Scheme scheme = quantization::schemeOf(source, widthsOf(input.parameters));
  if (scheme.layers.empty() || quantization::hasQuantizers(source)) {
    return refused("quantize.nothing",
                   "No layer of this model can run on these integers; is it quantized already?");
  }
  const auto values = quantization::valuesToCalibrate(source, scheme);
  MOTE_ASSIGN(const quantization::Ranges ranges,
              quantization::calibrate(source, values, *input.calibration,
                                      optionsOf(input.parameters), context));
  MOTE_ASSIGN(
      quantization::QdqGraph quantized,
      quantization::insertQdq(source, scheme, quantization::parametersOf(source, scheme, ranges)));
  MOTE_ASSIGN(auto sqnr, quantization::layerSqnr(source, scheme, quantized, *input.calibration,
                                                 kSqnrSamples, context));
  PassResult result;
  overlay::NodeOverlay overlay{"sqnr", "dB", "measured", overlay::Scale::Reversed, std::move(sqnr)};
  result.overlays.push_back(std::move(overlay));
  result.figures["quantized_layers"] = static_cast<double>(scheme.layers.size());
  result.figures["float_nodes"] = static_cast<double>(source.nodeCount() - scheme.layers.size());
  result.graph = std::move(quantized.graph);
  return result;
}

}  // namespace

MOTE_PASS(quantize) = {
    .id = "quantize",
    .title = "Quantize to integers",
    .parameters = parameters,
    .needsData = true,
    .run = run,
};

}  // namespace mote::passes::quantize_entry
