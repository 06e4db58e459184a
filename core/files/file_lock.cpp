// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// flock(): bound to the open file, so that the system lets go of it with the last handle.
#include "core/files/file_lock.h"

#include <fcntl.h>
#include <sys/file.h>

#include <cerrno>
#include <cstring>

namespace mote::files {
namespace {

Error cannotLock(const std::filesystem::path& path) {
  return failed("file.lock", "%1: %2", {path.string(), std::strerror(errno)});
}

bool lock(const FileHandle& file, int how) {
  int result = 0;
  do result = flock(file.get(), how);
  while (result != 0 && errno == EINTR);
  return result == 0;
}

bool locksAreMissing() {
  return errno == ENOLCK || errno == EOPNOTSUPP || errno == ENOSYS || errno == EINVAL;
}

Result<FileLock> wait(const std::filesystem::path& path, int how) {
  FileHandle file(open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file.valid() || (!lock(file, how) && !locksAreMissing())) return cannotLock(path);
  return file;
}

}  // namespace

Result<FileLock> lockForReading(const std::filesystem::path& path) {
  return wait(path, LOCK_SH);
}

Result<FileLock> lockForWriting(const std::filesystem::path& path) {
  return wait(path, LOCK_EX);
}

Result<std::optional<FileLock>> lockIfFree(const std::filesystem::path& path) {
  FileHandle file(open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
  if (!file.valid()) return cannotLock(path);
  if (lock(file, LOCK_EX | LOCK_NB)) return std::optional(std::move(file));
  if (errno == EWOULDBLOCK) return std::optional<FileLock>();
  return cannotLock(path);
}

}  // namespace mote::files
