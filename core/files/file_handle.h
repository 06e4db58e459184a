// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An open file that closes itself, with reads and writes that are whole or an error.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>

namespace mote::files {

class FileHandle {
 public:
  explicit FileHandle(int descriptor) noexcept : m_descriptor(descriptor) {}
  FileHandle(FileHandle&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
  FileHandle& operator=(FileHandle&& other) noexcept {
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
  }
  FileHandle(const FileHandle&) = delete;
  FileHandle& operator=(const FileHandle&) = delete;
  ~FileHandle();

  [[nodiscard]] bool valid() const noexcept { return m_descriptor >= 0; }
  [[nodiscard]] int get() const noexcept { return m_descriptor; }
  /// All `size` bytes from `offset`, or false with errno set (EIO where the file ended early).
  [[nodiscard]] bool readAt(std::uint64_t offset, char* bytes, std::size_t size) const noexcept;
  /// All bytes, or false with errno set.
  [[nodiscard]] bool write(const char* bytes, std::size_t size) const noexcept;
  /// False with errno set where the system reports a late write error.
  [[nodiscard]] bool close() noexcept;

 private:
  int m_descriptor;
};

}  // namespace mote::files
