// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pow against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Pow, GivesWhatOnnxExpects) {
  runCases({"test_pow", "test_pow_bcast_array", "test_pow_bcast_scalar", "test_pow_example",
            "test_pow_types_float", "test_pow_types_float32_int32", "test_pow_types_float32_int64",
            "test_pow_types_int", "test_pow_types_int32_float32", "test_pow_types_int32_int32",
            "test_pow_types_int64_float32", "test_pow_types_int64_int64"});
}

TEST(Pow, TakesUnsignedExponents) {
  runCases({"test_pow_types_float32_uint32", "test_pow_types_float32_uint64"});
}

}  // namespace
}  // namespace mote::tests
