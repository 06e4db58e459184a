// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks each kernel how much it wants to keep, allocates all of it at once and lets them fill it;
// divides heavy calls.
#include "core/execute/steps.h"

#include <algorithm>
#include <atomic>

namespace mote::execute {
namespace {

/// What one node's kernel wants; 0 where it prepares nothing.
std::size_t wantedBytes(const program::Program& program, const program::NodeRecord& node,
                        const kernels::Kernel& kernel) noexcept {
  if (kernel.hosted == nullptr || kernel.hosted->prepare == nullptr) return 0;
  return kernel.hosted->prepare(infer::Operands(program, node, nullptr).call);
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

bool isWorthDividing(const kernels::Kernel& kernel, const kernels::Call& call) noexcept {
  return kernel.hosted != nullptr && kernel.hosted->work != nullptr &&
         kernel.hosted->work(call) >= kWorthDividing;
}

/// A call in as many parts as keep all threads busy to the end.
class DividedCall {
 public:
  DividedCall(const kernels::Kernel& kernel, const kernels::Call& call) noexcept
      : m_kernel(kernel), m_call(call) {}

  Status run(ThreadPool& pool) noexcept {
    m_parts = static_cast<std::uint16_t>(pool.threads() * kPartsOfThread);
    pool.run(&runPart, this, m_parts);
    return m_status;
  }

 private:
  static constexpr std::size_t kPartsOfThread = 2;

  static void runPart(void* context, std::uint32_t part) noexcept {
    auto& self = *static_cast<DividedCall*>(context);
    kernels::Call call = self.m_call;
    call.share = {static_cast<std::uint16_t>(part), self.m_parts};
    const Status status = self.m_kernel.run(call);
    if (!status.ok() && !self.m_hasFailed.exchange(true)) self.m_status = status;
  }

  const kernels::Kernel& m_kernel;
  const kernels::Call& m_call;
  std::uint16_t m_parts = 1;
  std::atomic<bool> m_hasFailed{false};
  Status m_status = kOk;  ///< the first failure's
};

}  // namespace

Steps::Steps(const program::Program& program, infer::KernelSet kernels, std::byte* arena,
             ThreadPool* pool)
    : Steps(program, kernels, arena, pool, wishes(program, kernels)) {}

Steps::Steps(const program::Program& program, infer::KernelSet kernels, std::byte* arena,
             ThreadPool* pool, const std::vector<std::size_t>& wanted)
    : m_prepared(sumOf(wanted)), m_pool(pool) {
  std::span<std::byte> left = m_prepared.there() ? m_prepared.span() : std::span<std::byte>();
  for (std::uint32_t i = 0; i < program.nodeCount(); ++i) {
    const program::NodeRecord& node = program.node(i);
    Step& step = m_steps.emplace_back(program, node, arena, kernels);
    if (wanted[i] != 0 && !left.empty()) {
      infer::Operands constants(program, node, nullptr);
      constants.call.prepared = left.first(wanted[i]);
      step.kernel->hosted->prepare(constants.call);
      step.operands.call.prepared = left.first(wanted[i]);
      left = left.subspan(wanted[i]);
    }
    step.isDivided = pool != nullptr && isWorthDividing(*step.kernel, step.operands.call);
  }
}

Status Steps::run(const infer::Probe& probe) const noexcept {
  std::uint32_t node = 0;
  for (const Step& step : m_steps) {
    const auto run = [&](const kernels::Call& call) noexcept {
      return step.isDivided ? DividedCall(*step.kernel, call).run(*m_pool) : step.kernel->run(call);
    };
    const Status status = infer::runCall(run, step.operands.call, node++, probe);
    if (!status.ok()) return status;
  }
  return kOk;
}

}  // namespace mote::execute
