// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Once a program is loaded, running it asks for no memory, whichever kernels there are.
#include <gtest/gtest.h>

#include <atomic>
#include <memory>
#include <thread>

#include "core/execute/aligned_bytes.h"
#include "core/execute/executor.h"
#include "core/execute/steps.h"
#include "core/kernels/reference/catalogue.h"
#include "core/kernels/simd/catalogue.h"
#include "tests/support/allocations.h"
#include "tests/support/reference_models.h"
#include "tests/support/small_programs.h"
#include "tests/support/tflite_program.h"

namespace mote::execute {
namespace {

static_assert(noexcept(std::declval<const infer::Interpreter&>().run()));
static_assert(noexcept(std::declval<const Steps&>().run({})));

/// Each set of its own before the plain kernels.
std::vector<std::vector<kernels::Catalogue>> kernelSets() {
  const kernels::Catalogue plain = kernels::reference::all();
  std::vector<std::vector<kernels::Catalogue>> sets = {{plain}};
  for (const auto& fast : kernels::simd::instructionSets()) {
    if (!fast.kernels.empty()) sets.push_back({fast.kernels, plain});
  }
  return sets;
}

/// Returns once the pool's thread runs, as what starts it (the sanitizers' part of it, too) asks
/// for memory: each of two parts waits for the other.
void waitForThread(ThreadPool& pool) {
  std::atomic<int> arrived = 0;
  const auto meet = [](void* context, std::uint32_t) noexcept {
    auto& count = *static_cast<std::atomic<int>*>(context);
    ++count;
    while (count < 2) std::this_thread::yield();
  };
  pool.run(meet, &arrived, 2);
}

void expectNoAllocation(const image::ImageWriter& writer) {
  const auto image = writer.write().value();
  AlignedBytes bytes(image.bytes.size());
  std::ranges::copy(image.bytes, bytes.span().begin());
  AlignedBytes arena(image.arenaBytes);
  for (const auto& set : kernelSets()) {
    infer::Interpreter interpreter;
    ASSERT_TRUE(infer::Interpreter::load(bytes.span(), set, arena.span(), interpreter).ok());
    ThreadPool pool(2);
    waitForThread(pool);
    const Steps steps(interpreter.program(), set, arena.span().data());
    const Steps divided(interpreter.program(), set, arena.span().data(), &pool);
    const std::uint64_t before = tests::allocations();
    const Status prepared = steps.run({});
    const Status byThreads = divided.run({});
    const Status interpreted = interpreter.run();
    EXPECT_EQ(tests::allocations(), before) << set.size() << " catalogues";
    EXPECT_TRUE(prepared.ok() && byThreads.ok() && interpreted.ok());
  }
}

TEST(NoHeap, TheCounterCounts) {
  const std::uint64_t before = tests::allocations();
  const auto block = std::make_unique<volatile int>(1);
  EXPECT_EQ(*block, 1);
  EXPECT_GT(tests::allocations(), before);
}

TEST(NoHeap, WhileEveryKernelRuns) {
  expectNoAllocation(tests::everyKernelProgram());
}

TEST(NoHeap, WhileNetworksRun) {
  if (!exists(tests::referenceModels() / "kws_int8.tflite"))
    GTEST_SKIP() << "no reference models beside the checkout";
  for (const char* name : {"kws_int8", "ic_int8", "ic_float"}) {
    const auto file = tests::readBytes(tests::referenceModels() / (std::string(name) + ".tflite"));
    expectNoAllocation(tests::programFromTflite(file));
  }
}

TEST(NoHeap, WhileTheExecutorRuns) {
  const auto image = tests::twoLayerProgram().write().value();
  auto executor = Executor::load(image.bytes).value();
  const std::uint64_t before = tests::allocations();
  const bool ran = executor.runInPlace().ok();
  EXPECT_EQ(tests::allocations(), before);
  EXPECT_TRUE(ran);
}

}  // namespace
}  // namespace mote::execute
