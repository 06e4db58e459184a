// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Loads and judges cases of ONNX's test suite.
#include "tests/support/onnx_case.h"

#include <onnx/onnx_pb.h>

#include <cmath>
#include <fstream>
#include <iterator>

#include "core/compile/resolve.h"
#include "core/formats/onnx/onnx_format.h"
#include "core/formats/onnx/tensor_proto.h"
#include "core/graph/edit.h"

namespace mote::tests {
namespace {

Result<Array> loadTensor(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  onnx::TensorProto tensor;
  if (!tensor.ParseFromString(bytes)) return refused("case.tensor", "%1 is no tensor", {path});
  MOTE_TRY(onnx_format::checkTensor(tensor, path));
  if (!onnx_format::isArray(tensor)) return refused("case.tensor", "%1 is no array", {path});
  return onnx_format::toArray(tensor);
}

Result<std::vector<Array>> loadTensors(const std::filesystem::path& folder,
                                       const std::string& stem) {
  std::vector<Array> tensors;
  for (std::size_t i = 0;; ++i) {
    const auto path = folder / (stem + std::to_string(i) + ".pb");
    if (!exists(path)) return tensors;
    MOTE_ASSIGN(Array tensor, loadTensor(path));
    tensors.push_back(std::move(tensor));
  }
}

/// Inputs from `first` on become constants.
void makeConstant(graph::Graph& graph, const std::vector<Array>& arrays, std::size_t first) {
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
  ASSERT_TRUE(graph::apply(graph, std::move(batch)).ok());
}

std::size_t countGiven(const OnnxCase& oneCase, Given given) {
  if (given == Given::All) return oneCase.inputs.size();
  return given == Given::First ? 1 : 0;
}

compile::CompileOptions optionsFor(const graph::Graph& graph, const std::vector<Array>& inputs) {
  compile::CompileOptions options;
  for (std::size_t i = 0; i < graph.inputs().size() && i < inputs.size(); ++i)
    options.resolve.inputShapes[graph.value(graph.inputs()[i])->name] = inputs[i].dims();
  return options;
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

/// The resolved outputs have the expected types, or ones that do not contradict them.
void checkTypes(const OnnxCase& oneCase, Given given, const std::string& name) {
  graph::Graph graph = oneCase.graph;
  makeConstant(graph, oneCase.inputs, countGiven(oneCase, given));
  const auto resolved = compile::resolve(graph, optionsFor(graph, oneCase.inputs).resolve);
  EXPECT_TRUE(resolved.findings.empty()) << name << ": " << resolved.findings[0].error.text();
  for (std::size_t i = 0; i < oneCase.outputs.size() && i < graph.outputs().size(); ++i) {
    const auto& type = resolved.graph.value(graph.outputs()[i])->type;
    const Array& expected = oneCase.outputs[i];
    EXPECT_EQ(type.element, expected.type()) << name << " output " << i;
    if (given == Given::All && !type.fullyKnown()) continue;  // the shape follows from values
    EXPECT_EQ(type.text(), graph::TensorType::of(expected.type(), expected.dims()).text())
        << name << " output " << i;
  }
}

void judge(const OnnxCase& oneCase, const std::string& name, Given given, double tolerance) {
  const auto outputs = runCase(oneCase, given);
  if (!outputs.ok()) {
    const bool valuesNeeded = given == Given::All && oneCase.inputs.size() > 1;
    EXPECT_TRUE(valuesNeeded) << name << ": " << outputs.error().text();
    return;
  }
  EXPECT_EQ(difference(*outputs, oneCase.outputs, tolerance), "")
      << name << ", inputs given: " << countGiven(oneCase, given);
}

}  // namespace

std::filesystem::path onnxTestData() {
  return "/usr/share/libonnx-testdata/data";
}

Result<OnnxCase> loadCase(const std::filesystem::path& folder) {
  MOTE_ASSIGN(auto model, onnx_format::load(folder / "model.onnx"));
  OnnxCase oneCase{std::move(model.graph), {}, {}};
  MOTE_ASSIGN(oneCase.inputs, loadTensors(folder / "test_data_set_0", "input_"));
  MOTE_ASSIGN(oneCase.outputs, loadTensors(folder / "test_data_set_0", "output_"));
  return oneCase;
}

Result<std::vector<Array>> runCase(const OnnxCase& oneCase, Given given, execute::Kernels kernels) {
  graph::Graph graph = oneCase.graph;
  const std::size_t count = std::min(countGiven(oneCase, given), oneCase.inputs.size());
  makeConstant(graph, oneCase.inputs, count);
  const std::vector<Array> inputs(oneCase.inputs.begin(),
                                  oneCase.inputs.begin() + static_cast<std::ptrdiff_t>(count));
  MOTE_ASSIGN(const auto compiled, compile::compile(graph, optionsFor(graph, inputs)));
  MOTE_ASSIGN(auto executor, execute::Executor::load(compiled.image, kernels));
  return executor.run(inputs);
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

void runCases(std::initializer_list<const char*> names, double tolerance) {
  if (!exists(onnxTestData())) GTEST_SKIP() << "libonnx-testdata is not installed";
  for (const std::string name : names) {
    const auto oneCase = loadCase(onnxTestData() / "node" / name);
    ASSERT_TRUE(oneCase.ok()) << name << ": " << oneCase.error().text();
    for (const Given given : {Given::All, Given::First, Given::None}) {
      checkTypes(*oneCase, given, name);
      judge(*oneCase, name, given, tolerance);
    }
  }
}

void refuseCases(std::initializer_list<const char*> names) {
  if (!exists(onnxTestData())) GTEST_SKIP() << "libonnx-testdata is not installed";
  for (const std::string name : names) {
    const auto oneCase = loadCase(onnxTestData() / "node" / name);
    ASSERT_TRUE(oneCase.ok()) << name << ": " << oneCase.error().text();
    checkTypes(*oneCase, Given::First, name);
    const auto outputs = runCase(*oneCase, Given::First);
    ASSERT_FALSE(outputs.ok()) << name << " runs now";
    const graph::Node& node = *oneCase->graph.node(oneCase->graph.nodes().front());
    EXPECT_NE(outputs.error().text().find(node.type), std::string::npos) << outputs.error().text();
  }
}

}  // namespace mote::tests
