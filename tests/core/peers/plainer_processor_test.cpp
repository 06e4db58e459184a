// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What CPUID answers while a lesser processor is shown, in this thread and in new ones, and
// afterwards.
#include "core/peers/plainer_processor.h"

#include <gtest/gtest.h>

#include <fstream>
#include <string>
#include <thread>

#if defined(__x86_64__)
#include <cpuid.h>
#endif

namespace mote::peers {
namespace {

constexpr ProcessorFacts kAll{~0U, ~0U, ~0U, ~0U};

TEST(PlainerProcessor, TakesAwayWhatCameAfterAvx2) {
  const ProcessorFacts facts = upToAvx2(7, 0, kAll);
  EXPECT_EQ(facts.ebx >> 16 & 1, 0U) << "AVX-512 F";
  EXPECT_EQ(facts.ebx >> 31 & 1, 0U) << "AVX-512 VL";
  EXPECT_EQ(facts.ecx >> 11 & 1, 0U) << "AVX-512 VNNI";
  EXPECT_EQ(facts.edx >> 25 & 1, 0U) << "AMX-INT8";
  EXPECT_EQ(upToAvx2(7, 1, kAll).eax >> 4 & 1, 0U) << "AVX-VNNI";
}

TEST(PlainerProcessor, LeavesAvx2AndOtherLeaves) {
  const ProcessorFacts facts = upToAvx2(7, 0, kAll);
  EXPECT_EQ(facts.eax, ~0U);
  EXPECT_EQ(facts.ebx >> 5 & 1, 1U) << "AVX2";
  EXPECT_EQ(facts.ebx >> 8 & 1, 1U) << "BMI2";
  for (const std::uint32_t leaf : {0U, 1U, 2U, 6U, 8U, 13U, 0x80000001U}) {
    EXPECT_EQ(upToAvx2(leaf, 0, kAll), kAll) << leaf;
  }
  EXPECT_EQ(upToAvx2(7, 2, kAll), kAll);
}

#if defined(__x86_64__)

ProcessorFacts asked(std::uint32_t leaf, std::uint32_t subleaf) {
  ProcessorFacts facts;
  __cpuid_count(leaf, subleaf, facts.eax, facts.ebx, facts.ecx, facts.edx);
  return facts;
}

ProcessorFacts askedInThread(std::uint32_t leaf, std::uint32_t subleaf) {
  ProcessorFacts facts;
  std::thread([&] { facts = asked(leaf, subleaf); }).join();
  return facts;
}

/// As the kernel says: then every refusal is a fault of ours.
bool trapsCpuid() {
  std::ifstream facts("/proc/cpuinfo");
  for (std::string word; facts >> word;) {
    if (word == "cpuid_fault") return true;
  }
  return false;
}

TEST(PlainerProcessor, IsShownWhileItLives) {
  if (!trapsCpuid()) GTEST_SKIP() << "This processor does not trap CPUID";
  const ProcessorFacts real = asked(7, 0);
  {
    const auto shown = PlainerProcessor::make();
    ASSERT_TRUE(shown.ok()) << shown.error().text();
    EXPECT_EQ(asked(7, 0), upToAvx2(7, 0, real));
    EXPECT_EQ(askedInThread(7, 0), upToAvx2(7, 0, real));
    EXPECT_EQ(asked(0, 0), askedInThread(0, 0));
  }
  EXPECT_EQ(asked(7, 0), real);
  EXPECT_EQ(askedInThread(7, 0), real);
}

TEST(PlainerProcessorDeathTest, OtherFaultsStillEndTheProcess) {
  if (!trapsCpuid()) GTEST_SKIP() << "This processor does not trap CPUID";
  const auto shown = PlainerProcessor::make();
  ASSERT_TRUE(shown.ok()) << shown.error().text();
  EXPECT_DEATH(*reinterpret_cast<volatile int*>(std::uintptr_t{16}) = 1, "");
}

#endif

}  // namespace
}  // namespace mote::peers
