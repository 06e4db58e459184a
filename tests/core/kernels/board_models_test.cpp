// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// MLPerf Tiny networks as the compiler hands them to a board: the emulated boards' fast kernels
// give TensorFlow Lite Micro's stored outputs to the bit, and need no more instructions than a
// third of the plain kernels'. Loading takes at most 100,000 of them.
#include "core/compile/compile.h"
#include "core/formats/tflite/tflite_format.h"
#include "devices/session/profile.h"
#include "tests/core/kernels/board_sweep.h"
#include "tests/support/reference_models.h"

namespace mote::tests {
namespace {

struct Network {
  const char* name;
  std::uint64_t plainInstructions;  ///< of TensorFlow Lite Micro's reference kernels on a Cortex-M4
};

constexpr Network kNetworks[] = {{"kws_int8", 43'000'000}, {"ic_int8", 107'400'000}};
constexpr Network kLarger[] = {{"vww_int8", 100'300'000}, {"ad_int8", 1'950'000}};
constexpr std::uint64_t kMostToLoad = 100'000;

class BoardModels : public BoardSweep {
 protected:
  static compile::Compiled compiled(const Network& network) {
    const auto file = readBytes(referenceModels() / (std::string(network.name) + ".tflite"));
    return compile::compile(tflite_format::parse(file)->graph).value();
  }

  static std::vector<Array> input(const compile::Compiled& model, std::uint32_t index) {
    const auto executor = execute::Executor::load(model.image).value();
    const TensorView view = executor.input(0);
    const auto bytes = referenceInput(view.bytes, index);
    const auto raw = std::as_bytes(std::span(bytes));
    return {Array::make(view.type, {view.dims, view.dims + view.rank}, {raw.begin(), raw.end()})
                .value()};
  }

  static void expectStored(const Network& network, std::uint32_t index, const Array& output) {
    const auto stored =
        readBytes(referenceModels() / (std::string(network.name) + ".expected.bin"));
    const auto given = output.bytes();
    ASSERT_EQ(stored.size(), given.size() * kStoredInputs);
    const auto row = std::span(stored).subspan(index * given.size(), given.size());
    EXPECT_TRUE(std::ranges::equal(given, row)) << network.name << ", input " << index;
  }

  static void expectStored(session::Session& session, const Network& network) {
    const compile::Compiled model = compiled(network);
    session::ProfileRequest request;
    request.image = *model.image;
    for (const std::uint32_t index : {0U, 101U}) {
      request.inputs = input(model, index);
      const auto trace = session::profileOnBoard(session, request, {}, {});
      ASSERT_TRUE(trace.ok()) << trace.error().text();
      expectStored(network, index, trace->outputs.at(0));
      EXPECT_EQ(trace->unit, "instructions");
      EXPECT_LT(trace->total, network.plainInstructions / 3);
      EXPECT_LE(trace->load, kMostToLoad);
      // What the core promises, and the agent's own share.
      EXPECT_LE(trace->stackBytes, infer::kStackBytes + 1024);
    }
  }
};

TEST_P(BoardModels, GiveTheStoredOutputs) {
  if (!exists(referenceModels() / "kws_int8.tflite"))
    GTEST_SKIP() << "no reference models beside the checkout";
  const auto session = connectOrNull();
  if (session == nullptr) GTEST_SKIP() << "no emulator or no firmware here";
  for (const Network& network : kNetworks) expectStored(*session, network);
}

/// Larger ones are only loaded: the line is slow enough.
TEST_P(BoardModels, LoadInFewInstructions) {
  if (!exists(referenceModels() / "vww_int8.tflite"))
    GTEST_SKIP() << "no reference models beside the checkout";
  const auto session = connectOrNull();
  if (session == nullptr) GTEST_SKIP() << "no emulator or no firmware here";
  for (const Network& network : kLarger) {
    const auto loaded = session->upload(*compiled(network).image, {});
    ASSERT_TRUE(loaded.ok()) << loaded.error().text();
    EXPECT_GT(loaded->loadTicks, 0U);
    EXPECT_LE(loaded->loadTicks, kMostToLoad) << network.name;
  }
}

INSTANTIATE_TEST_SUITE_P(Boards, BoardModels, testing::ValuesIn(emulatedBoards()), boardName);

}  // namespace
}  // namespace mote::tests
