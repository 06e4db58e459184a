// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The order of writing that makes project.json the one point where a save happens.
#include "core/project/project.h"

#include <algorithm>
#include <functional>
#include <vector>

#include "core/files/durable.h"
#include "core/files/file_lock.h"
#include "core/foundation/checksum.h"
#include "core/project/arrangement.h"
#include "core/project/draft.h"
#include "core/project/manifest.h"
#include "core/project/zip.h"

namespace mote::project {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMaxManifestBytes = std::size_t{16} << 20U;
constexpr std::size_t kMaxModelBytes = std::size_t{1} << 30U;
constexpr std::size_t kMaxZipBytes = 2 * kMaxModelBytes + kMaxManifestBytes;

bool isOurs(const std::string& name) {
  return isEntryName(name) ||
         (name.starts_with("." + std::string(kManifestName)) && name.ends_with(".tmp"));
}

std::vector<std::string> namesIn(const fs::path& folder) {
  std::vector<std::string> names;
  std::error_code error;
  for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
    names.push_back(at->path().filename().string());
  return names;
}

/// No link: a save would write through it.
bool holdsManifest(const fs::path& folder) {
  std::error_code error;
  return fs::symlink_status(folder / kManifestName, error).type() == fs::file_type::regular;
}

/// A new folder, a project, or what a first save left that did not come to its end.
Result<void> prepareFolder(const fs::path& folder) {
  std::error_code error;
  if (fs::create_directory(folder, error))
    return files::syncFolder(fs::absolute(folder).parent_path());
  if (error) return failed("file.write", "%1: %2", {folder.string(), error.message()});
  if (holdsManifest(folder) || std::ranges::all_of(namesIn(folder), isOurs)) return {};
  return refused("project.folder",
                 "%1 holds other files and no project; choose another name for the project",
                 {folder.string()});
}

/// Where a file of that content is there already, it is that; bytes are compared, not checksums.
Result<Entry> place(const fs::path& folder, const std::string& kind, const std::string& content) {
  const auto bytes = std::as_bytes(std::span(content));
  Entry entry{{}, bytes.size(), crc32(bytes)};
  for (int attempt = 1;; ++attempt) {
    entry.file = kind + "-" + hexOf(entry.crc32) +
                 (attempt == 1 ? "" : "-" + std::to_string(attempt)) + ".onnx";
    const fs::path path = folder / entry.file;
    std::error_code error;
    if (fs::symlink_status(path, error).type() == fs::file_type::not_found) {
      MOTE_TRY(files::createFile(path, bytes));
      return entry;
    }
    const auto there = files::readWhole(path, bytes.size());
    if (there.ok() && std::ranges::equal(*there, bytes) && files::syncFile(path).ok()) return entry;
    if (!isEntryName(entry.file))
      return refused("project.full", "%1 is full of damaged models", {folder.string()});
  }
}

void sweep(const fs::path& folder, const Manifest& manifest) {
  for (const std::string& name : namesIn(folder)) {
    const bool named =
        name == manifest.model.file || (manifest.quantized && name == manifest.quantized->file);
    std::error_code ignored;
    if (isOurs(name) && !named) fs::remove(folder / name, ignored);
  }
}

/// Gives the bytes of the project's file of that name.
using Read = std::function<Result<Bytes>(const std::string& name, std::size_t limit)>;

Result<onnx_format::Model> readEntry(const Read& read, const Entry& entry,
                                     const std::string& where) {
  const std::string file = where + "/" + entry.file;
  MOTE_ASSIGN(const Bytes bytes, read(entry.file, kMaxModelBytes));
  if (bytes.size() != entry.bytes || crc32(bytes) != entry.crc32) {
    return refused("project.damaged",
                   "%1 is damaged: it is not the file that was saved with the project", {file});
  }
  auto model = readModel(bytes);
  if (model.ok()) return model;
  return Error{model.error().kind, model.error().code, "%1: %2", {file, model.error().text()}};
}

/// `where` is named in refusals.
Result<Project> readProject(const Read& read, const std::string& where) {
  MOTE_ASSIGN(const Bytes bytes, read(kManifestName, kMaxManifestBytes));
  MOTE_ASSIGN(Manifest manifest,
              parseManifest({reinterpret_cast<const char*>(bytes.data()), bytes.size()},
                            where + "/" + kManifestName));
  Project project{std::move(manifest.name), nullptr, nullptr, std::move(manifest.sections)};
  MOTE_ASSIGN(onnx_format::Model model, readEntry(read, manifest.model, where));
  MOTE_TRY(readArrangement(project.sections, model.graph));
  project.model = std::make_shared<const onnx_format::Model>(std::move(model));
  if (manifest.quantized) {
    MOTE_ASSIGN(onnx_format::Model quantized, readEntry(read, *manifest.quantized, where));
    project.quantized = std::make_shared<const onnx_format::Model>(std::move(quantized));
  }
  return project;
}

/// A project as bytes, but for the names of its files.
struct Written {
  Manifest manifest;
  std::string model;
  std::string quantized;  ///< empty where there is none
};

Result<Written> write(const Project& project) {
  Written written{{project.name, {}, {}, project.sections}, {}, {}};
  MOTE_ASSIGN(written.model, writeModel(*project.model));
  if (project.quantized) {
    MOTE_ASSIGN(written.quantized, writeModel(*project.quantized));
  }
  writeArrangement(project.model->graph, written.manifest.sections);
  MOTE_TRY(manifestText(written.manifest));
  return written;
}

Result<void> saveFolder(const Project& project, const fs::path& folder) {
  MOTE_ASSIGN(Written written, write(project));
  MOTE_TRY(prepareFolder(folder));
  MOTE_ASSIGN(const files::FileLock lock, files::lockForWriting(folder));
  MOTE_ASSIGN(written.manifest.model, place(folder, "model", written.model));
  if (project.quantized) {
    MOTE_ASSIGN(written.manifest.quantized, place(folder, "quantized", written.quantized));
  }
  MOTE_TRY(files::syncFolder(folder));
  MOTE_ASSIGN(const std::string text, manifestText(written.manifest));
  MOTE_TRY(files::replaceFile(folder / kManifestName, std::as_bytes(std::span(text))));
  sweep(folder, written.manifest);
  return {};
}

Result<void> saveZip(const Project& project, const fs::path& path) {
  std::error_code error;
  if (fs::exists(path, error) && !isProject(path))
    return refused("project.other-file", "%1 is no project; choose another name", {path.string()});
  MOTE_ASSIGN(Written written, write(project));
  std::map<std::string, std::string> packed;
  const auto pack = [&packed](const std::string& kind, std::string content) {
    const auto bytes = std::as_bytes(std::span(content));
    Entry entry{{}, bytes.size(), crc32(bytes)};
    entry.file = kind + "-" + hexOf(entry.crc32) + ".onnx";
    packed[entry.file] = std::move(content);
    return entry;
  };
  written.manifest.model = pack("model", std::move(written.model));
  if (project.quantized)
    written.manifest.quantized = pack("quantized", std::move(written.quantized));
  MOTE_ASSIGN(packed[kManifestName], manifestText(written.manifest));
  MOTE_ASSIGN(const std::string bytes, zipped(packed));
  return files::replaceFile(path, std::as_bytes(std::span(bytes)));
}

Result<Unzipper> unzipperOf(const fs::path& path) {
  MOTE_ASSIGN(Bytes bytes, files::readWhole(path, kMaxZipBytes));
  return Unzipper::of(std::move(bytes), path.string());
}

}  // namespace

