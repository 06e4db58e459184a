// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hostile programs: thousands of mutations with a right checksum are loaded and, where accepted,
// run. Nothing may leave its memory (the sanitizers watch) or take long.
#include <gtest/gtest.h>

#include <chrono>
#include <set>

#include "core/infer/interpreter.h"
#include "core/kernels/reference/catalogue.h"
#include "core/kernels/simd/catalogue.h"
#include "tests/support/program_editor.h"
#include "tests/support/random.h"
#include "tests/support/small_programs.h"

namespace mote::program {
namespace {

using tests::AlignedBytes;
using tests::Random;

constexpr std::uint32_t kArenaLimit = 1U << 20U;

class Mutant {
 public:
  explicit Mutant(std::span<const std::byte> original) : m_bytes(original.size()) {
    std::memcpy(m_bytes.span().data(), original.data(), original.size());
  }
  [[nodiscard]] Header& header() { return *reinterpret_cast<Header*>(m_bytes.span().data()); }
  [[nodiscard]] std::span<std::byte> image() { return m_bytes.span(); }

  /// A random byte, or an aligned word set to a number that tends to break things.
  void mutate(Random& random, std::size_t from, std::size_t to) {
    constexpr std::int32_t kWords[] = {
        0, 1, 2, 3, 7, 16, 255, -1, INT32_MAX, INT32_MIN, 1 << 16, 0x7FFFFFF0, -(1 << 20)};
    const auto last = static_cast<std::int32_t>(to - 1);
    auto at = static_cast<std::size_t>(random.integer(static_cast<std::int32_t>(from), last));
    if (random.integer(0, 1) == 0) {
      m_bytes.span()[at] = static_cast<std::byte>(random.integer(0, 255));
      return;
    }
    at &= ~std::size_t{3};
    const std::int32_t word = kWords[random.integer(0, std::size(kWords) - 1)];
    std::memcpy(m_bytes.span().data() + at, &word, sizeof(word));
  }

  void seal() {
    constexpr std::size_t kFrom = offsetof(Header, arenaBytes);
    const std::uint32_t total = header().totalBytes;
    if (total >= kFrom && total <= image().size()) {
      header().crc = crc32(image().first(total).subspan(kFrom));
    }
  }

  /// Loads into an arena of exactly the size asked for, runs where that is accepted.
  Status loadAndRun(infer::KernelSet set) {
    const std::uint32_t bytes = std::min(header().arenaBytes, kArenaLimit);
    const AlignedBytes arena(bytes);
    infer::Interpreter interpreter;
    const Status status = infer::Interpreter::load(image(), set, arena.span(), interpreter);
    if (!status.ok()) {
      return status;
    }
    for (std::uint32_t i = 0; i < arena.span().size(); ++i) {
      arena.span()[i] = static_cast<std::byte>(i * 151U >> 3U);
    }
    ++m_ran;
    return interpreter.run();
  }
  [[nodiscard]] bool ran() const { return m_ran > 0; }

 private:
  AlignedBytes m_bytes;
  int m_ran = 0;
};

struct Tally {
  int accepted = 0;
  std::set<Code> refusals;
};

Tally mutateMany(const std::vector<std::byte>& original, int rounds, std::uint32_t seed,
                 std::size_t from, std::size_t to) {
  std::vector<kernels::Catalogue> set;
  for (const auto& fast : kernels::simd::instructionSets()) set.push_back(fast.kernels);
  set.push_back(kernels::reference::all());
  Random random(seed);
  Tally tally;
  for (int round = 0; round < rounds; ++round) {
    Mutant mutant(original);
    for (int i = random.integer(1, 3); i > 0; --i) {
      mutant.mutate(random, from, to);
    }
    mutant.seal();
    const auto start = std::chrono::steady_clock::now();
    tally.refusals.insert(mutant.loadAndRun(set).code);
    tally.accepted += mutant.ran() ? 1 : 0;
    const auto took = std::chrono::steady_clock::now() - start;
    EXPECT_LT(took, std::chrono::seconds(20)) << "round " << round;
  }
  return tally;
}

TEST(Mutation, TheOriginalRunsWithEveryKernel) {
  const auto image = tests::everyKernelProgram().write().value();
  Mutant mutant(image.bytes);
  const kernels::Catalogue set[] = {kernels::reference::all()};
  const Status status = mutant.loadAndRun(set);
  EXPECT_TRUE(status.ok()) << static_cast<int>(status.code) << " node " << status.a;
  std::set<std::uint32_t> used;
  Program program;
  ASSERT_TRUE(Program::open(mutant.image(), program).ok());
  for (std::uint32_t i = 0; i < program.nodeCount(); ++i) {
    used.insert(program.node(i).kernel);
  }
  for (const kernels::Kernel* kernel : kernels::reference::all()) {
    EXPECT_TRUE(used.contains(kernel->id())) << kernel->name << " is not in everyKernelProgram";
  }
}

TEST(Mutation, RecordsAndParametersNeverEscapeTheirMemory) {
  const auto image = tests::everyKernelProgram().write().value();
  Header header;
  std::memcpy(&header, image.bytes.data(), sizeof(header));
  const Tally tally = mutateMany(image.bytes, 12000, 11, sizeof(Header), header.constants.offset);
  EXPECT_GT(tally.accepted, 600) << "mutations that still load are the ones that test run()";
  EXPECT_GT(tally.refusals.size(), 6U);
}

TEST(Mutation, AnyByteNeverEscapesItsMemory) {
  const auto image = tests::everyKernelProgram().write().value();
  const Tally tally = mutateMany(image.bytes, 6000, 12, 0, image.bytes.size());
  EXPECT_GT(tally.accepted, 300);
}

TEST(Mutation, SmallProgramsNeverEscapeTheirMemory) {
  const auto image = tests::twoLayerProgram().write().value();
  mutateMany(image.bytes, 4000, 13, 0, image.bytes.size());
  const auto copy = tests::oneInt8TensorProgram().write().value();
  mutateMany(copy.bytes, 2000, 14, 0, copy.bytes.size());
}

TEST(Mutation, EveryTruncationIsRefused) {
  const auto image = tests::twoLayerProgram().write().value();
  for (std::size_t size = 0; size < image.bytes.size(); ++size) {
    const AlignedBytes cut(size);
    std::memcpy(cut.span().data(), image.bytes.data(), size);
    Program program;
    EXPECT_EQ(Program::open(cut.span(), program).code, Code::ProgramTruncated) << size;
  }
}

}  // namespace
}  // namespace mote::program
