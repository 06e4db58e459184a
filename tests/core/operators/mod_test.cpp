// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Mod against ONNX's own cases.
#include "tests/support/onnx_case.h"

namespace mote::tests {
namespace {

TEST(Mod, GivesWhatOnnxExpects) {
  runCases({"test_mod_broadcast", "test_mod_int64_fmod", "test_mod_mixed_sign_float32",
            "test_mod_mixed_sign_int32", "test_mod_mixed_sign_int64"});
}

TEST(Mod, RunsEveryNumber) {
  runCases({"test_mod_mixed_sign_float16", "test_mod_mixed_sign_float64",
            "test_mod_mixed_sign_int16", "test_mod_mixed_sign_int8", "test_mod_uint16",
            "test_mod_uint32", "test_mod_uint64", "test_mod_uint8"});
}

}  // namespace
}  // namespace mote::tests
