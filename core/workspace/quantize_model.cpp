// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs the quantize pass between two measurements.
#include "core/workspace/quantize_model.h"

#include "core/compile/compile.h"
#include "core/evaluate/evaluate.h"
#include "core/passes/catalogue.h"
#include "core/workspace/model_file.h"

namespace mote::workspace {
namespace {

/// Progress of one part of a job as a slice of the whole.
JobContext slice(const JobContext& context, double from, double to) {
  JobContext part;
  part.cancel = context.cancel;
  if (context.progress) {
    part.progress = [progress = context.progress, from, to](double fraction,
                                                            const std::string& step) {
      progress(fraction < 0.0 ? fraction : from + (to - from) * fraction, step);
    };
  }
  return part;
}

std::vector<LayerError> layersOf(const graph::Graph& graph, const overlay::NodeOverlay& sqnr) {
  std::vector<LayerError> layers;
  for (const graph::NodeId id : graph.topologicalOrder()) {
    const auto found = sqnr.values.find(id);
    if (found == sqnr.values.end()) continue;
    const graph::Node& node = *graph.node(id);
    layers.push_back({id, node.name.empty() ? graph.value(node.outputs.front())->name : node.name,
                      found->second});
  }
  return layers;
}

bool labelled(const data::DataSet& data) {
  return data.size() > 0 && data.label(0) >= 0;
}

}  // namespace

Result<Measures> measure(const graph::Graph& graph, const data::DataSet* data, std::size_t limit,
                         unsigned threads, const JobContext& context) {
  MOTE_ASSIGN(const compile::Compiled compiled, compile::compile(graph));
  Measures measures;
  measures.flashBytes = compiled.flashBytes();
  measures.arenaBytes = compiled.arenaBytes;
  if (data != nullptr && labelled(*data)) {
    MOTE_ASSIGN(const evaluate::Evaluation evaluation,
                evaluate::evaluate(compiled, *data, limit, threads, context));
    measures.accuracy = evaluation.accuracy();
  }
  return measures;
}

Result<QuantizeReport> quantizeModel(const onnx_format::Model& model,
                                     const QuantizeRequest& request, const JobContext& context) {
  const passes::Pass* pass = passes::find("quantize");
  MOTE_ASSIGN(passes::ParameterValues parameters, passes::validate(*pass, request.parameters));
  MOTE_ASSIGN(const auto calibration, openData(model, request.data, data::Split::Train));
  MOTE_ASSIGN(const auto test, openData(model, request.data, data::Split::Test));
  QuantizeReport report;
  report.samples =
      request.evaluationLimit == 0 ? test->size() : std::min(request.evaluationLimit, test->size());
  MOTE_ASSIGN(report.before, measure(model.graph, test.get(), request.evaluationLimit,
                                     request.threads, slice(context, 0.0, 0.3)));
  MOTE_ASSIGN(
      passes::PassResult result,
      pass->run({&model.graph, calibration, std::move(parameters)}, slice(context, 0.3, 0.7)));
  report.model.graph = std::move(result.graph);
  report.model.properties = model.properties;
  MOTE_ASSIGN(report.after, measure(report.model.graph, test.get(), request.evaluationLimit,
                                    request.threads, slice(context, 0.7, 1.0)));
  report.overlays = std::move(result.overlays);
  for (const overlay::NodeOverlay& overlay : report.overlays) {
    if (overlay.quantity == "sqnr") report.layers = layersOf(model.graph, overlay);
  }
  return report;
}

}  // namespace mote::workspace
