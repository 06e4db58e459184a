// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ONNX Runtime in the test's own process: the oracle for float results and the peer for speed.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/array/array.h"
#include "core/result/result.h"

namespace mote::support {

/// libonnxruntime.so.1 of the npm package onnxruntime-node, in the node_modules folder that
/// MOTE_ORT names or else where packaging/install-peers puts it; nothing where it is absent (skip
/// then).
[[nodiscard]] std::optional<std::filesystem::path> ortLibrary();

/// A model opened on one thread with every graph optimization. Refusals carry ONNX Runtime's words.
class OrtSession {
 public:
  /// The library is loaded at the first call and stays. Refused where it or the model is not right.
  [[nodiscard]] static Result<std::unique_ptr<OrtSession>> open(const std::filesystem::path& model);
  /// The same from a serialized model in memory.
  [[nodiscard]] static Result<std::unique_ptr<OrtSession>> open(std::span<const std::byte> model);

  OrtSession(const OrtSession&) = delete;
  OrtSession& operator=(const OrtSession&) = delete;
  ~OrtSession();

  [[nodiscard]] const std::vector<std::string>& inputNames() const noexcept;
  [[nodiscard]] const std::vector<std::string>& outputNames() const noexcept;

  /// One array per graph input, in order; gives one per graph output. Tensors but strings only.
  [[nodiscard]] Result<std::vector<Array>> run(const std::vector<Array>& inputs);

  /// Wall times of `runs` runs after `warmUps`, in microseconds and in the order they ran; the
  /// inputs are bound once, the outputs allocated by ONNX Runtime each time.
  [[nodiscard]] Result<std::vector<double>> timesUs(const std::vector<Array>& inputs, int runs,
                                                    int warmUps = 3);

 private:
  struct State;
  explicit OrtSession(std::unique_ptr<State> state);

  std::unique_ptr<State> m_state;
};

}  // namespace mote::support
