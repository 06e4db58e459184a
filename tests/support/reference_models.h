// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The MLPerf Tiny models with TensorFlow Lite Micro's outputs, which lie beside the checkout.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <span>
#include <string>
#include <vector>

namespace mote::tests {

/// $MOTE_REFERENCE_MODELS or ../shared/models beside the checkout; may not exist.
inline std::filesystem::path referenceModels() {
  if (const char* folder = std::getenv("MOTE_REFERENCE_MODELS"); folder != nullptr) {
    return folder;
  }
  for (std::filesystem::path at = MOTE_SOURCE_DIR; at.has_relative_path(); at = at.parent_path()) {
    if (exists(at.parent_path() / "shared" / "models")) {
      return at.parent_path() / "shared" / "models";
    }
  }
  return {};
}

constexpr std::uint32_t kStoredInputs = 256;

/// How many of the stored inputs to run: all, but of the plain kernels under the sanitizers, which
/// make them slow, a few; each is compared with the fast one anyway.
inline std::uint32_t referenceInputs([[maybe_unused]] bool plainKernels) {
#ifdef __SANITIZE_ADDRESS__
  if (plainKernels) return 8;
#endif
  return kStoredInputs;
}

/// The file's bytes; empty where it cannot be read.
inline std::vector<std::byte> readBytes(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  const std::vector<char> text{std::istreambuf_iterator<char>(file), {}};
  const auto raw = std::as_bytes(std::span(text));
  return {raw.begin(), raw.end()};
}

/// Input `index` of a reference model, as its README defines: int8 from a byte's two's complement.
inline std::vector<std::uint8_t> referenceInput(std::size_t elements, std::uint32_t index) {
  std::vector<std::uint8_t> bytes(elements);
  std::uint32_t state = 1000 + index;
  for (std::uint8_t& byte : bytes) {
    state = state * 1664525U + 1013904223U;
    byte = static_cast<std::uint8_t>(state >> 16U);
  }
  return bytes;
}

}  // namespace mote::tests
