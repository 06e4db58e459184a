// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ONNX Runtime in our own process: the oracle for float results and the peer for speed.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/array/array.h"
#include "core/result/result.h"

namespace mote::peers {

/// libonnxruntime.so.1 of the npm package onnxruntime-node, in the node_modules folder that
/// MOTE_ORT names or else where packaging/install-peers puts it; nothing where it is absent.
[[nodiscard]] std::optional<std::filesystem::path> onnxRuntimeLibrary();

/// A model opened with every graph optimization, for so many threads of one operator. Refusals
/// carry ONNX Runtime's words.
class OnnxRuntimeSession {
 public:
  /// The library is loaded at the first call and stays. Refused where it or the model is not right.
  [[nodiscard]] static Result<std::unique_ptr<OnnxRuntimeSession>> open(
      const std::filesystem::path& model, std::size_t threads = 1);
  /// The same from a serialized model in memory.
  [[nodiscard]] static Result<std::unique_ptr<OnnxRuntimeSession>> open(
      std::span<const std::byte> model, std::size_t threads = 1);

  OnnxRuntimeSession(const OnnxRuntimeSession&) = delete;
  OnnxRuntimeSession& operator=(const OnnxRuntimeSession&) = delete;
  ~OnnxRuntimeSession();

  [[nodiscard]] const std::vector<std::string>& inputNames() const noexcept;
  [[nodiscard]] const std::vector<std::string>& outputNames() const noexcept;

  /// One array per graph input, in order; gives one per graph output. Tensors but strings only.
  [[nodiscard]] Result<std::vector<Array>> run(const std::vector<Array>& inputs);

  /// Holds on to inputs for runBound, so that what is timed is the run alone.
  [[nodiscard]] Result<void> bind(std::vector<Array> inputs);
  /// One run on the bound inputs; ONNX Runtime allocates the outputs, which are let go.
  [[nodiscard]] Result<void> runBound();

 private:
  struct State;
  explicit OnnxRuntimeSession(std::unique_ptr<State> state);

  std::unique_ptr<State> m_state;
};

}  // namespace mote::peers
