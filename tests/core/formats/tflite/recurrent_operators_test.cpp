// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// UNIDIRECTIONAL_SEQUENCE_LSTM against TensorFlow Lite's own interpreter, and what is kept foreign.
#include <gtest/gtest.h>

#include "core/formats/tflite/tflite_format.h"
#include "tests/core/formats/tflite/operator_case.h"

namespace mote::tflite_format {
namespace {

using enum BuiltinOperator;

/// 2 sequences of 7 steps of 5 numbers, 4 units; `peephole` adds one operand that ONNX has not in
/// this form.
void lstm(Scene& s, bool timeMajor, bool peephole = false) {
  Shape operands(24, -1);
  operands[0] = s.input(timeMajor ? Shape{7, 2, 5} : Shape{2, 7, 5});
  for (std::size_t i = 1; i <= 4; ++i) operands[i] = s.weights({4, 5});
  for (std::size_t i = 5; i <= 8; ++i) operands[i] = s.weights({4, 4});
  for (std::size_t i = 12; i <= 15; ++i) operands[i] = s.weights({4});
  if (peephole) operands[9] = s.weights({4});
  operands[18] = s.file.variable("state", {2, 4});
  operands[19] = s.file.variable("cell", {2, 4});
  s.node(UNIDIRECTIONAL_SEQUENCE_LSTM, operands,
         {s.result(timeMajor ? Shape{7, 2, 4} : Shape{2, 7, 4})},
         Kind::UnidirectionalSequenceLSTMOptions,
         schema::CreateUnidirectionalSequenceLSTMOptions(
             s.tables(), schema::ActivationFunction::TANH, 0.0F, 0.0F, timeMajor));
}

TEST(RecurrentOperators, AgreeWithTheInterpreter) {
  for (const bool timeMajor : {false, true}) {
    Scene scene;
    lstm(scene, timeMajor);
    expectAgreement(scene, 1e-5);
  }
}

TEST(RecurrentOperators, KeepWhatHasNoCounterpart) {
  Scene scene;
  lstm(scene, false, true);
  const auto model = parse(scene.bytes());
  ASSERT_TRUE(model.ok()) << model.error().text();
  EXPECT_EQ(typesOf(model->graph), "UNIDIRECTIONAL_SEQUENCE_LSTM");
}

}  // namespace
}  // namespace mote::tflite_format
