// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Max against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Max, GivesWhatOnnxExpects) {
  runCases({"test_max_example", "test_max_float32", "test_max_int32", "test_max_int64",
            "test_max_one_input", "test_max_two_inputs"});
}

TEST(Max, RunsEveryNumber) {
  runCases({"test_max_float16", "test_max_float64", "test_max_int16", "test_max_int8",
            "test_max_uint16", "test_max_uint32", "test_max_uint64", "test_max_uint8"});
}

}  // namespace
}  // namespace mote::tests
