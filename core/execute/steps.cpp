// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks each kernel how much it wants to keep, allocates all of it at once and lets them fill it;
// divides heavy calls. Copies go through one room that all steps use.
#include "core/execute/steps.h"

#include <algorithm>
#include <atomic>
#include <cstring>
#include <vector>

namespace mote::execute {
namespace {

std::size_t roundedUp(std::size_t bytes) noexcept {
  return (bytes + kernels::kPreparedAlignment - 1) / kernels::kPreparedAlignment *
         kernels::kPreparedAlignment;
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

struct Steps::Constants {
  Constants(const program::Program& program, std::uint32_t index, const Step& step)
      : operands(program, program.node(index), nullptr) {
    if (!step.wide) return;
    wide.emplace(operands.call, *step.layer);
    wide->use(step.wide->call().inputs[1].data);
  }
  [[nodiscard]] kernels::Call& call() noexcept { return wide ? wide->call() : operands.call; }
  infer::Operands operands;
  std::optional<kernels::WideCall> wide;
};

Steps::Steps(const program::Program& program, infer::KernelSet kernels, std::byte* arena,
             ThreadPool* pool, bool widening)
    : m_pool(pool) {
  for (std::uint32_t i = 0; i < program.nodeCount(); ++i) {
    Step& step = m_steps.emplace_back(program, program.node(i), arena, kernels);
    if (widening) widen(step, kernels, Constants(program, i, step).call());
    step.isDivided = pool != nullptr && isWorthDividing(*step.kernel, step.call());
  }
  planCopies(program);
  prepare(program);
}

void Steps::planCopies(const program::Program& program) {
  std::size_t most = 0;
  for (std::uint32_t i = 0; i < program.nodeCount(); ++i) {
    const program::NodeRecord& node = program.node(i);
    Step& step = m_steps[i];
    std::size_t bytes = 0;
    for (std::uint32_t input = 0; input < node.inputCount; ++input) {
      if (!infer::clashes(program, node, *step.kernel, step.operands, input)) continue;
      step.copies.push_back({input, step.operands.views[input].data, bytes});
      bytes += roundedUp(step.operands.views[input].bytes);
    }
    most = std::max(most, bytes);
  }
  m_copies.emplace(most);
  if (!m_copies->there()) return;
  for (Step& step : m_steps) {
    for (const Copy& copy : step.copies)
      step.operands.views[copy.input].data = m_copies->span().data() + copy.at;
    if (step.copies.empty() || !step.wide) continue;
    step.wide.emplace(step.operands.call, *step.layer);
    step.wide->use(step.weights->span().data());
  }
}

void Steps::widen(Step& step, infer::KernelSet kernels, const kernels::Call& constants) {
  const kernels::NarrowLayer* layer = kernels::narrowLayer(step.kernel->name);
  if (layer == nullptr || constants.inputs[1].data == nullptr) return;
  const kernels::Kernel* full = infer::findKernel(kernels, nameHash(layer->wide));
  const kernels::WideCall wide(step.operands.call, *layer);
  if (full == nullptr || wide.weightBytes() > kLargestPrepared - m_widened) return;
  step.weights.emplace(wide.weightBytes());
  if (!step.weights->there()) return;
  m_widened += wide.weightBytes();
  step.kernel = full;
  step.layer = layer;
  step.wide.emplace(step.operands.call, *layer);
  step.wide->widen(step.weights->span().data());
}

void Steps::prepare(const program::Program& program) {
  std::vector<std::size_t> wanted(m_steps.size(), 0);
  std::size_t total = 0;
  for (std::uint32_t i = 0; i < m_steps.size(); ++i) {
    const kernels::Kernel& kernel = *m_steps[i].kernel;
    if (kernel.hosted == nullptr || kernel.hosted->prepare == nullptr) continue;
    const std::size_t bytes = kernel.hosted->prepare(Constants(program, i, m_steps[i]).call());
    if (bytes > kLargestPrepared - total) break;
    wanted[i] = roundedUp(bytes);
    total = std::min(total + wanted[i], kLargestPrepared);
  }
  std::size_t sum = 0;
  for (const std::size_t bytes : wanted) sum += bytes;
  m_prepared.emplace(sum);
  if (!m_prepared->there()) return;
  std::span<std::byte> left = m_prepared->span();
  for (std::uint32_t i = 0; i < m_steps.size(); ++i) {
    if (wanted[i] == 0) continue;
    Constants constants(program, i, m_steps[i]);
    constants.call().prepared = left.first(wanted[i]);
    m_steps[i].kernel->hosted->prepare(constants.call());
    m_steps[i].call().prepared = left.first(wanted[i]);
    left = left.subspan(wanted[i]);
  }
}

Status Steps::run(const infer::Probe& probe) const noexcept {
  if (!m_copies->there()) return {Code::ArenaTooSmall, 0, 0};
  std::uint32_t node = 0;
  for (const Step& step : m_steps) {
    for (const Copy& copy : step.copies) {
      const TensorView& input = step.operands.views[copy.input];
      std::memcpy(input.data, copy.from, input.bytes);
    }
    const auto run = [&](const kernels::Call& call) noexcept {
      return step.isDivided ? DividedCall(*step.kernel, call).run(*m_pool) : step.kernel->run(call);
    };
    const Status status = infer::runCall(run, step.call(), node++, probe);
    if (!status.ok()) return status;
  }
  return kOk;
}

}  // namespace mote::execute
