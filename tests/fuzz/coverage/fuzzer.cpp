// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// libFuzzer's entry; which of the formats is decided when it is compiled.
#include <gtest/gtest.h>

#include "tests/fuzz/coverage/target.h"

extern "C" int LLVMFuzzerInitialize(int* /*count*/, char*** /*arguments*/) {
  testing::GTEST_FLAG(throw_on_failure) = true;
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  mote::fuzz::entry::MOTE_FUZZ_ENTRY(std::as_bytes(std::span(data, size)));
  return 0;
}
