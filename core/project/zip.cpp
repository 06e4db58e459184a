// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// libzip works on bytes in memory: reading and writing files stays where all files are.
#include "core/project/zip.h"

#include <zip.h>

#include <array>
#include <fstream>

namespace mote::project {
namespace {

/// 1 January 1980, the format's earliest: what was saved when is no part of the content.
constexpr zip_uint16_t kDate = 0x21;

struct CloseSource {
  void operator()(zip_source_t* source) const noexcept { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, CloseSource>;

Error damaged(const std::string& path, const char* why) {
  return refused("project.zip", "%1 cannot be read as a ZIP file: %2", {path, why});
}

Error full(const char* why) {
  return failed("project.pack", "The project cannot be packed: %1", {why});
}

Result<void> add(zip_t* archive, const std::string& name, const std::string& content) {
  zip_source_t* source = zip_source_buffer(archive, content.data(), content.size(), 0);
  if (source == nullptr) return full(zip_strerror(archive));
  const zip_int64_t index = zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
  if (index < 0) {
    zip_source_free(source);
    return full(zip_strerror(archive));
  }
  zip_file_set_dostime(archive, static_cast<zip_uint64_t>(index), 0, kDate, 0);
  return {};
}

Result<std::string> contentOf(zip_source_t* source) {
  zip_stat_t facts;
  if (zip_source_stat(source, &facts) != 0 || (facts.valid & ZIP_STAT_SIZE) == 0 ||
      zip_source_open(source) != 0)
    return full(zip_error_strerror(zip_source_error(source)));
  std::string bytes(facts.size, '\0');
  const zip_int64_t count = zip_source_read(source, bytes.data(), bytes.size());
  zip_source_close(source);
  if (count != static_cast<zip_int64_t>(bytes.size()))
    return full(zip_error_strerror(zip_source_error(source)));
  return bytes;
}

}  // namespace

bool isZip(const std::filesystem::path& path) {
  std::error_code error;
  if (!std::filesystem::is_regular_file(path, error)) return false;
  std::array<char, 4> begin{};
  std::ifstream(path, std::ios::binary).read(begin.data(), begin.size());
  return begin == std::array{'P', 'K', '\x03', '\x04'};
}

bool zipHolds(const std::filesystem::path& path, const std::string& name) {
  if (!isZip(path)) return false;
  zip_t* archive = zip_open(path.c_str(), ZIP_RDONLY, nullptr);
  if (archive == nullptr) return false;
  const bool holds = zip_name_locate(archive, name.c_str(), 0) >= 0;
  zip_discard(archive);
  return holds;
}

Result<std::string> zipped(const std::map<std::string, std::string>& files) {
  zip_error_t error;
  zip_error_init(&error);
  const Source source(zip_source_buffer_create(nullptr, 0, 0, &error));
  if (!source) return full(zip_error_strerror(&error));
  zip_t* archive = zip_open_from_source(source.get(), ZIP_CREATE | ZIP_TRUNCATE, &error);
  if (archive == nullptr) return full(zip_error_strerror(&error));
  zip_source_keep(source.get());
  for (const auto& [name, content] : files) {
    if (auto added = add(archive, name, content); !added.ok()) {
      zip_discard(archive);
      return added.error();
    }
  }
  if (zip_close(archive) != 0) {
    const Error refusal = full(zip_strerror(archive));
    zip_discard(archive);
    return refusal;
  }
  return contentOf(source.get());
}

void Unzipper::Close::operator()(zip* archive) const noexcept {
  zip_discard(archive);
}

Result<Unzipper> Unzipper::of(Bytes bytes, std::string path) {
  if (bytes.empty()) return damaged(path, "it is empty");
  Unzipper unzipper(std::make_shared<const Bytes>(std::move(bytes)), std::move(path));
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source =
      zip_source_buffer_create(unzipper.m_bytes->data(), unzipper.m_bytes->size(), 0, &error);
  if (source == nullptr) return damaged(unzipper.m_path, zip_error_strerror(&error));
  unzipper.m_archive.reset(zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error));
  if (!unzipper.m_archive) {
    zip_source_free(source);
    return damaged(unzipper.m_path, zip_error_strerror(&error));
  }
  return unzipper;
}

Result<Bytes> Unzipper::read(const std::string& name, std::size_t limit) const {
  zip_stat_t facts;
  if (zip_stat(m_archive.get(), name.c_str(), 0, &facts) != 0 || (facts.valid & ZIP_STAT_SIZE) == 0)
    return refused("project.zip-entry", "%1 holds no %2", {m_path, name});
  if (facts.size > limit) {
    return refused("file.too-large", "%1 is larger than %2 bytes",
                   {m_path + "/" + name, std::to_string(limit)});
  }
  zip_file_t* file = zip_fopen(m_archive.get(), name.c_str(), 0);
  if (file == nullptr) return damaged(m_path + "/" + name, zip_strerror(m_archive.get()));
  Bytes bytes(facts.size);
  const zip_int64_t count = zip_fread(file, bytes.data(), bytes.size());
  // Its end is read too: then the checksum is checked.
  char more = 0;
  const bool whole =
      count == static_cast<zip_int64_t>(bytes.size()) && zip_fread(file, &more, 1) == 0;
  zip_fclose(file);
  if (!whole) return damaged(m_path + "/" + name, "it does not hold what it says");
  return bytes;
}

}  // namespace mote::project
