// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks each kernel how much it wants to keep, allocates all of it at once and lets them fill it.
#include "core/execute/steps.h"

#include <algorithm>

namespace mote::execute {
namespace {

/// What one node's kernel wants; 0 where it prepares nothing.
std::size_t wantedBytes(const program::Program& program, const program::NodeRecord& node,
                        const kernels::Kernel& kernel) noexcept {
  if (kernel.prepare == nullptr) return 0;
  return kernel.prepare(infer::Operands(program, node, nullptr).call);
}

/// The wishes of all nodes; from the first on that the limit leaves no room for, 0.
std::vector<std::size_t> wishes(const program::Program& program, infer::KernelSet kernels) {
  std::vector<std::size_t> sizes(program.nodeCount(), 0);
  std::size_t total = 0;
  for (std::uint32_t i = 0; i < program.nodeCount(); ++i) {
    const program::NodeRecord& node = program.node(i);
    const std::size_t bytes = wantedBytes(program, node, *infer::findKernel(kernels, node.kernel));
    if (bytes > kLargestPrepared - total) break;
    sizes[i] = (bytes + kernels::kPreparedAlignment - 1) / kernels::kPreparedAlignment *
               kernels::kPreparedAlignment;
    total = std::min(total + sizes[i], kLargestPrepared);
  }
  return sizes;
}

std::size_t sumOf(const std::vector<std::size_t>& sizes) {
  std::size_t sum = 0;
  for (const std::size_t size : sizes) sum += size;
  return sum;
}

}  // namespace

Steps::Steps(const program::Program& program, infer::KernelSet kernels, std::byte* arena)
    : Steps(program, kernels, arena, wishes(program, kernels)) {}

Steps::Steps(const program::Program& program, infer::KernelSet kernels, std::byte* arena,
             const std::vector<std::size_t>& wanted)
    : m_prepared(sumOf(wanted)) {
  std::span<std::byte> left = m_prepared.there() ? m_prepared.span() : std::span<std::byte>();
  for (std::uint32_t i = 0; i < program.nodeCount(); ++i) {
    const program::NodeRecord& node = program.node(i);
    Step& step = m_steps.emplace_back(program, node, arena, kernels);
    if (wanted[i] == 0 || left.empty()) continue;
    infer::Operands constants(program, node, nullptr);
    constants.call.prepared = left.first(wanted[i]);
    step.kernel->prepare(constants.call);
    step.operands.call.prepared = left.first(wanted[i]);
    left = left.subspan(wanted[i]);
  }
}

Status Steps::run(const infer::Probe& probe) const noexcept {
  std::uint32_t node = 0;
  for (const Step& step : m_steps) {
    const Status status = infer::runCall(*step.kernel, step.operands.call, node++, probe);
    if (!status.ok()) return status;
  }
  return kOk;
}

}  // namespace mote::execute
