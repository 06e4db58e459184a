// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hostile .mote programs: what the verifier and the kernels' checks accept runs inside its memory,
// with the plain and with the fast kernels (the sanitizers watch); the rest is refused with a
// place.
#include <gtest/gtest.h>

#include "core/execute/executor.h"
#include "tests/fuzz/fuzz_programs.h"
#include "tests/fuzz/program_mutator.h"
#include "tests/fuzz/share.h"
#include "tests/fuzz/use_program.h"
#include "tests/support/small_programs.h"

namespace mote::fuzz {
namespace {

constexpr int kUsualProgram = 2000;

class ProgramFuzz : public testing::TestWithParam<NamedProgram> {};

TEST_P(ProgramFuzz, TheProgramIsGood) {
  const image::Image image = GetParam().make();
  const tests::ProgramMemory memory(image);
  for (const auto kernels : {execute::Kernels::Reference, execute::Kernels::Fastest}) {
    Tally tally;
    useProgram(memory.image(), kernels, tally);
    EXPECT_EQ(tally["run"], 1);
  }
}

TEST_P(ProgramFuzz, StructureWithTheRightChecksum) {
  const image::Image image = GetParam().make();
  Random random(3);
  Tally tally;
  const int count = mutations(kUsualProgram);
  for (int i = 0; i < count; ++i) {
    auto mutant = mutateProgram(image, random);
    for (const auto kernels : {execute::Kernels::Reference, execute::Kernels::Fastest})
      ASSERT_NO_FATAL_FAILURE(useProgram(mutant.image(), kernels, tally)) << "mutant " << i;
  }
  tally.report(std::to_string(count) + " structural mutants of program " + GetParam().name);
  EXPECT_GT(tally["run"], count / 5);
  EXPECT_GT(tally["refused by the verifier"], count / 20);
  EXPECT_GT(tally["refused by a check"], count / 20);
}

TEST_P(ProgramFuzz, BytesWithTheRightChecksum) {
  const image::Image image = GetParam().make();
  Random random(4);
  Tally tally;
  const int count = mutations(kUsualProgram);
  for (int i = 0; i < count; ++i) {
    tests::ProgramEditor mutant(image);
    for (auto rounds = 1 + pick(random, 3); rounds > 0; --rounds)
      mutant.image()[pick(random, image.bytes.size())] = static_cast<std::byte>(random());
    mutant.seal();
    for (const auto kernels : {execute::Kernels::Reference, execute::Kernels::Fastest})
      ASSERT_NO_FATAL_FAILURE(useProgram(mutant.image(), kernels, tally)) << "mutant " << i;
  }
  tally.report(std::to_string(count) + " byte mutants of program " + GetParam().name);
  EXPECT_GT(tally["run"], count / 10);
}

INSTANTIATE_TEST_SUITE_P(Programs, ProgramFuzz, testing::ValuesIn(namedPrograms()),
                         [](const auto& info) { return std::string(info.param.name); });

TEST(ProgramFuzz, EveryFlippedBitIsRefused) {
  const image::Image image = tests::twoLayerProgram().write().value();
  for (std::size_t bit = 0; bit < 8 * image.bytes.size(); ++bit) {
    const tests::ProgramMemory memory(image);
    memory.image()[bit / 8] ^= static_cast<std::byte>(1U << bit % 8);
    program::Program program;
    EXPECT_FALSE(program::Program::open(memory.image(), program).ok()) << "bit " << bit;
  }
}

TEST(ProgramFuzz, EveryTruncationIsRefused) {
  for (const auto& [name, make] : namedPrograms()) {
    const image::Image image = make();
    for (std::size_t size = 0; size < image.bytes.size(); ++size) {
      const tests::AlignedBytes cut(size);
      std::memcpy(cut.span().data(), image.bytes.data(), size);
      program::Program program;
      EXPECT_EQ(program::Program::open(cut.span(), program).code, Code::ProgramTruncated)
          << name << ", " << size << " bytes";
    }
  }
}

}  // namespace
}  // namespace mote::fuzz
