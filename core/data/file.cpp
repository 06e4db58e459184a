// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads through zlib, which passes plain files on unchanged.
#include "core/data/file.h"

#include <zlib.h>

#include <cerrno>
#include <cstring>
#include <memory>
#include <system_error>

namespace mote::data {

Result<Bytes> readFile(const std::filesystem::path& path, std::size_t limit) {
  std::error_code code;
  if (!std::filesystem::is_regular_file(path, code)) {
    return failed("file.missing", "%1: there is no such file", {path.string()});
  }
  const std::unique_ptr<gzFile_s, int (*)(gzFile)> file(gzopen(path.c_str(), "rb"), &gzclose);
  if (!file) return failed("file.open", "%1: %2", {path.string(), std::strerror(errno)});
  Bytes bytes;
  constexpr std::size_t kPiece = std::size_t{1} << 16U;
  for (;;) {
    const std::size_t used = bytes.size();
    if (used > limit)
      return refused("file.too-large", "%1: the file is larger than %2 bytes",
                     {path.string(), std::to_string(limit)});
    bytes.resize(used + kPiece);
    const int got = gzread(file.get(), bytes.data() + used, static_cast<unsigned>(kPiece));
    if (got < 0) {
      int code = 0;
      return refused("file.damaged", "%1: the file is damaged: %2",
                     {path.string(), gzerror(file.get(), &code)});
    }
    bytes.resize(used + static_cast<std::size_t>(got));
    if (got == 0) break;
  }
  return bytes;
}

}  // namespace mote::data
