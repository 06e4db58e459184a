// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/execute/noise.h"

#include <cstdint>
#include <cstring>

namespace mote::execute {
namespace {

class Generator {
 public:
  explicit Generator(std::uint32_t seed) : m_state(1000 + seed) {}
  std::uint8_t byte() noexcept {
    m_state = m_state * 1664525U + 1013904223U;
    return static_cast<std::uint8_t>(m_state >> 16U);
  }

 private:
  std::uint32_t m_state;
};

Bytes noiseFor(const TensorView& view, Generator& generator) {
  Bytes bytes(view.bytes);
  if (view.type == ElementType::Float32) {
    for (std::size_t i = 0; i + sizeof(float) <= bytes.size(); i += sizeof(float)) {
      const float value = static_cast<float>(generator.byte()) / 128.0F - 1.0F;
      std::memcpy(&bytes[i], &value, sizeof(float));
    }
  } else if (view.type == ElementType::Int8 || view.type == ElementType::UInt8 ||
             (view.type == ElementType::Int16 && view.scale > 0.0F)) {
    for (auto& byte : bytes) byte = static_cast<std::byte>(generator.byte());
  }
  return bytes;
}

}  // namespace

Result<std::vector<Array>> noiseInputs(const Executor& executor, std::uint32_t seed) {
  std::vector<Array> inputs;
  Generator generator(seed);
  for (std::size_t i = 0; i < executor.inputCount(); ++i) {
    const TensorView view = executor.input(i);
    MOTE_ASSIGN(inputs.emplace_back(), Array::make(view.type, {view.dims, view.dims + view.rank},
                                                   noiseFor(view, generator)));
  }
  return inputs;
}

}  // namespace mote::execute
