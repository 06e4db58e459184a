// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the executor refuses before it gives a program memory.
#include "core/execute/executor.h"

#include <gtest/gtest.h>

#include "core/infer/operands.h"
#include "tests/support/program_editor.h"
#include "tests/support/small_programs.h"

namespace mote::execute {
namespace {

TEST(Executor, RunsASmallProgram) {
  const auto image = tests::twoLayerProgram().write().value();
  auto executor = Executor::load(image.bytes, Kernels::Reference);
  ASSERT_TRUE(executor.ok()) << executor.error().text();
  const std::vector<float> values = {1, 1};
  const auto outputs = executor->run(std::vector{Array::floats({1, 2}, values)});
  ASSERT_TRUE(outputs.ok());
  // [1 1] * [1 2; 3 4]^T = [3 7], once more [17 37].
  EXPECT_EQ(outputs->front().toFloats(), (std::vector<float>{17, 37}));
}

TEST(Executor, GivesASmallFileNoArenaOfGigabytes) {
  tests::ProgramEditor editor(tests::twoLayerProgram());
  editor.header().arenaBytes = 0x7FFFFFF0U;
  editor.seal();
  const auto executor = Executor::load(editor.image());
  ASSERT_FALSE(executor.ok());
  EXPECT_EQ(executor.error().code, "run.memory");
  EXPECT_NE(executor.error().text().find("2147483632"), std::string::npos);
}

/// Programs are checked by the reference kernels alone.
TEST(Executor, FastKernelsCheckAndShareAsTheReferenceDoes) {
  const infer::KernelSet reference = kernelSet(Kernels::Reference);
  for (const kernels::Catalogue& catalogue : kernelSet(Kernels::Fastest)) {
    for (const kernels::Kernel* fast : catalogue) {
      const kernels::Kernel* judge = infer::findKernel(reference, fast->id());
      ASSERT_NE(judge, nullptr) << fast->name;
      EXPECT_EQ(fast->check, judge->check) << fast->name;
      EXPECT_TRUE(fast->sharing == nullptr || fast->sharing == judge->sharing) << fast->name;
    }
  }
}

}  // namespace
}  // namespace mote::execute
