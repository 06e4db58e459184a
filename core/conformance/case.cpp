// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads, runs and compares cases.
#include "core/conformance/case.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/formats/onnx/tensor_file.h"
#include "core/graph/edit.h"

namespace mote::conformance {
namespace {

Result<std::vector<Array>> loadTensors(const std::filesystem::path& folder,
                                       const std::string& stem) {
  std::vector<Array> tensors;
  for (std::size_t i = 0;; ++i) {
    const auto path = folder / (stem + std::to_string(i) + ".pb");
    if (!exists(path)) return tensors;
    MOTE_ASSIGN(tensors.emplace_back(), onnx_format::loadTensor(path));
  }
}

/// Inputs from `first` on become constants.
Result<void> makeConstant(graph::Graph& graph, const std::vector<Array>& arrays,
                          std::size_t first) {
  const std::vector<graph::ValueId> inputs(graph.inputs().begin(), graph.inputs().end());
  const std::size_t kept = std::min(first, inputs.size());
  graph::Batch batch{"constants", {}};
  batch.edits.push_back(
      graph::SetGraphInputs{{inputs.begin(), inputs.begin() + static_cast<std::ptrdiff_t>(kept)}});
  for (std::size_t i = kept; i < inputs.size() && i < arrays.size(); ++i) {
    batch.edits.push_back(graph::SetConstant{inputs[i], arrays[i]});
    batch.edits.push_back(
        graph::SetValueType{inputs[i], graph::TensorType::of(arrays[i].type(), arrays[i].dims())});
  }
  MOTE_TRY(graph::apply(graph, std::move(batch)));
  return {};
}

bool close(double got, double expected, double tolerance) {
  if (std::isnan(expected)) return std::isnan(got);
  if (std::isinf(expected)) return got == expected;
  return std::abs(got - expected) <= tolerance * std::max(1.0, std::abs(expected));
}

std::string differs(const Array& got, const Array& expected, double tolerance) {
  if (got.type() != expected.type() || got.dims() != expected.dims()) {
    return std::string("got ") + elementTypeName(got.type()) + dimsText(got.dims()) +
           ", expected " + elementTypeName(expected.type()) + dimsText(expected.dims());
  }
  const bool real = got.type() == ElementType::Float32 || got.type() == ElementType::Float16 ||
                    got.type() == ElementType::Float64;
  if (!real) return got == expected ? "" : "integers differ";
  const auto a = got.toFloats();
  const auto b = expected.toFloats();
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (close(static_cast<double>(a[i]), static_cast<double>(b[i]), tolerance)) continue;
    return "element " + std::to_string(i) + " is " + std::to_string(a[i]) + " instead of " +
           std::to_string(b[i]);
  }
  return {};
}

std::size_t countOf(const Case& oneCase, Given given) {
  if (given == Given::All) return oneCase.inputs.size();
  return std::min<std::size_t>(given == Given::First ? 1 : 0, oneCase.inputs.size());
}

}  // namespace

Result<Case> loadCase(const std::filesystem::path& folder) {
  Case oneCase;
  MOTE_ASSIGN(oneCase.model, onnx_format::load(folder / "model.onnx"));
  MOTE_ASSIGN(oneCase.inputs, loadTensors(folder / "test_data_set_0", "input_"));
  MOTE_ASSIGN(oneCase.outputs, loadTensors(folder / "test_data_set_0", "output_"));
  return oneCase;
}

Result<Prepared> prepare(const Case& oneCase, Given given) {
  const std::size_t count = countOf(oneCase, given);
  Prepared prepared{oneCase.model.graph, {}, {}};
  prepared.inputs.assign(oneCase.inputs.begin(),
                         oneCase.inputs.begin() + static_cast<std::ptrdiff_t>(count));
  MOTE_TRY(makeConstant(prepared.graph, oneCase.inputs, count));
  const auto inputs = prepared.graph.inputs();
  for (std::size_t i = 0; i < inputs.size() && i < count; ++i) {
    const std::string& name = prepared.graph.value(inputs[i])->name;
    prepared.options.resolve.inputShapes[name] = prepared.inputs[i].dims();
  }
  return prepared;
}

Result<std::vector<Array>> run(const Prepared& prepared, execute::Kernels kernels) {
  MOTE_ASSIGN(const auto compiled, compile::compile(prepared.graph, prepared.options));
  MOTE_ASSIGN(auto executor, execute::Executor::load(compiled.image, kernels));
  return executor.run(prepared.inputs);
}

Result<std::vector<Array>> runCase(const Case& oneCase, Given given, execute::Kernels kernels) {
  MOTE_ASSIGN(const Prepared prepared, prepare(oneCase, given));
  return run(prepared, kernels);
}

std::string difference(const std::vector<Array>& got, const std::vector<Array>& expected,
                       double tolerance) {
  if (got.size() != expected.size())
    return std::to_string(got.size()) + " outputs instead of " + std::to_string(expected.size());
  for (std::size_t i = 0; i < got.size(); ++i) {
    const std::string text = differs(got[i], expected[i], tolerance);
    if (!text.empty()) return "output " + std::to_string(i) + ": " + text;
  }
  return {};
}

}  // namespace mote::conformance
