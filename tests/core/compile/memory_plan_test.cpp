// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Plans against an independent checker: on random buffers, by hand, and on every model at hand.
#include "core/compile/memory_plan.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

#include "core/compile/compile.h"
#include "core/formats/onnx/onnx_format.h"
#include "tests/support/onnx_case.h"
#include "tests/support/random.h"
#include "tests/support/reference_models.h"

namespace mote::compile {
namespace {

struct Block {
  std::uint64_t offset, bytes;
  std::uint32_t first, last;
};

bool isAllowed(const std::vector<Block>& blocks, const std::vector<PlanSharing>& sharings,
               std::size_t i, std::size_t j) {
  return std::ranges::any_of(sharings, [&](const PlanSharing& sharing) {
    if (std::minmax<std::size_t>(sharing.output, sharing.input) != std::minmax(i, j)) return false;
    const auto distance = static_cast<std::int64_t>(blocks[sharing.input].offset) -
                          static_cast<std::int64_t>(blocks[sharing.output].offset);
    return distance >= sharing.lead && distance % sharing.step == 0;
  });
}

/// Two blocks alive in one step that share a byte and may not; empty where there are none.
std::string clash(const std::vector<Block>& blocks, const std::vector<PlanSharing>& sharings = {}) {
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    for (std::size_t j = i + 1; j < blocks.size(); ++j) {
      const Block& a = blocks[i];
      const Block& b = blocks[j];
      const bool together = a.first <= b.last && b.first <= a.last;
      const bool overlap = a.offset < b.offset + b.bytes && b.offset < a.offset + a.bytes;
      if (together && overlap && !isAllowed(blocks, sharings, i, j))
        return std::to_string(i) + " and " + std::to_string(j);
    }
  }
  return {};
}

/// In whole 16 bytes.
std::uint64_t mostAlive(const std::vector<Block>& blocks) {
  std::uint64_t most = 0;
  for (const Block& step : blocks) {  // a maximum starts with some block
    std::uint64_t sum = 0;
    for (const Block& block : blocks)
      if (block.first <= step.first && step.first <= block.last)
        sum += (block.bytes + 15) / 16 * 16;
    most = std::max(most, sum);
  }
  return most;
}

void expectSound(const std::vector<PlanBuffer>& buffers,
                 const std::vector<PlanSharing>& sharings = {}) {
  const auto plan = planMemory(buffers, sharings);
  ASSERT_TRUE(plan.ok()) << plan.error().text();
  ASSERT_EQ(plan->offsets.size(), buffers.size());
  std::vector<Block> blocks;
  std::uint64_t end = 0;
  for (std::size_t i = 0; i < buffers.size(); ++i) {
    EXPECT_EQ(plan->offsets[i] % 16, 0U);
    blocks.push_back({plan->offsets[i], buffers[i].bytes, buffers[i].first, buffers[i].last});
    end = std::max(end, plan->offsets[i] + buffers[i].bytes);
  }
  EXPECT_EQ(clash(blocks, sharings), "");
  EXPECT_LE(plan->bound, mostAlive(blocks));
  if (sharings.empty()) {
    EXPECT_EQ(plan->bound, mostAlive(blocks));
  }
  EXPECT_GE(plan->arenaBytes, plan->bound);
  EXPECT_GE(plan->arenaBytes, end);
  EXPECT_LT(plan->arenaBytes, end + 16);
  EXPECT_EQ(planMemory(buffers, sharings)->offsets, plan->offsets) << "not deterministic";
}

TEST(MemoryPlan, OfNothing) {
  expectSound({});
  EXPECT_EQ(planMemory({})->arenaBytes, 0U);
}

/// A chain needs its two largest neighbours, whatever the order.
TEST(MemoryPlan, OfAChain) {
  const std::vector<PlanBuffer> chain = {{640, 0, 0}, {1280, 0, 1}, {320, 1, 2}, {1600, 2, 3}};
  expectSound(chain);
  EXPECT_EQ(planMemory(chain)->arenaBytes, 1920U);
}

/// Placing by time alone would leave a hole: the long one belongs at the edge.
TEST(MemoryPlan, PutsWhatLivesLongOutOfTheWay) {
  const std::vector<PlanBuffer> buffers = {{64, 0, 1}, {32, 1, 4}, {128, 2, 3}};
  expectSound(buffers);
  EXPECT_EQ(planMemory(buffers)->arenaBytes, 160U);
}

TEST(MemoryPlan, OfRandomBuffers) {
  tests::Random random(3);
  for (int round = 0; round < 60; ++round) {
    std::vector<PlanBuffer> buffers;
    const std::int32_t steps = random.integer(1, 40);
    for (std::int32_t i = random.integer(1, 60); i > 0; --i) {
      const std::int32_t first = random.integer(0, steps);
      const std::int32_t last = std::min(steps, first + random.integer(0, 6));
      buffers.push_back({static_cast<std::uint64_t>(random.integer(1, 5000)),
                         static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(last)});
    }
    expectSound(buffers);
  }
}

/// Each from the one before, a step further down: 160 and twice 32 above the last.
TEST(MemoryPlan, OfAChainThatWritesOverItself) {
  const std::vector<PlanBuffer> chain = {{160, 0, 0}, {160, 0, 1}, {160, 1, 2}};
  const std::vector<PlanSharing> sharings = {{1, 0, 32, 1}, {2, 1, 20, 1}};
  expectSound(chain, sharings);
  EXPECT_EQ(planMemory(chain, sharings)->arenaBytes, 160U + 32U + 32U);
  EXPECT_EQ(planMemory(chain, sharings)->bound, 160U + 32U);
}

/// An output that grows covers its input, which ends where the output does.
TEST(MemoryPlan, OfAnOutputLargerThanItsInput) {
  const std::vector<PlanBuffer> buffers = {{320, 0, 0}, {640, 0, 1}};
  const std::vector<PlanSharing> sharings = {{1, 0, 320, 1}};
  expectSound(buffers, sharings);
  EXPECT_EQ(planMemory(buffers, sharings)->arenaBytes, 640U);
}

/// Channels in lanes of 24: the distance is a multiple of 48, of which 96 is the first above 50.
TEST(MemoryPlan, OfLanes) {
  const std::vector<PlanBuffer> buffers = {{240, 0, 0}, {240, 0, 1}};
  const std::vector<PlanSharing> sharings = {{1, 0, 50, 24}};
  expectSound(buffers, sharings);
  EXPECT_EQ(planMemory(buffers, sharings)->offsets, (std::vector<std::uint32_t>{96, 0}));
}

TEST(MemoryPlan, OfSumsOverEitherInput) {
  const std::vector<PlanBuffer> buffers = {{160, 0, 2}, {160, 1, 2}, {160, 2, 3}};
  const std::vector<PlanSharing> sharings = {{2, 0, 0, 1}, {2, 1, 0, 1}};
  expectSound(buffers, sharings);
  EXPECT_EQ(planMemory(buffers, sharings)->arenaBytes, 320U);
}

TEST(MemoryPlan, OfRandomBuffersThatShare) {
  tests::Random random(4);
  for (int round = 0; round < 60; ++round) {
    std::vector<PlanBuffer> buffers;
    std::vector<PlanSharing> sharings;
    const std::int32_t steps = random.integer(2, 25);
    for (std::int32_t step = 0; step < steps; ++step) {
      const auto at = static_cast<std::uint32_t>(step);
      const auto output = static_cast<std::uint32_t>(buffers.size());
      for (std::uint32_t input = 0; input < output; ++input) {
        if (buffers[input].last != at || buffers[input].first == at) continue;
        const std::int64_t lead = random.integer(-20, 400);
        if (random.integer(0, 2) > 0)
          sharings.push_back({output, input, lead, random.integer(1, 3)});
      }
      const auto last = static_cast<std::uint32_t>(step + random.integer(0, 4));
      buffers.push_back({static_cast<std::uint64_t>(random.integer(1, 900)), at, last});
    }
    expectSound(buffers, sharings);
  }
}

TEST(MemoryPlan, OfManyBuffersTakesNoAge) {
  std::vector<PlanBuffer> buffers;
  for (std::uint32_t i = 0; i < 60000; ++i) buffers.push_back({64, i, i + 3});
  const auto plan = planMemory(buffers);
  ASSERT_TRUE(plan.ok());
  EXPECT_EQ(plan->arenaBytes, 256U);
}

TEST(MemoryPlan, RefusesWhatNoAddressReaches) {
  const std::vector<PlanBuffer> buffers = {{0x7FFFFFF0, 0, 1}, {0x7FFFFFF0, 1, 2}};
  const auto plan = planMemory(buffers);
  ASSERT_FALSE(plan.ok());
  EXPECT_EQ(plan.error().code, "compile.arena");
}

void expectSoundProgram(const std::filesystem::path& path, int& checked) {
  const auto model = onnx_format::load(path);
  if (!model.ok()) return;
  const auto compiled = compile(model->graph);
  if (!compiled.ok()) return;
  ++checked;
  std::vector<Block> blocks;
  for (const Buffer& buffer : compiled->buffers) {
    blocks.push_back({buffer.offset, buffer.bytes, buffer.first, buffer.last});
    EXPECT_LE(buffer.offset + buffer.bytes, compiled->arenaBytes) << path;
    const bool oneNode = buffer.first == buffer.last;
    EXPECT_TRUE(oneNode || buffer.name != "scratch") << path;
  }
  EXPECT_LE(compiled->arenaBound, mostAlive(blocks)) << path;
  EXPECT_LE(compiled->arenaBytes, mostAlive(blocks)) << path;
  EXPECT_GE(compiled->arenaBytes, compiled->arenaBound) << path;
}

TEST(MemoryPlan, OfEveryModelAtHand) {
  int checked = 0;
  for (const auto& folder : {tests::onnxTestData() / "pytorch-converted",
                             tests::onnxTestData() / "simple", tests::referenceModels()}) {
    if (!exists(folder)) continue;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
      if (entry.path().extension() == ".onnx") expectSoundProgram(entry.path(), checked);
    }
  }
  if (checked == 0) GTEST_SKIP() << "no models at hand";
}

}  // namespace
}  // namespace mote::compile
