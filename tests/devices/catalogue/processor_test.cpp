// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The processors there are, and which texts are none.
#include "devices/catalogue/processor.h"

#include <gtest/gtest.h>

namespace mote::catalogue {
namespace {

TEST(Processors, SayWhoseKernelsTheyRun) {
  ASSERT_NE(findProcessor("cortex-m4"), nullptr);
  EXPECT_EQ(findProcessor("cortex-m4")->kernels, "armv7em");
  EXPECT_EQ(findProcessor("cortex-m7")->kernels, "armv7em");
  EXPECT_EQ(findProcessor("cortex-m3")->kernels, "armv7m");
  EXPECT_EQ(findProcessor("cortex-m55")->kernels, "mve");
  EXPECT_EQ(findProcessor("z80"), nullptr);
  for (const Processor& processor : processors()) {
    EXPECT_TRUE(processor.cyclesPerInstruction.known()) << processor.id;
    EXPECT_NE(processor.cyclesPerInstruction.source, "") << processor.id;
  }
}

TEST(Processors, RefuseWhatIsNone) {
  EXPECT_TRUE(parseProcessors("").empty());
  EXPECT_TRUE(parseProcessors(R"({"a": 7})").empty());
  EXPECT_TRUE(parseProcessors(R"({"a": {"kernels": "k", "cyclesPerInstruction": {}}})").empty());
  EXPECT_EQ(parseProcessors(R"({"a": {"kernels": "k"}})").size(), 1U);
}

}  // namespace
}  // namespace mote::catalogue
