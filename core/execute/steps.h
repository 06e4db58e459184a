// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A loaded program with everything looked up that does not change between runs: kernels, operands,
// weights in full that are stored in fewer bits, the constants its kernels keep in a layout of
// their own, and room for copies of inputs where a fast kernel cannot write over them as the
// program has it. Boards have no memory for this.
#pragma once

#include <deque>
#include <optional>
#include <vector>

#include "core/execute/aligned_bytes.h"
#include "core/execute/thread_pool.h"
#include "core/infer/operands.h"
#include "core/kernels/narrow_weights.h"

namespace mote::execute {

/// Constants laid out anew, and as much again widened, in all of a program's nodes; kernels beyond
/// go without.
constexpr std::size_t kLargestPrepared = std::size_t{1} << 28U;

/// Multiply-accumulates from which on a node is divided among threads: below it, 5 to 10 us of one
/// thread, waking the others takes as long as they would save.
constexpr std::int64_t kWorthDividing = std::int64_t{1} << 19U;

class Steps {
 public:
  /// Of a program that Interpreter::load() has accepted with this arena, and with these kernels or
  /// others that share more memory. Heavy nodes are divided among the pool's threads; null for none
  /// but the caller's. With `widening`, layers of narrow weights run by the kernels of full ones,
  /// which give the same.
  Steps(const program::Program& program, infer::KernelSet kernels, std::byte* arena,
        ThreadPool* pool = nullptr, bool widening = true);

  /// As Interpreter::run(); a failure to find room for copies is ArenaTooSmall.
  Status run(const infer::Probe& probe) const noexcept;

 private:
  struct Copy {
    std::uint32_t input;
    const std::byte* from;
    std::size_t at;  ///< in the room for copies
  };
  struct Step {
    Step(const program::Program& program, const program::NodeRecord& node, std::byte* arena,
         infer::KernelSet kernels)
        : kernel(infer::findKernel(kernels, node.kernel)), operands(program, node, arena) {}
    [[nodiscard]] kernels::Call& call() noexcept { return wide ? wide->call() : operands.call; }
    [[nodiscard]] const kernels::Call& call() const noexcept {
      return wide ? wide->call() : operands.call;
    }
    const kernels::Kernel* kernel;
    infer::Operands operands;
    std::optional<kernels::WideCall> wide;
    const kernels::NarrowLayer* layer = nullptr;  ///< of `wide`
    std::optional<AlignedBytes> weights;          ///< of `wide`
    std::vector<Copy> copies;  ///< before the node runs, to where its operands point
    bool isDivided = false;
  };
  /// A node as its kernel's prepare() wants to see it: no data but constants.
  struct Constants;

  void widen(Step& step, infer::KernelSet kernels, const kernels::Call& constants);
  /// Inputs that must be copied, and their room; all steps use the same.
  void planCopies(const program::Program& program);
  void prepare(const program::Program& program);

  std::deque<Step> m_steps;
  std::size_t m_widened = 0;  ///< bytes
  std::optional<AlignedBytes> m_prepared;
  std::optional<AlignedBytes> m_copies;
  ThreadPool* m_pool;
};

}  // namespace mote::execute
