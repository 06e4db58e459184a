// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Loading and running small programs; the numbers are worked out by hand.
#include "core/infer/interpreter.h"

#include <gtest/gtest.h>

#include <limits>

#include "core/kernels/conv2d.h"
#include "core/kernels/elementwise.h"
#include "core/kernels/movement.h"
#include "core/kernels/reference/catalogue.h"
#include "tests/support/program_memory.h"

namespace mote::infer {
namespace {

using image::ImageWriter;
using image::TensorId;
using tests::ProgramMemory;

constexpr float kInfinity = std::numeric_limits<float>::infinity();

kernels::BinaryParams unclamped() {
  return {-kInfinity, kInfinity};
}

/// out = (in + [10, 20]) * in, with its nodes named.
ImageWriter sumThenProduct() {
  ImageWriter writer;
  const TensorId in = writer.addArena({ElementType::Float32, {3, 2}});
  const TensorId bias = writer.addConstantOf<float>({ElementType::Float32, {2}}, {10.0F, 20.0F});
  const TensorId sum = writer.addArena({ElementType::Float32, {3, 2}});
  const TensorId out = writer.addArena({ElementType::Float32, {3, 2}});
  writer.addNode({"add", image::paramBytes(unclamped()), {in, bias}, {sum}, "sum"});
  writer.addNode({"mul", image::paramBytes(unclamped()), {sum, in}, {out}, "product"});
  writer.addInput(in);
  writer.addOutput(out);
  writer.placeRest();
  return writer;
}

TEST(Interpreter, RunsNodesInOrder) {
  ProgramMemory memory(sumThenProduct());
  const kernels::Catalogue set[] = {kernels::reference::all()};
  Interpreter interpreter;
  ASSERT_TRUE(Interpreter::load(memory.image(), set, memory.arena(), interpreter).ok());
  EXPECT_EQ(interpreter.program().nodeName(1), "product");
  memory.set<float>(interpreter.input(0), {1, 2, 3, 4, 5, 6});
  ASSERT_TRUE(interpreter.run().ok());
  EXPECT_EQ(memory.get<float>(interpreter.output(0)),
            (std::vector<float>{11, 44, 39, 96, 75, 156}));
}

/// Says in its output how much scratch it was given, and fills it.
Status fillScratch(const kernels::Call& call) noexcept {
  if (call.outputs.size() != 1) return {Code::KernelOperand};
  for (std::byte& byte : call.scratch) byte = std::byte{7};
  if (call.outputs[0].data != nullptr) {
    call.outputs[0].as<std::int32_t>()[0] = static_cast<std::int32_t>(call.scratch.size());
  }
  return kOk;
}

TEST(Interpreter, ScratchIsTheKernelsAndNoOutput) {
  ImageWriter writer;
  const TensorId with = writer.addArena({ElementType::Int32, {1}});
  const TensorId without = writer.addArena({ElementType::Int32, {1}});
  writer.addNode({"fill_scratch", {}, {}, {with, writer.addScratch(24)}, ""});
  writer.addNode({"fill_scratch", {}, {}, {without}, ""});
  writer.addOutput(with);
  writer.addOutput(without);
  writer.placeRest();
  ProgramMemory memory(writer);
  const kernels::Kernel kernel("fill_scratch", fillScratch, fillScratch);
  const kernels::Kernel* const all[] = {&kernel};
  const kernels::Catalogue set[] = {all};
  Interpreter interpreter;
  ASSERT_TRUE(Interpreter::load(memory.image(), set, memory.arena(), interpreter).ok());
  std::size_t outputs = 0;
  Probe probe;
  probe.context = &outputs;
  probe.after = [](void* context, std::uint32_t, std::span<const TensorView> views) noexcept {
    *static_cast<std::size_t*>(context) += views.size();
  };
  ASSERT_TRUE(interpreter.run(probe).ok());
  EXPECT_EQ(outputs, 2U);
  EXPECT_EQ(memory.get<std::int32_t>(interpreter.output(0)), std::vector<std::int32_t>{24});
  EXPECT_EQ(memory.get<std::int32_t>(interpreter.output(1)), std::vector<std::int32_t>{0});
}

struct Seen {
  std::vector<std::uint32_t> before;
  std::vector<std::uint32_t> after;
  std::vector<float> firstValues;
};

TEST(Interpreter, ProbeSeesEachNodesOutput) {
  ProgramMemory memory(sumThenProduct());
  const kernels::Catalogue set[] = {kernels::reference::all()};
  Interpreter interpreter;
  ASSERT_TRUE(Interpreter::load(memory.image(), set, memory.arena(), interpreter).ok());
  memory.set<float>(interpreter.input(0), {1, 2, 3, 4, 5, 6});
  Seen seen;
  Probe probe;
  probe.context = &seen;
  probe.before = [](void* context, std::uint32_t node) noexcept {
    static_cast<Seen*>(context)->before.push_back(node);
  };
  probe.after = [](void* context, std::uint32_t node,
                   std::span<const TensorView> outputs) noexcept {
    static_cast<Seen*>(context)->after.push_back(node);
    static_cast<Seen*>(context)->firstValues.push_back(outputs[0].as<float>()[0]);
  };
  ASSERT_TRUE(interpreter.run(probe).ok());
  EXPECT_EQ(seen.before, (std::vector<std::uint32_t>{0, 1}));
  EXPECT_EQ(seen.after, (std::vector<std::uint32_t>{0, 1}));
  EXPECT_EQ(seen.firstValues, (std::vector<float>{11, 11}));
}

TEST(Interpreter, PrefersTheFirstCatalogue) {
  static const kernels::Kernel answer(
      "add", [](const kernels::Call&) noexcept { return kOk; },
      [](const kernels::Call& call) noexcept {
        call.outputs[0].as<float>()[0] = 42.0F;
        return kOk;
      });
  const kernels::Kernel* const fast[] = {&answer};
  const kernels::Catalogue set[] = {fast, kernels::reference::all()};
  ProgramMemory memory(sumThenProduct());
  Interpreter interpreter;
  ASSERT_TRUE(Interpreter::load(memory.image(), set, memory.arena(), interpreter).ok());
  memory.set<float>(interpreter.input(0), {2, 0, 0, 0, 0, 0});
  ASSERT_TRUE(interpreter.run().ok());
  EXPECT_EQ(memory.get<float>(interpreter.output(0))[0], 84.0F);
}

TEST(Interpreter, RefusesWhatItCannotRun) {
  ProgramMemory memory(sumThenProduct());
  const kernels::Catalogue set[] = {kernels::reference::all()};
  Interpreter interpreter;
  EXPECT_EQ(Interpreter::load(memory.image(), {}, memory.arena(), interpreter),
            (Status{Code::KernelMissing, 0, nameHash("add")}));
  EXPECT_EQ(Interpreter::load(memory.image(), set, memory.arena().first(64), interpreter),
            (Status{Code::ArenaTooSmall, 96, 64}));
  std::vector<std::byte> crooked(200);
  const auto at = reinterpret_cast<std::uintptr_t>(crooked.data());
  const auto span = std::span(crooked).subspan(8 + (16 - at % 16) % 16, 128);
  EXPECT_EQ(Interpreter::load(memory.image(), set, span, interpreter).code, Code::ArenaAlignment);
}

TEST(Interpreter, NamesTheNodeThatRefuses) {
  ImageWriter writer = sumThenProduct();
  const TensorId narrow = writer.addArena({ElementType::Float32, {3, 1}});
  writer.addNode({"add", image::paramBytes(unclamped()), {0, 2}, {narrow}, "too narrow"});
  writer.placeRest();
  ProgramMemory memory(writer);
  const kernels::Catalogue set[] = {kernels::reference::all()};
  Interpreter interpreter;
  EXPECT_EQ(Interpreter::load(memory.image(), set, memory.arena(), interpreter),
            (Status{Code::KernelShape, 2, 0}));
}

TEST(Interpreter, NamesTheNodeThatFails) {
  ImageWriter writer;
  const TensorId in = writer.addArena({ElementType::Int32, {2}});
  const TensorId out = writer.addArena({ElementType::Int32, {2}});
  writer.addNode({"add", image::paramBytes(unclamped()), {in, in}, {out}, ""});
  writer.addNode({"div", image::paramBytes(unclamped()), {out, in}, {out}, ""});
  writer.addInput(in);
  writer.addOutput(out);
  writer.placeRest();
  ProgramMemory memory(writer);
  const kernels::Catalogue set[] = {kernels::reference::all()};
  Interpreter interpreter;
  ASSERT_TRUE(Interpreter::load(memory.image(), set, memory.arena(), interpreter).ok());
  memory.set<std::int32_t>(interpreter.input(0), {5, 0});
  const Status status = interpreter.run();
  EXPECT_EQ(status.code, Code::DivisionByZero);
  EXPECT_EQ(status.a, 1U);
}

/// out = kernel(first, second) on three tensors of 16 floats, at these offsets; the second node
/// writes scratch.
Status loadedAt(const char* kernel, std::uint32_t first, std::uint32_t second, std::uint32_t out,
                std::uint32_t scratch = 512) {
  ImageWriter writer;
  const image::TensorSpec floats{ElementType::Float32, {16}};
  const TensorId a = writer.addArena(floats);
  const TensorId b = writer.addArena(floats);
  const TensorId result = writer.addArena(floats);
  const TensorId memory = writer.addScratch(16);
  writer.addNode({kernel, image::paramBytes(unclamped()), {a, b}, {result, memory}, ""});
  writer.addInput(a);
  writer.addInput(b);
  writer.addOutput(result);
  writer.place(a, first);
  writer.place(b, second);
  writer.place(result, out);
  writer.place(memory, scratch);
  const ProgramMemory placed(writer);
  const kernels::Catalogue set[] = {kernels::reference::all()};
  Interpreter interpreter;
  return Interpreter::load(placed.image(), set, placed.arena(), interpreter);
}

Status sharing(std::uint32_t operand) {
  return {Code::KernelSharing, 0, operand};
}

TEST(Interpreter, OutputsLieOverInputsOnlyAsTheKernelAllows) {
  EXPECT_TRUE(loadedAt("add", 0, 64, 128).ok());
  EXPECT_TRUE(loadedAt("add", 0, 64, 0).ok()) << "over the first";
  EXPECT_TRUE(loadedAt("add", 0, 64, 64).ok()) << "over the second";
  EXPECT_TRUE(loadedAt("add", 16, 32, 0).ok()) << "behind the output";
  EXPECT_TRUE(loadedAt("add", 0, 0, 64).ok()) << "inputs may be one";
  EXPECT_EQ(loadedAt("add", 0, 128, 16), sharing(0)) << "before the output";
  EXPECT_EQ(loadedAt("add", 128, 48, 64), sharing(1)) << "by its last element";
}

TEST(Interpreter, ScratchLiesOverNothing) {
  EXPECT_EQ(loadedAt("add", 0, 64, 128, 48), sharing(0));
  EXPECT_EQ(loadedAt("add", 0, 64, 128, 64), sharing(1));
  EXPECT_EQ(loadedAt("add", 0, 64, 128, 176), sharing(2)) << "nor the output";
  EXPECT_TRUE(loadedAt("add", 0, 64, 128, 192).ok());
}

TEST(Interpreter, KernelsWithoutARuleShareNothing) {
  ImageWriter writer;
  const TensorId in = writer.addArena({ElementType::Float32, {2, 4}});
  const TensorId out = writer.addArena({ElementType::Float32, {4, 2}});
  kernels::TransposeParams params;
  params.permutation[0] = 1;
  writer.addNode({"transpose", image::paramBytes(params), {in}, {out}, ""});
  writer.addInput(in);
  writer.addOutput(out);
  writer.place(in, 0);
  writer.place(out, 16);
  const ProgramMemory memory(writer);
  const kernels::Catalogue set[] = {kernels::reference::all()};
  Interpreter interpreter;
  EXPECT_EQ(Interpreter::load(memory.image(), set, memory.arena(), interpreter), sharing(0));
}

}  // namespace
}  // namespace mote::infer
