// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files in one, in the ZIP format (APPNOTE.TXT by PKWARE), through libzip.
#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <memory>
#include <string>

#include "core/array/array.h"
#include "core/result/result.h"

struct zip;

namespace mote::project {

/// A file that begins as a ZIP file does.
[[nodiscard]] bool isZip(const std::filesystem::path& path);

/// A ZIP file that says it holds a file of that name.
[[nodiscard]] bool zipHolds(const std::filesystem::path& path, const std::string& name);

/// A ZIP file with these files, by name: the same bytes for the same content.
[[nodiscard]] Result<std::string> zipped(const std::map<std::string, std::string>& files);

/// What a ZIP file holds. Every byte is hostile: sizes are limited before anything is unpacked.
class Unzipper {
 public:
  /// `path` is named in refusals.
  [[nodiscard]] static Result<Unzipper> of(Bytes bytes, std::string path);
  /// Refused where it is not there, is larger than `limit`, or is damaged.
  [[nodiscard]] Result<Bytes> read(const std::string& name, std::size_t limit) const;

 private:
  struct Close {
    void operator()(zip* archive) const noexcept;
  };
  Unzipper(std::shared_ptr<const Bytes> bytes, std::string path)
      : m_bytes(std::move(bytes)), m_path(std::move(path)) {}

  std::shared_ptr<const Bytes> m_bytes;
  std::unique_ptr<zip, Close> m_archive;
  std::string m_path;
};

}  // namespace mote::project
