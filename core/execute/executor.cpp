// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Owns what the interpreter borrows: an aligned image and an aligned arena.
#include "core/execute/executor.h"

#include <algorithm>
#include <cstring>
#include <optional>

#include "core/execute/aligned_bytes.h"
#include "core/execute/steps.h"

namespace mote::execute {
namespace {

/// A file of a hundred bytes may ask for any amount of working memory.
constexpr std::size_t kLargestArena = std::size_t{1} << 30U;

Dims dimsOf(const TensorView& view) {
  return {view.dims, view.dims + view.rank};
}

Error noRoom(std::size_t bytes) {
  return refused("run.memory",
                 "The model needs %1 bytes of working memory; there is no room, or it is more than "
                 "the %2 a model is given",
                 {std::to_string(bytes), std::to_string(kLargestArena)});
}

Array toArray(const TensorView& view) {
  const auto bytes = view.span();
  return Array::make(view.type, dimsOf(view), Bytes(bytes.begin(), bytes.end())).value();
}

}  // namespace

struct Executor::State {
  State(std::span<const std::byte> bytes, std::size_t arenaBytes)
      : image(bytes.size()), arena(arenaBytes) {
    if (image.there()) std::memcpy(image.span().data(), bytes.data(), bytes.size());
  }
  AlignedBytes image;
  AlignedBytes arena;
  infer::Interpreter interpreter;
  std::optional<ThreadPool> pool;
  std::optional<Steps> steps;
};

Result<Executor> Executor::load(std::shared_ptr<const Bytes> image, Kernels kernels,
                                std::size_t threads) {
  return load(std::span<const std::byte>(*image), kernels, threads);
}

Result<Executor> Executor::load(std::span<const std::byte> image, Kernels kernels,
                                std::size_t threads) {
  // The header's arena size is trusted only after the whole image has been verified.
  Executor executor;
  executor.m_state = std::make_shared<State>(image, 0);
  if (!executor.m_state->image.there()) return noRoom(image.size());
  program::Program program;
  const Status verified = program::Program::open(executor.m_state->image.span(), program);
  if (!verified.ok()) return fromStatus(verified, "Model");
  if (program.arenaBytes() > kLargestArena) return noRoom(program.arenaBytes());
  executor.m_state = std::make_shared<State>(image, program.arenaBytes());
  if (!executor.m_state->image.there() || !executor.m_state->arena.there())
    return noRoom(program.arenaBytes());
  State& state = *executor.m_state;
  // The reference kernels' rules hold for all; where a fast one shares no memory, Steps copies.
  const Status status = infer::Interpreter::load(state.image.span(), kernelSet(Kernels::Reference),
                                                 state.arena.span(), state.interpreter);
  if (!status.ok()) return fromStatus(status, "Model");
  if (threads > 1) state.pool.emplace(threads);
  state.steps.emplace(state.interpreter.program(), kernelSet(kernels), state.arena.span().data(),
                      state.pool ? &*state.pool : nullptr, kernels != Kernels::Reference);
  return executor;
}

std::size_t Executor::inputCount() const noexcept {
  return program().header().inputCount;
}
std::size_t Executor::outputCount() const noexcept {
  return program().header().outputCount;
}

TensorView Executor::input(std::size_t index) const noexcept {
  return m_state->interpreter.input(static_cast<std::uint32_t>(index));
}

TensorView Executor::output(std::size_t index) const noexcept {
  return m_state->interpreter.output(static_cast<std::uint32_t>(index));
}

const program::Program& Executor::program() const noexcept {
  return m_state->interpreter.program();
}

Result<std::vector<Array>> Executor::run(std::span<const Array> inputs, const infer::Probe& probe) {
  if (inputs.size() != inputCount()) {
    return refused("run.input-count", "The model takes %1 inputs, %2 were given",
                   {std::to_string(inputCount()), std::to_string(inputs.size())});
  }
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    const TensorView view = input(i);
    if (inputs[i].type() != view.type || inputs[i].bytes().size() != view.bytes ||
        inputs[i].dims() != dimsOf(view)) {
      return refused("run.input-shape", "Input %1 must be %2 %3, but %4 %5 was given",
                     {std::to_string(i + 1), elementTypeName(view.type), dimsText(dimsOf(view)),
                      elementTypeName(inputs[i].type()), dimsText(inputs[i].dims())});
    }
    if (view.bytes > 0) std::memcpy(view.data, inputs[i].bytes().data(), view.bytes);
  }
  MOTE_TRY(runInPlace(probe));
  std::vector<Array> outputs;
  for (std::size_t i = 0; i < outputCount(); ++i) outputs.push_back(toArray(output(i)));
  return outputs;
}

Result<void> Executor::runInPlace(const infer::Probe& probe) {
  const Status status = m_state->steps->run(probe);
  if (!status.ok()) return fromStatus(status, "Model");
  return {};
}

}  // namespace mote::execute
