// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a case's model gives, by us and by the interpreter.
#include "tests/core/formats/tflite/operator_case.h"

#include <gtest/gtest.h>

#include <ostream>

#include "core/compile/compile.h"
#include "core/formats/tflite/tflite_format.h"
#include "tests/support/tflite_interpreter.h"

namespace mote::tflite_format {

void expectAgreement(Scene& scene, double limit) {
  if (!tests::hasTfliteInterpreter()) GTEST_SKIP() << "no TensorFlow Lite: packaging/install-peers";
  const auto bytes = scene.bytes();
  const auto inputs = scene.contents();
  const auto expected = tests::runTfliteInterpreter(bytes, inputs);
  ASSERT_FALSE(expected.empty()) << "the interpreter refuses the model";
  for (const bool reference : {true, false}) {
    const auto given = runOurs(bytes, inputs, reference);
    ASSERT_EQ(given.size(), expected.size());
    for (std::size_t i = 0; i < given.size(); ++i)
      EXPECT_LE(distance(scene.resultType(i), given[i], expected[i]), limit) << i;
  }
}

std::vector<std::string> kernelsOf(Scene& scene) {
  const auto model = parse(scene.bytes());
  EXPECT_TRUE(model.ok()) << model.error().text();
  if (!model.ok()) return {};
  const auto compiled = compile::compile(model->graph);
  EXPECT_TRUE(compiled.ok()) << compiled.error().text();
  if (!compiled.ok()) return {};
  std::vector<std::string> kernels;
  for (const auto& node : compiled->nodes) kernels.push_back(node.kernel);
  return kernels;
}

void PrintTo(const OperatorCase& one, std::ostream* stream) {
  *stream << one.name;
}

}  // namespace mote::tflite_format
