// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Practice networks compile, are small enough for a slow line, and between them have the common
// kernels.
#include "core/estimate/practice.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

#include "core/estimate/work.h"

namespace mote::estimate {
namespace {

TEST(Practice, NetworksCompileAndAreSmall) {
  std::map<std::string, int> kinds;
  std::set<std::string> names;
  for (unsigned i = 0; i < 42; ++i) {
    const auto network = practiceNetwork(i);
    ASSERT_TRUE(network.ok()) << i << ": " << network.error().text();
    names.insert(network->name);
    const auto compiled = compile::compile(network->graph);
    ASSERT_TRUE(compiled.ok()) << network->name << ": " << compiled.error().text();
    EXPECT_LT(compiled->flashBytes(), 300'000U) << network->name;
    EXPECT_LT(compiled->arenaBytes, 200'000U) << network->name;
    const auto works = workOf(*compiled);
    ASSERT_TRUE(works.ok());
    for (const Work& work : *works) ++kinds[work.kind];
  }
  EXPECT_EQ(names.size(), 42U);
  for (const char* kind :
       {"conv2d_s8/pointwise", "conv2d_s8/window", "conv2d_s8/odd", "depthwise_conv2d_s8",
        "dense_s8", "add_s8", "mul_s8", "max_pool2d_s8", "average_pool2d_s8", "conv2d_f32/window",
        "conv2d_s16/window", "conv2d_s8/few", "softmax_s8", "lut_s8", "concat"})
    EXPECT_GE(kinds[kind], 2) << kind;
}

TEST(Practice, IsTheSameEverywhere) {
  const auto first = practiceNetwork(5);
  const auto second = practiceNetwork(5);
  ASSERT_TRUE(first.ok() && second.ok());
  EXPECT_EQ(first->name, second->name);
  EXPECT_EQ(*compile::compile(first->graph)->image, *compile::compile(second->graph)->image);
}

}  // namespace
}  // namespace mote::estimate
