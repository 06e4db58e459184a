// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Min against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Min, GivesWhatOnnxExpects) {
  runCases({"test_min_example", "test_min_float32", "test_min_int32", "test_min_int64",
            "test_min_one_input", "test_min_two_inputs"});
}

TEST(Min, RunsEveryNumber) {
  runCases({"test_min_float16", "test_min_float64", "test_min_int16", "test_min_int8",
            "test_min_uint16", "test_min_uint32", "test_min_uint64", "test_min_uint8"});
}

}  // namespace
}  // namespace mote::tests
