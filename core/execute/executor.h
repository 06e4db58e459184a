// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs .mote programs on the host: owns image and arena, picks the fastest kernels this CPU has.
#pragma once

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/array/array.h"
#include "core/infer/interpreter.h"
#include "core/result/result.h"

namespace mote::execute {

/// Reference: the plain kernels that judge the others. Fastest: AVX-512 or AVX2 where the CPU has
/// it.
enum class Kernels { Reference, Fastest };

/// The catalogues to hand to infer for a choice, in order of preference.
[[nodiscard]] infer::KernelSet kernelSet(Kernels kernels) noexcept;

/// Not thread-safe; copy the image into one executor per thread. The image is kept by shared bytes.
class Executor {
 public:
  static Result<Executor> load(std::shared_ptr<const Bytes> image,
                               Kernels kernels = Kernels::Fastest);
  /// From any bytes (copied to an aligned buffer).
  static Result<Executor> load(std::span<const std::byte> image,
                               Kernels kernels = Kernels::Fastest);

  [[nodiscard]] std::size_t inputCount() const noexcept;
  [[nodiscard]] std::size_t outputCount() const noexcept;
  [[nodiscard]] TensorView input(std::size_t index) const noexcept;
  [[nodiscard]] TensorView output(std::size_t index) const noexcept;
  [[nodiscard]] const program::Program& program() const noexcept;

  /// One inference. Refused where the number, type or shape of inputs is not the program's.
  Result<std::vector<Array>> run(std::span<const Array> inputs, const infer::Probe& probe = {});
  /// Without copies: write inputs through input(), run, read through output().
  Result<void> runInPlace(const infer::Probe& probe = {});

 private:
  struct State;
  std::shared_ptr<State> m_state;
};

}  // namespace mote::execute
