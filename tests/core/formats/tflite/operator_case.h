// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Operators against TensorFlow Lite's own interpreter: a case is a model of one of them.
#pragma once

#include <iosfwd>

#include "tests/core/formats/tflite/scene.h"

namespace mote::tflite_format {

/// An operator's test: a model of it, and how far off what it gives may be.
struct OperatorCase {
  const char* name;
  void (*build)(Scene&);
  double limit = 0.0;    ///< in steps, or relative to the largest value
  bool integers = true;  ///< quantized, we compute it in integers throughout
};
void PrintTo(const OperatorCase& one, std::ostream* stream);
inline const auto kCaseName = [](const auto& info) { return std::string(info.param.name); };

/// Every result within `limit` of what the interpreter gives, with the plain kernels and with the
/// fastest; skips the test where there is no interpreter.
void expectAgreement(Scene& scene, double limit);

/// Names of the compiled program's kernels, in order; a test failure where it does not compile.
[[nodiscard]] std::vector<std::string> kernelsOf(Scene& scene);

}  // namespace mote::tflite_format
