// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Kernels by name: each has what programs need, and what is not there is refused.
#include "core/execute/kernels.h"

#include <gmock/gmock.h>

#include "core/execute/executor.h"
#include "tests/support/small_programs.h"

namespace mote::execute {
namespace {

using testing::HasSubstr;

TEST(Kernels, EachNamedSetRunsPrograms) {
  const auto image = tests::twoLayerProgram().write().value();
  const std::vector<float> values = {1, 1};
  for (const std::string& name : kernelNames()) {
    const auto kernels = kernelsNamed(name);
    ASSERT_TRUE(kernels.ok()) << name;
    auto executor = Executor::load(image.bytes, *kernels);
    ASSERT_TRUE(executor.ok()) << name;
    const auto outputs = executor->run(std::vector{Array::floats({1, 2}, values)});
    ASSERT_TRUE(outputs.ok()) << name;
    EXPECT_EQ(outputs->front().toFloats(), (std::vector<float>{17, 37})) << name;
  }
}

TEST(Kernels, LesserSetsComeBehindTheBest) {
  const infer::KernelSet all = kernelSet(Kernels::Fastest);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const infer::KernelSet tail = kernelSet(static_cast<Kernels>(i));
    ASSERT_EQ(tail.size(), all.size() - i);
    EXPECT_EQ(tail.front().data(), all[i].data());
  }
  ASSERT_EQ(kernelSet(Kernels::Reference).size(), 1U);
  EXPECT_EQ(kernelSet(Kernels::Reference).front().data(), all.back().data());
}

TEST(Kernels, AnUnknownNameIsRefusedWithThoseThereAre) {
  const auto kernels = kernelsNamed("mmx");
  ASSERT_FALSE(kernels.ok());
  EXPECT_EQ(kernels.error().code, "run.kernels");
  EXPECT_THAT(kernels.error().text(), HasSubstr("'mmx'"));
  for (const std::string& name : kernelNames())
    EXPECT_THAT(kernels.error().text(), HasSubstr(name));
}

}  // namespace
}  // namespace mote::execute
