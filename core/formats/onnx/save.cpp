// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Atomic saving: a new file beside the old one, made durable, then renamed over it.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include "core/formats/onnx/file_handle.h"
#include "core/formats/onnx/onnx_format.h"

namespace mote::onnx_format {
namespace {

namespace fs = std::filesystem;

Error cannotWrite(const fs::path& path) {
  return failed("onnx.save", "'%1' cannot be written: %2; the file is as it was",
                {path.string(), std::strerror(errno)});
}

fs::path temporaryBeside(const fs::path& path) {
  static std::atomic<unsigned> count{0};
  return path.parent_path() / ("." + path.filename().string() + "." + std::to_string(getpid()) +
                               "-" + std::to_string(count++) + ".tmp");
}

// The bytes in a new file with the old one's permissions, on the disk when this returns true.
bool writeDurably(const fs::path& path, const fs::path& old, const std::string& bytes) {
  FileHandle file(open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0666));
  if (!file.valid()) return false;
  struct stat info {};
  if (stat(old.c_str(), &info) == 0 && fchmod(file.get(), info.st_mode & 0777U) != 0) return false;
  return file.write(bytes.data(), bytes.size()) && fsync(file.get()) == 0 && file.close();
}

void syncFolder(const fs::path& folder) {
  const FileHandle handle(open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (handle.valid()) static_cast<void>(fsync(handle.get()));
}

}  // namespace

Result<void> save(const Model& model, const fs::path& path) {
  MOTE_ASSIGN(const std::string bytes, serialize(model));
  // A link stays a link: what it points to is replaced.
  std::error_code ignored;
  const fs::path target = fs::weakly_canonical(fs::absolute(path, ignored), ignored);
  if (target.empty()) return cannotWrite(path);
  const fs::path temporary = temporaryBeside(target);
  if (!writeDurably(temporary, target, bytes) ||
      std::rename(temporary.c_str(), target.c_str()) != 0) {
    const Error error = cannotWrite(path);
    unlink(temporary.c_str());
    return error;
  }
  syncFolder(target.parent_path());
  return {};
}

}  // namespace mote::onnx_format