fs::path folderOf(const fs::path& path) {
  if (path.filename() == kManifestName)
    return path.has_parent_path() ? path.parent_path() : fs::path(".");
  // "name.mote-project/" ends in an empty name.
  return path.has_filename() ? path : path.parent_path();
}

bool isProject(const fs::path& path) {
  return holdsManifest(folderOf(path)) || zipHolds(path, kManifestName);
}

bool isZipPath(const fs::path& path) {
  return path.string().ends_with(kZipSuffix) || isZip(path);
}

Result<void> save(const Project& project, const fs::path& path) {
  return isZipPath(path) ? saveZip(project, path) : saveFolder(project, folderOf(path));
}

Result<Project> open(const fs::path& path) {
  if (isZip(path)) {
    MOTE_ASSIGN(const Unzipper unzipper, unzipperOf(path));
    return readProject([&unzipper](const std::string& name,
                                   std::size_t limit) { return unzipper.read(name, limit); },
                       path.string());
  }
  const fs::path folder = folderOf(path);
  if (!holdsManifest(folder)) {
    return refused("project.missing", "%1 is not a project: it holds no %2",
                   {folder.string(), kManifestName});
  }
  MOTE_ASSIGN(const files::FileLock lock, files::lockForReading(folder));
  return readProject(
      [&folder](const std::string& name, std::size_t limit) {
        return files::readWhole(folder / name, limit);
      },
      folder.string());
}

}  // namespace mote::project
