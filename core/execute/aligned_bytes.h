// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Memory for what the inference core borrows: image, arena, prepared constants.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <new>
#include <span>

namespace mote::execute {

/// Zeros at a cache line's boundary; none where the system has no room.
class AlignedBytes {
 public:
  explicit AlignedBytes(std::size_t size)
      : m_data(static_cast<std::byte*>(
            ::operator new(std::max<std::size_t>(size, 1), kBoundary, std::nothrow))),
        m_size(size) {
    if (m_data != nullptr) std::memset(m_data, 0, size);
  }
  ~AlignedBytes() { ::operator delete(m_data, kBoundary); }
  AlignedBytes(const AlignedBytes&) = delete;
  AlignedBytes& operator=(const AlignedBytes&) = delete;
  [[nodiscard]] bool there() const noexcept { return m_data != nullptr; }
  [[nodiscard]] std::span<std::byte> span() noexcept { return {m_data, m_size}; }

 private:
  static constexpr std::align_val_t kBoundary{64};
  std::byte* m_data;
  std::size_t m_size;
};

}  // namespace mote::execute
