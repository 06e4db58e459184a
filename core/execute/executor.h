// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs .mote programs on the host: owns image and arena.
#pragma once

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/array/array.h"
#include "core/execute/kernels.h"
#include "core/infer/interpreter.h"
#include "core/result/result.h"

namespace mote::execute {

/// Not thread-safe; copy the image into one executor per thread. The image is kept by shared bytes.
class Executor {
 public:
  static Result<Executor> load(std::shared_ptr<const Bytes> image,
                               Kernels kernels = Kernels::Fastest, std::size_t threads = 1);
  /// From any bytes (copied to an aligned buffer). Results are the same to the bit for any number
  /// of threads; only heavy nodes use more than the caller's.
  static Result<Executor> load(std::span<const std::byte> image, Kernels kernels = Kernels::Fastest,
                               std::size_t threads = 1);

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
