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

Status Interpreter::check(const program::Program& program, KernelSet kernels) noexcept {
  for (std::uint32_t i = 0; i < program.nodeCount(); ++i) {
    const program::NodeRecord& node = program.node(i);
    const kernels::Kernel* kernel = findKernel(kernels, node.kernel);
    if (kernel == nullptr) {
      return {Code::KernelMissing, i, node.kernel};
    }
    const Operands operands(program, node, nullptr);
    if (Status status = kernel->check(operands.call); !status.ok()) {
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
