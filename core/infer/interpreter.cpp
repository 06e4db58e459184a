// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Loading (find and check every kernel) and running, node by node.
#include "core/infer/interpreter.h"

#include "core/infer/operands.h"

namespace mote::infer {

const kernels::Kernel* findKernel(KernelSet set, std::uint32_t id) noexcept {
  for (const kernels::Catalogue& catalogue : set) {
    for (const kernels::Kernel* kernel : catalogue) {
      if (kernel->id() == id) {
        return kernel;
      }
    }
  }
  return nullptr;
}

bool clashes(const program::Program& program, const program::NodeRecord& node,
             const kernels::Kernel& kernel, const Operands& operands,
             std::uint32_t index) noexcept {
  const std::uint16_t tensor = program.operand(node, index);
  if (tensor == program::kAbsent) return false;
  const program::TensorRecord& mine = program.tensor(tensor);
  if (mine.storage == program::Storage::Constant) return false;
  const std::uint32_t count = std::uint32_t{node.inputCount} + node.outputCount;
  std::uint32_t i = index < node.inputCount ? node.inputCount : index + 1;
  for (; i < count; ++i) {
    const std::uint16_t output = program.operand(node, i);
    if (output == program::kAbsent) continue;
    const program::TensorRecord& other = program.tensor(output);
    const bool apart = mine.offset >= other.offset + operands.views[i].bytes ||
                       other.offset >= mine.offset + operands.views[index].bytes;
    if (apart) continue;
    const bool shares = kernel.sharing != nullptr && index < node.inputCount &&
                        i == node.inputCount && other.storage == program::Storage::Arena;
    const auto distance = static_cast<std::int32_t>(mine.offset - other.offset);
    if (!shares || !kernel.sharing(operands.call, index).allows(distance)) return true;
  }
  return false;
}

namespace {

/// What a node writes is neither read by it nor written twice, but as its kernel allows.
Status checkMemory(const program::Program& program, const program::NodeRecord& node,
                   const kernels::Kernel& kernel, const Operands& operands) noexcept {
  const std::uint32_t count = std::uint32_t{node.inputCount} + node.outputCount;
  for (std::uint32_t i = 0; i < count; ++i) {
    if (clashes(program, node, kernel, operands, i)) return {Code::KernelSharing, 0, i};
  }
  return kOk;
}

}  // namespace

Status Interpreter::check(const program::Program& program, KernelSet kernels) noexcept {
  for (std::uint32_t i = 0; i < program.nodeCount(); ++i) {
    const program::NodeRecord& node = program.node(i);
    const kernels::Kernel* kernel = findKernel(kernels, node.kernel);
    if (kernel == nullptr) {
      return {Code::KernelMissing, i, node.kernel};
    }
    const Operands operands(program, node, nullptr);
    Status status = kernel->check(operands.call);
    if (status.ok()) status = checkMemory(program, node, *kernel, operands);
    if (!status.ok()) {
      status.a = i;
      return status;
    }
  }
  return kOk;
}

Status Interpreter::load(std::span<const std::byte> image, KernelSet kernels,
                         std::span<std::byte> arena, Interpreter& out,
                         program::Checksum checksum) noexcept {
  Interpreter interpreter;
  if (const Status status = program::Program::open(image, interpreter.m_program, checksum);
      !status.ok()) {
    return status;
  }
  const program::Program& program = interpreter.m_program;
  if (arena.size() < program.arenaBytes()) {
    return {Code::ArenaTooSmall, program.arenaBytes(), static_cast<std::uint32_t>(arena.size())};
  }
  if (reinterpret_cast<std::uintptr_t>(arena.data()) % program::kAlignment != 0) {
    return {Code::ArenaAlignment, 0, 0};
  }
  if (const Status status = check(program, kernels); !status.ok()) {
    return status;
  }
  interpreter.m_kernels = kernels;
  interpreter.m_arena = arena.data();
  out = interpreter;
  return kOk;
}

Interpreter Interpreter::vouched(std::span<const std::byte> image, KernelSet kernels,
                                 std::byte* arena) noexcept {
  Interpreter interpreter;
  interpreter.m_program = program::Program::vouched(image);
  interpreter.m_kernels = kernels;
  interpreter.m_arena = arena;
  return interpreter;
}

TensorView Interpreter::input(std::uint32_t index) const noexcept {
  return m_program.view(m_program.input(index), m_arena);
}

TensorView Interpreter::output(std::uint32_t index) const noexcept {
  return m_program.view(m_program.output(index), m_arena);
}

Status Interpreter::run(const Probe& probe) const noexcept {
  for (std::uint32_t i = 0; i < m_program.nodeCount(); ++i) {
    if (const Status status = runNode(i, probe); !status.ok()) {
      return status;
    }
  }
  return kOk;
}

Status Interpreter::runNode(std::uint32_t node, const Probe& probe) const noexcept {
  const program::NodeRecord& record = m_program.node(node);
  const kernels::Kernel* kernel = findKernel(m_kernels, record.kernel);
  const Operands operands(m_program, record, m_arena);
  return runCall(kernel->run, operands.call, node, probe);
}

}  // namespace mote::infer
