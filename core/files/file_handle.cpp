// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// File reads and writes that go on after short counts and interruptions.
#include "core/files/file_handle.h"

#include <unistd.h>

#include <cerrno>

namespace mote::files {

FileHandle::~FileHandle() {
  const int before = errno;
  static_cast<void>(close());
  errno = before;
}

bool FileHandle::readAt(std::uint64_t offset, char* bytes, std::size_t size) const noexcept {
  while (size > 0) {
    const auto got = pread(m_descriptor, bytes, size, static_cast<off_t>(offset));
    if (got < 0 && errno == EINTR) continue;
    if (got == 0) errno = EIO;
    if (got <= 0) return false;
    bytes += got;
    offset += static_cast<std::uint64_t>(got);
    size -= static_cast<std::size_t>(got);
  }
  return true;
}

bool FileHandle::write(const char* bytes, std::size_t size) const noexcept {
  while (size > 0) {
    const auto put = ::write(m_descriptor, bytes, size);
    if (put < 0 && errno == EINTR) continue;
    if (put == 0) errno = ENOSPC;
    if (put <= 0) return false;
    bytes += put;
    size -= static_cast<std::size_t>(put);
  }
  return true;
}

bool FileHandle::close() noexcept {
  const int descriptor = std::exchange(m_descriptor, -1);
  return descriptor < 0 || ::close(descriptor) == 0;
}

}  // namespace mote::files
