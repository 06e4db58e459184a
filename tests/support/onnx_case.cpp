// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/onnx_case.h"

#include "core/compile/resolve.h"

namespace mote::tests {
namespace {

using conformance::Case;
using conformance::Prepared;

/// The resolved outputs have the expected types, or ones that do not contradict them.
void checkTypes(const Case& oneCase, const Prepared& prepared, Given given,
                const std::string& name) {
  const auto resolved = compile::resolve(prepared.graph, prepared.options.resolve);
  EXPECT_TRUE(resolved.findings.empty()) << name << ": " << resolved.findings[0].error.text();
  const auto outputs = resolved.graph.outputs();
  for (std::size_t i = 0; i < oneCase.outputs.size() && i < outputs.size(); ++i) {
    const auto& type = resolved.graph.value(outputs[i])->type;
    const Array& expected = oneCase.outputs[i];
    EXPECT_EQ(type.element, expected.type()) << name << " output " << i;
    if (given == Given::All && !type.fullyKnown()) continue;  // the shape follows from values
    EXPECT_EQ(type.text(), graph::TensorType::of(expected.type(), expected.dims()).text())
        << name << " output " << i;
  }
}

void judge(const Case& oneCase, const std::string& name, Given given, double tolerance) {
  const auto prepared = conformance::prepare(oneCase, given);
  ASSERT_TRUE(prepared.ok()) << name << ": " << prepared.error().text();
  checkTypes(oneCase, *prepared, given, name);
  const auto outputs = conformance::run(*prepared);
  if (!outputs.ok()) {
    const bool valuesNeeded = given == Given::All && oneCase.inputs.size() > 1;
    EXPECT_TRUE(valuesNeeded) << name << ": " << outputs.error().text();
    return;
  }
  EXPECT_EQ(difference(*outputs, oneCase.outputs, tolerance), "")
      << name << ", inputs given: " << prepared->inputs.size();
}

}  // namespace

std::filesystem::path onnxTestData() {
  return "/usr/share/libonnx-testdata/data";
}

void runCases(std::initializer_list<const char*> names, double tolerance) {
  if (!exists(onnxTestData())) GTEST_SKIP() << "libonnx-testdata is not installed";
  for (const std::string name : names) {
    const auto oneCase = loadCase(onnxTestData() / "node" / name);
    ASSERT_TRUE(oneCase.ok()) << name << ": " << oneCase.error().text();
    for (const Given given : {Given::All, Given::First, Given::None})
      judge(*oneCase, name, given, tolerance);
  }
}

void refuseCases(std::initializer_list<const char*> names) {
  if (!exists(onnxTestData())) GTEST_SKIP() << "libonnx-testdata is not installed";
  for (const std::string name : names) {
    const auto oneCase = loadCase(onnxTestData() / "node" / name);
    ASSERT_TRUE(oneCase.ok()) << name << ": " << oneCase.error().text();
    const auto prepared = conformance::prepare(*oneCase, Given::First);
    ASSERT_TRUE(prepared.ok()) << name << ": " << prepared.error().text();
    checkTypes(*oneCase, *prepared, Given::First, name);
    const auto outputs = conformance::run(*prepared);
    ASSERT_FALSE(outputs.ok()) << name << " runs now";
    const graph::Graph& graph = oneCase->model.graph;
    const graph::Node& node = *graph.node(graph.nodes().front());
    EXPECT_NE(outputs.error().text().find(node.type), std::string::npos) << outputs.error().text();
  }
}

}  // namespace mote::tests
