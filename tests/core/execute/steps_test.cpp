// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What kernels keep of their constants: asked for at load time, filled once, there at each run.
#include "core/execute/steps.h"

#include <gtest/gtest.h>

#include "tests/support/program_memory.h"

namespace mote::execute {
namespace {

using tests::ProgramMemory;

Status accept(const kernels::Call& /*call*/) noexcept {
  return kOk;
}

/// Output: how much memory there was, and its first word.
Status tell(const kernels::Call& call) noexcept {
  auto* output = call.outputs[0].as<std::int32_t>();
  output[0] = static_cast<std::int32_t>(call.prepared.size());
  output[1] = 0;
  if (!call.prepared.empty()) std::memcpy(output + 1, call.prepared.data(), sizeof(*output));
  return kOk;
}

/// Twice the constant, in 100 bytes.
std::size_t keepDouble(const kernels::Call& call) noexcept {
  if (call.inputs[0].data == nullptr) return 0;
  const std::int32_t twice = 2 * *call.inputs[0].as<const std::int32_t>();
  if (call.prepared.size() >= 100) std::memcpy(call.prepared.data(), &twice, sizeof(twice));
  return 100;
}

std::size_t wantTooMuch(const kernels::Call& call) noexcept {
  return call.prepared.empty() ? kLargestPrepared + 1 : 0;
}

constexpr kernels::Hosted kKeepsDouble{keepDouble, nullptr};
constexpr kernels::Hosted kWantsTooMuch{wantTooMuch, nullptr};
constexpr kernels::Kernel kDouble("double", accept, tell, &kKeepsDouble);
constexpr kernels::Kernel kPlain("plain", accept, tell);
constexpr kernels::Kernel kGreedy("greedy", accept, tell, &kWantsTooMuch);

/// Output: for each element the parts that the call was divided into; of the part that begins with
/// element 5, a failure where the input says so.
Status tellParts(const kernels::Call& call) noexcept {
  const kernels::Share::Range range = call.share.of(call.outputs[0].dim(0));
  for (std::int32_t i = range.first; i < range.end; ++i)
    call.outputs[0].as<std::int32_t>()[i] = call.share.count;
  if (range.first == 5 && *call.inputs[0].as<const std::int32_t>() == 7)
    return {Code::IndexOutOfRange, 0, 7};
  return kOk;
}

constexpr kernels::Hosted kHeavyWork{nullptr,
                                     [](const kernels::Call&) noexcept { return kWorthDividing; }};
constexpr kernels::Hosted kLightWork{
    nullptr, [](const kernels::Call&) noexcept { return kWorthDividing - 1; }};
constexpr kernels::Kernel kHeavy("heavy", accept, tellParts, &kHeavyWork);
constexpr kernels::Kernel kLight("light", accept, tellParts, &kLightWork);

/// One node with ten outputs, run by as many threads; its output is left in `parts`.
Status runOne(const std::string& kernel, std::int32_t input, std::size_t threads,
              std::vector<std::int32_t>& parts) {
  image::ImageWriter writer;
  const auto in = writer.addConstantOf<std::int32_t>({ElementType::Int32, {1}}, {input});
  const auto out = writer.addArena({ElementType::Int32, {10}});
  writer.addNode({kernel, {}, {in}, {out}, ""});
  writer.addOutput(out);
  writer.placeRest();
  const ProgramMemory memory(writer);
  const kernels::Kernel* const all[] = {&kHeavy, &kLight};
  const kernels::Catalogue set[] = {all};
  infer::Interpreter interpreter;
  EXPECT_TRUE(infer::Interpreter::load(memory.image(), set, memory.arena(), interpreter).ok());
  ThreadPool pool(threads);
  const Steps steps(interpreter.program(), set, memory.arena().data(), &pool);
  const Status status = steps.run({});
  parts = ProgramMemory::get<std::int32_t>(interpreter.output(0));
  return status;
}

/// What each node of a program tells: the kernels named, with the constants 1, 2, ... as input.
std::vector<std::vector<std::int32_t>> told(const std::vector<std::string>& names) {
  image::ImageWriter writer;
  std::int32_t value = 0;
  for (const std::string& name : names) {
    const auto in = writer.addConstantOf<std::int32_t>({ElementType::Int32, {1}}, {++value});
    const auto out = writer.addArena({ElementType::Int32, {2}});
    writer.addNode({name, {}, {in}, {out}, ""});
    writer.addOutput(out);
  }
  writer.placeRest();
  const ProgramMemory memory(writer);
  const kernels::Kernel* const all[] = {&kDouble, &kPlain, &kGreedy};
  const kernels::Catalogue set[] = {all};
  infer::Interpreter interpreter;
  EXPECT_TRUE(infer::Interpreter::load(memory.image(), set, memory.arena(), interpreter).ok());
  const Steps steps(interpreter.program(), set, memory.arena().data());
  std::vector<std::vector<std::int32_t>> outputs;
  for (int run = 0; run < 2; ++run) {
    outputs.clear();
    EXPECT_TRUE(steps.run({}).ok());
    for (std::uint32_t i = 0; i < names.size(); ++i)
      outputs.push_back(ProgramMemory::get<std::int32_t>(interpreter.output(i)));
  }
  return outputs;
}

using Told = std::vector<std::vector<std::int32_t>>;

TEST(Steps, KernelsFindWhatTheyPrepared) {
  // Sizes are rounded up to cache lines.
  EXPECT_EQ(told({"double", "plain", "double"}), (Told{{128, 2}, {0, 0}, {128, 6}}));
}

TEST(Steps, BeyondTheLimitKernelsGoWithout) {
  EXPECT_EQ(told({"double", "greedy", "double"}), (Told{{128, 2}, {0, 0}, {0, 0}}));
}

TEST(Steps, HeavyNodesAreDividedAmongThreads) {
  std::vector<std::int32_t> parts;
  EXPECT_TRUE(runOne("heavy", 0, 3, parts).ok());
  EXPECT_EQ(parts, std::vector<std::int32_t>(10, 6));
  EXPECT_TRUE(runOne("light", 0, 3, parts).ok());
  EXPECT_EQ(parts, std::vector<std::int32_t>(10, 1));
}

TEST(Steps, AFailureOfOnePartIsTheNodes) {
  std::vector<std::int32_t> parts;
  EXPECT_EQ(runOne("heavy", 7, 2, parts), (Status{Code::IndexOutOfRange, 0, 7}));
}

kernels::Sharing anywhere(const kernels::Call& /*call*/, std::size_t /*input*/) noexcept {
  return {0, 1};
}

/// Writes the output from the end: over its input, a kernel that reads from the begin would fail.
Status reverse(const kernels::Call& call) noexcept {
  const auto* input = call.inputs[0].as<std::int32_t>();
  auto* output = call.outputs[0].as<std::int32_t>();
  for (std::int32_t i = 0; i < 4; ++i) output[i] = input[3 - i];
  return kOk;
}

TEST(Steps, InputsThatAKernelCannotWriteOverAreCopied) {
  image::ImageWriter writer;
  const auto in = writer.addArena({ElementType::Int32, {4}});
  const auto out = writer.addArena({ElementType::Int32, {4}});
  writer.addNode({"reverse", {}, {in}, {out}, ""});
  writer.addInput(in);
  writer.addOutput(out);
  writer.place(in, 0);
  writer.place(out, 0);
  const ProgramMemory memory(writer);
  const kernels::Kernel judge("reverse", accept, reverse, anywhere);
  const kernels::Kernel fast("reverse", accept, reverse);
  const kernels::Kernel* const judges[] = {&judge};
  const kernels::Kernel* const all[] = {&fast};
  const kernels::Catalogue judgeSet[] = {judges};
  const kernels::Catalogue fastSet[] = {all};
  infer::Interpreter interpreter;
  EXPECT_EQ(infer::Interpreter::load(memory.image(), fastSet, memory.arena(), interpreter),
            (Status{Code::KernelSharing, 0, 0}));
  ASSERT_TRUE(infer::Interpreter::load(memory.image(), judgeSet, memory.arena(), interpreter).ok());
  const Steps steps(interpreter.program(), fastSet, memory.arena().data());
  for (int run = 0; run < 2; ++run) {
    ProgramMemory::set<std::int32_t>(interpreter.input(0), {1, 2, 3, 4});
    ASSERT_TRUE(steps.run({}).ok());
    EXPECT_EQ(ProgramMemory::get<std::int32_t>(interpreter.output(0)),
              (std::vector<std::int32_t>{4, 3, 2, 1}));
  }
}

TEST(Steps, AFailureNamesItsNode) {
  image::ImageWriter writer;
  const auto out = writer.addArena({ElementType::Int32, {2}});
  writer.addNode({"plain", {}, {}, {out}, ""});
  writer.addNode({"failing", {}, {}, {out}, ""});
  writer.addOutput(out);
  writer.placeRest();
  const ProgramMemory memory(writer);
  const kernels::Kernel failing("failing", accept, [](const kernels::Call&) noexcept {
    return Status{Code::IndexOutOfRange, 0, 7};
  });
  const kernels::Kernel* const all[] = {&kPlain, &failing};
  const kernels::Catalogue set[] = {all};
  infer::Interpreter interpreter;
  ASSERT_TRUE(infer::Interpreter::load(memory.image(), set, memory.arena(), interpreter).ok());
  const Steps steps(interpreter.program(), set, memory.arena().data());
  EXPECT_EQ(steps.run({}), (Status{Code::IndexOutOfRange, 1, 7}));
}

}  // namespace
}  // namespace mote::execute
