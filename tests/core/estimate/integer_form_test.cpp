// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The form in integers costs what the quantized model will.
#include "core/estimate/integer_form.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/estimate/work.h"
#include "tests/support/net_builder.h"

namespace mote::estimate {
namespace {

graph::Graph smallNet() {
  tests::NetBuilder net(1);
  const auto x = net.input({1, 4, 8, 8});
  const auto y = net.conv(x, 4, 40, {});
  return net.finish(net.dense(net.pooled(y), 40, 3));
}

bool hasKernel(const compile::Compiled& compiled, const std::string& kernel) {
  const auto works = workOf(compiled);
  return works.ok() && std::ranges::any_of(
                           *works, [&](const Work& work) { return kernelOf(work.kind) == kernel; });
}

TEST(IntegerForm, RunsOnIntegerKernels) {
  const auto integers = integerForm(smallNet());
  ASSERT_TRUE(integers.ok()) << integers.error().text();
  const auto compiled = compile::compile(*integers);
  ASSERT_TRUE(compiled.ok()) << compiled.error().text();
  EXPECT_TRUE(hasKernel(*compiled, "conv2d_s8"));
  EXPECT_TRUE(hasKernel(*compiled, "dense_s8"));
  EXPECT_LT(compiled->flashBytes(), compile::compile(smallNet())->flashBytes());
}

TEST(IntegerForm, KnowsOtherWidths) {
  const auto wide = integerForm(smallNet(), {ElementType::Int16, 8});
  ASSERT_TRUE(wide.ok());
  EXPECT_TRUE(hasKernel(*compile::compile(*wide), "conv2d_s16"));
  const auto narrow = integerForm(smallNet(), {ElementType::Int8, 4});
  ASSERT_TRUE(narrow.ok());
  EXPECT_TRUE(hasKernel(*compile::compile(*narrow), "conv2d_s4"));
}

TEST(IntegerForm, RefusesIntegers) {
  const auto once = integerForm(smallNet());
  ASSERT_TRUE(once.ok());
  const auto twice = integerForm(*once);
  ASSERT_FALSE(twice.ok());
  EXPECT_EQ(twice.error().code, "estimate.integers");
}

}  // namespace
}  // namespace mote::estimate
