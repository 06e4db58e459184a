// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One node as a model, for what ONNX's own cases leave out.
#pragma once

#include <string>
#include <vector>

#include "tests/support/graph_builder.h"
#include "tests/support/kernel_runner.h"
#include "tests/support/onnx_case.h"

namespace mote::tests {

/// Every array is an input of the graph, in order; no outputs are expected yet.
inline conformance::Case nodeCase(const std::string& type, std::vector<Array> inputs,
                                  graph::Attributes attributes = {}) {
  test::GraphBuilder builder;
  std::vector<graph::ValueId> ids;
  for (std::size_t i = 0; i < inputs.size(); ++i)
    ids.push_back(builder.input("x" + std::to_string(i), inputs[i].dims(), inputs[i].type()));
  builder.output(builder.node(type, "y", ids, std::move(attributes)));
  return {{builder.take(), {}}, std::move(inputs), {}};
}

/// The node's output with its first input given and the others constant; an error's text fails.
inline Array runNode(const std::string& type, std::vector<Array> inputs,
                     graph::Attributes attributes = {}) {
  const auto got = runCase(nodeCase(type, std::move(inputs), std::move(attributes)), Given::First);
  if (!got.ok()) {
    ADD_FAILURE() << got.error().text();
    return {};
  }
  return got->front();
}

/// Why it is not run; empty where it is.
inline std::string refusalOf(const std::string& type, std::vector<Array> inputs,
                             graph::Attributes attributes = {}) {
  const auto got = runCase(nodeCase(type, std::move(inputs), std::move(attributes)), Given::First);
  return got.ok() ? "" : got.error().code;
}

/// A node case of ONNX's suite with every input constant, for operators that need them all before
/// they run: right, or where `code` is given refused with it.
inline void foldCase(const std::string& name, const std::string& code = {}) {
  if (!exists(onnxTestData())) GTEST_SKIP() << "libonnx-testdata is not installed";
  const auto oneCase = loadCase(onnxTestData() / "node" / name);
  ASSERT_TRUE(oneCase.ok()) << oneCase.error().text();
  const auto got = runCase(*oneCase, Given::None);
  ASSERT_EQ(got.ok() ? "" : got.error().code, code) << name;
  if (got.ok()) {
    EXPECT_EQ(difference(*got, oneCase->outputs, 1e-5), "") << name;
  }
}

inline Array floats(const Dims& dims, const std::vector<float>& values) {
  return Array::floats(dims, values);
}
inline Array int64s(const Dims& dims, const std::vector<std::int64_t>& values) {
  return Array::int64s(dims, values);
}
/// Integers of the type they are given in.
template <typename T>
Array numbers(const Dims& dims, const std::vector<T>& values) {
  return Array::of(typeOf<T>(), dims, std::span<const T>(values));
}
/// 0, 1, 2 ... of that shape.
inline Array counting(const Dims& dims) {
  std::vector<float> values(elementCount(dims).value());
  for (std::size_t i = 0; i < values.size(); ++i) values[i] = static_cast<float>(i);
  return floats(dims, values);
}

}  // namespace mote::tests
