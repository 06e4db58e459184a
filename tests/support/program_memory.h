// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Aligned memory for a program's image and arena.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <new>
#include <span>
#include <stdexcept>
#include <vector>

#include "core/image/image_writer.h"
#include "core/program/format.h"
#include "core/tensor/tensor_view.h"

namespace mote::tests {

/// Exactly `size` bytes at a multiple of 16, so that a sanitizer sees a step outside.
class AlignedBytes {
 public:
  explicit AlignedBytes(std::size_t size)
      : m_bytes(static_cast<std::byte*>(::operator new(size, kAlign)),
                [](std::byte* memory) { ::operator delete(memory, kAlign); }),
        m_size(size) {
    std::memset(m_bytes.get(), 0, size);
  }
  [[nodiscard]] std::span<std::byte> span() const { return {m_bytes.get(), m_size}; }

 private:
  static constexpr std::align_val_t kAlign{program::kAlignment};
  std::shared_ptr<std::byte> m_bytes;
  std::size_t m_size;
};

class ProgramMemory {
 public:
  explicit ProgramMemory(const image::ImageWriter& writer)
      : ProgramMemory(writer.write().value()) {}
  explicit ProgramMemory(const image::Image& image)
      : m_image(image.bytes.size()), m_arena(image.arenaBytes) {
    std::memcpy(m_image.span().data(), image.bytes.data(), image.bytes.size());
  }

  [[nodiscard]] std::span<std::byte> image() const { return m_image.span(); }
  [[nodiscard]] std::span<std::byte> arena() const { return m_arena.span(); }

  template <typename T>
  static void set(const TensorView& tensor, const std::vector<T>& values) {
    if (tensor.bytes != values.size() * sizeof(T)) {
      throw std::length_error("values do not fill the tensor");
    }
    std::memcpy(tensor.data, values.data(), tensor.bytes);
  }
  template <typename T>
  [[nodiscard]] static std::vector<T> get(const TensorView& tensor) {
    std::vector<T> values(tensor.bytes / sizeof(T));
    std::memcpy(values.data(), tensor.data, tensor.bytes);
    return values;
  }

 private:
  AlignedBytes m_image;
  AlignedBytes m_arena;
};

}  // namespace mote::tests
