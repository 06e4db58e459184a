// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A desktop trace against FNV-1a written down once more, and what comparison finds.
#include "core/profile/trace.h"

#include <gtest/gtest.h>

#include "tests/support/small_programs.h"

namespace mote::profile {
namespace {

/// http://www.isthe.com/chongo/tech/comp/fnv: 32 bits.
std::uint32_t fnv1a(std::span<const std::byte> bytes) {
  std::uint32_t hash = 2166136261U;
  for (const std::byte byte : bytes)
    hash = (hash ^ std::to_integer<std::uint32_t>(byte)) * 16777619U;
  return hash;
}

Result<Trace> traced(const Array& input) {
  const auto image = tests::twoLayerProgram().write();
  MOTE_ASSIGN(execute::Executor executor, execute::Executor::load(image->bytes));
  const std::vector<Array> inputs = {input};
  return traceOnDesktop(executor, inputs);
}

TEST(Trace, ListsEveryNodeWithItsHash) {
  const auto trace = traced(Array::floats({1, 2}, std::vector<float>{0.5F, -1.0F}));
  ASSERT_TRUE(trace.ok()) << trace.error().text();
  EXPECT_EQ(trace->unit, "ns");
  EXPECT_FALSE(trace->emulated);
  ASSERT_EQ(trace->layers.size(), 2U);
  EXPECT_EQ(trace->layers[0].name, "first");
  EXPECT_EQ(trace->layers[1].node, 1U);
  ASSERT_EQ(trace->outputs.size(), 1U);
  EXPECT_EQ(trace->layers[1].hash, fnv1a(trace->outputs[0].bytes()));
  EXPECT_GT(trace->total, 0U);
  EXPECT_GT(trace->arenaBytes, 0U);
}

TEST(Trace, RefusesInputsOfAnotherShape) {
  EXPECT_FALSE(traced(Array::floats({1, 3}, std::vector<float>(3))).ok());
}

TEST(FirstDivergence, IsNothingForTheSameBytes) {
  const Array input = Array::floats({1, 2}, std::vector<float>{2.0F, 3.0F});
  EXPECT_EQ(firstDivergence(*traced(input), *traced(input)), std::nullopt);
}

TEST(FirstDivergence, NamesTheNode) {
  const Trace one = *traced(Array::floats({1, 2}, std::vector<float>{2.0F, 3.0F}));
  const Trace other = *traced(Array::floats({1, 2}, std::vector<float>{2.0F, 3.5F}));
  EXPECT_EQ(firstDivergence(one, other), "first");
  Trace edited = one;
  edited.layers[1].hash ^= 1U;
  edited.layers[1].name = "second";
  EXPECT_EQ(firstDivergence(one, edited), one.layers[1].name);
}

TEST(FirstDivergence, SeesOutputsAndCounts) {
  const Trace one = *traced(Array::floats({1, 2}, std::vector<float>{2.0F, 3.0F}));
  Trace edited = one;
  edited.outputs[0] = Array::floats({1, 2}, std::vector<float>{0.0F, 0.0F});
  EXPECT_EQ(firstDivergence(one, edited), "output 1");
  edited.outputs.clear();
  EXPECT_EQ(firstDivergence(one, edited), "number of outputs");
  edited.layers.pop_back();
  EXPECT_EQ(firstDivergence(one, edited), "number of layers");
}

}  // namespace
}  // namespace mote::profile
