// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// A node as its kernel sees it, and the one way to run it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "core/infer/interpreter.h"

namespace mote::infer {

/// A node's operands on the stack: the interpreter owns no memory. The call points into the object,
/// which therefore stays where it is.
struct Operands {
  /// Set one by one: clearing all of them costs a board more than a small node does.
  union {
    TensorView views[program::kMaxOperands];
  };
  kernels::Call call;

  /// Without an arena, as for Kernel::check(): only constants have data.
  Operands(const program::Program& program, const program::NodeRecord& node,
           std::byte* arena) noexcept {
    const std::size_t count = std::size_t{node.inputCount} + node.outputCount;
    const std::uint32_t results = program.resultCount(node);
    for (std::size_t i = 0; i < count; ++i) {
      program.view(program.operand(node, static_cast<std::uint32_t>(i)), arena, views[i]);
    }
    call.inputs = {views, node.inputCount};
    call.outputs = {views + node.inputCount, results};
    if (results < node.outputCount && arena != nullptr) {
      call.scratch = {views[count - 1].data, views[count - 1].bytes};
    }
    call.params = program.params(node);
  }
  Operands(const Operands&) = delete;
  Operands& operator=(const Operands&) = delete;
};

/// Operand `index` of a node shares memory with an output behind it in a way that the kernel does
/// not allow. The operands are the node's, with or without an arena.
[[nodiscard]] bool clashes(const program::Program& program, const program::NodeRecord& node,
                           const kernels::Kernel& kernel, const Operands& operands,
                           std::uint32_t index) noexcept;

/// The first kernel of this id, or null.
[[nodiscard]] const kernels::Kernel* findKernel(KernelSet set, std::uint32_t id) noexcept;

/// Runs one node's call between the probe's two: run(call).
template <typename Run>
Status runCall(const Run& run, const kernels::Call& call, std::uint32_t node,
               const Probe& probe) noexcept {
  if (probe.before != nullptr) {
    probe.before(probe.context, node);
  }
  Status status = run(call);
  if (!status.ok()) {
    status.a = node;
    return status;
  }
  if (probe.after != nullptr) {
    probe.after(probe.context, node, call.outputs);
  }
  return kOk;
}

}  // namespace mote::infer
