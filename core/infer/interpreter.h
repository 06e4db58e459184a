// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Runs a program in a given arena. The same code on the desktop and on the board.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "core/foundation/status.h"
#include "core/kernels/kernel.h"
#include "core/program/program.h"
#include "core/tensor/tensor_view.h"

namespace mote::infer {

/// Catalogues in order of preference: the first that has a kernel's id wins.
using KernelSet = std::span<const kernels::Catalogue>;

/// Most stack that load() and run() take on a 32-bit Arm processor, kernels included.
constexpr std::uint32_t kStackBytes = kernels::kStackBytes + 1024;

/// Called around each node. Both may be null. `after` sees the node's outputs.
struct Probe {
  void* context = nullptr;
  void (*before)(void* context, std::uint32_t node) noexcept = nullptr;
  void (*after)(void* context, std::uint32_t node,
                std::span<const TensorView> outputs) noexcept = nullptr;
};

/// Holds no memory of its own: program, kernels and arena are the caller's and must outlive it.
class Interpreter {
 public:
  /// Verifies the image, finds every kernel and lets it check its operands. Refuses anything that
  /// run() could trip over. The arena must be 16-byte aligned and of program.arenaBytes() at least.
  static Status load(std::span<const std::byte> image, KernelSet kernels,
                     std::span<std::byte> arena, Interpreter& out,
                     program::Checksum checksum = program::Checksum::Check) noexcept;

  /// The same without checking anything, for an image that load() has accepted before with these
  /// kernels: firmware of one model. `arena` as for load().
  static Interpreter vouched(std::span<const std::byte> image, KernelSet kernels,
                             std::byte* arena) noexcept;

  /// What load() checks of the nodes: every kernel is there, takes its operands, and writes to
  /// memory it reads only as it allows. Needs no arena.
  static Status check(const program::Program& program, KernelSet kernels) noexcept;

  [[nodiscard]] const program::Program& program() const noexcept { return m_program; }
  [[nodiscard]] TensorView input(std::uint32_t index) const noexcept;
  [[nodiscard]] TensorView output(std::uint32_t index) const noexcept;
  /// One inference from the inputs in the arena to the outputs in the arena.
  Status run(const Probe& probe = {}) const noexcept;
  /// The single node; for stepping. Nodes must be run in order.
  Status runNode(std::uint32_t node, const Probe& probe = {}) const noexcept;

 private:
  program::Program m_program;
  KernelSet m_kernels;
  std::byte* m_arena = nullptr;
};

}  // namespace mote::infer
