// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A new file beside the old one, synced, renamed over it, and the folder synced.
#include "core/files/durable.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <string>

#include "core/files/file_handle.h"

namespace mote::files {
namespace {

namespace fs = std::filesystem;

constexpr unsigned kPermissions = 0777;

Error cannotWrite(const fs::path& path) {
  return failed("file.write", "%1: %2", {path.string(), std::strerror(errno)});
}

Error cannotRead(const fs::path& path) {
  return failed("file.open", "%1: %2", {path.string(), std::strerror(errno)});
}

fs::path temporaryBeside(const fs::path& path) {
  static std::atomic<unsigned> count{0};
  return path.parent_path() / ("." + path.filename().string() + "." + std::to_string(getpid()) +
                               "-" + std::to_string(count++) + ".tmp");
}

/// On the disk when this returns true; with the permissions of `like` where that is a file.
bool writeDurably(const fs::path& path, const fs::path& like, std::span<const std::byte> bytes) {
  FileHandle file(open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0666));
  if (!file.valid()) return false;
  struct stat info {};
  const bool keeps = !like.empty() && stat(like.c_str(), &info) == 0;
  const bool whole = (!keeps || fchmod(file.get(), info.st_mode & kPermissions) == 0) &&
                     file.write(reinterpret_cast<const char*>(bytes.data()), bytes.size()) &&
                     fsync(file.get()) == 0 && file.close();
  if (whole) return true;
  const int why = errno;
  unlink(path.c_str());
  errno = why;
  return false;
}

}  // namespace

Result<void> replaceFile(const fs::path& path, std::span<const std::byte> bytes) {
  std::error_code ignored;
  const fs::path target = fs::weakly_canonical(fs::absolute(path, ignored), ignored);
  if (target.empty()) return cannotWrite(path);
  const fs::path temporary = temporaryBeside(target);
  if (!writeDurably(temporary, target, bytes)) return cannotWrite(path);
  if (std::rename(temporary.c_str(), target.c_str()) != 0) {
    const Error error = cannotWrite(path);
    unlink(temporary.c_str());
    return error;
  }
  return syncFolder(target.parent_path());
}

Result<void> createFile(const fs::path& path, std::span<const std::byte> bytes) {
  if (!writeDurably(path, {}, bytes)) return cannotWrite(path);
  return {};
}

Result<Bytes> readWhole(const fs::path& path, std::size_t limit) {
  const FileHandle file(open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW));
  struct stat info {};
  if (!file.valid() || fstat(file.get(), &info) != 0) return cannotRead(path);
  if (!S_ISREG(info.st_mode)) return refused("file.kind", "%1 is not a file", {path.string()});
  const auto size = static_cast<std::size_t>(info.st_size);
  if (size > limit) {
    return refused("file.too-large", "%1: the file is larger than %2 bytes",
                   {path.string(), std::to_string(limit)});
  }
  Bytes bytes(size);
  if (!file.readAt(0, reinterpret_cast<char*>(bytes.data()), size)) return cannotRead(path);
  return bytes;
}

Result<void> syncFile(const fs::path& path) {
  const FileHandle file(open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW));
  if (!file.valid() || fsync(file.get()) != 0) return cannotWrite(path);
  return {};
}

Result<void> syncFolder(const fs::path& folder) {
  const FileHandle handle(open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  // Some file systems have nothing to sync of a folder, and say so.
  if (!handle.valid() || (fsync(handle.get()) != 0 && errno != EINVAL)) return cannotWrite(folder);
  return {};
}

}  // namespace mote::files
