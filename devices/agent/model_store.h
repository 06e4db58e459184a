// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The uploaded program, its working memory, and the inputs kept beside it so that every run starts
// from the same bytes (a run may overwrite its inputs).
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "core/foundation/status.h"
#include "core/infer/interpreter.h"

namespace mote::agent {

class ModelStore {
 public:
  /// `model` and `arena` are 16-byte aligned and outlive the store.
  ModelStore(std::span<std::byte> model, std::span<std::byte> arena,
             infer::KernelSet kernels) noexcept
      : m_model(model), m_arena(arena), m_kernels(kernels) {}

  /// Starts an upload; one with the same size and checksum as the last goes on where that stopped.
  Status begin(std::uint32_t totalBytes, std::uint32_t crc) noexcept;
  /// The next piece. One that is wholly in place already is accepted: its answer was lost.
  Status append(std::uint32_t offset, std::span<const std::byte> bytes) noexcept;
  [[nodiscard]] std::uint32_t received() const noexcept { return m_received; }

  /// Compares the upload's checksum, verifies the program and loads it. Kept inputs are anything
  /// until cleared or written.
  Status load() noexcept;
  [[nodiscard]] bool loaded() const noexcept { return m_loaded; }
  void forget() noexcept;

  /// The rest needs loaded().
  [[nodiscard]] const infer::Interpreter& interpreter() const noexcept { return m_interpreter; }
  [[nodiscard]] std::uint32_t inputBytes() const noexcept {
    return static_cast<std::uint32_t>(m_inputs.size());
  }
  void clearInputs() noexcept;
  /// Part of an input, to be used by every later run.
  Status writeInput(std::uint32_t index, std::uint32_t offset,
                    std::span<const std::byte> bytes) noexcept;
  /// The bytes of a tensor of the program, as the last run left them; empty with a refused Status.
  Status readTensor(std::uint32_t index, std::uint32_t offset, std::uint32_t bytes,
                    std::span<const std::byte>& out) const noexcept;

  /// infer::layerHash() of a node's outputs as the last run left them.
  [[nodiscard]] std::uint32_t outputHash(std::uint32_t node) const noexcept;

  /// Makes every byte of working memory known; arenaUsed() then tells what runs touched.
  void paintArena() noexcept;
  [[nodiscard]] std::uint32_t arenaUsed() const noexcept;
  /// Copies the kept inputs to where the program wants them.
  void placeInputs() noexcept;

 private:
  Status checkInputs() noexcept;
  Status keepInputs(std::uint64_t inputBytes) noexcept;

  std::span<std::byte> m_model;
  std::span<std::byte> m_arena;
  infer::KernelSet m_kernels;
  infer::Interpreter m_interpreter;
  std::span<std::byte> m_inputs;   ///< kept inputs one after another, each 16-byte aligned
  std::span<std::byte> m_painted;  ///< working memory and a guard behind it
  std::uint32_t m_totalBytes = 0;
  std::uint32_t m_crc = 0;
  std::uint32_t m_received = 0;
  std::uint32_t m_receivedCrc = 0;  ///< of the bytes in place
  bool m_loaded = false;
};

}  // namespace mote::agent
