// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A dead window is one whose lock is free: process ids come again, locks end with their process.
#include "core/project/recovery.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

#include "core/files/durable.h"
#include "core/project/manifest.h"

namespace mote::project {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr const char* kLock = "lock";
constexpr const char* kUnsaved = "unsaved.mote-project";
constexpr const char* kSection = "recovery";
constexpr const char* kPrefix = "window-";

/// {"origin": "/place/kws.mote-project"}
std::string sectionText(const fs::path& origin) {
  return Json{{"origin", origin.string()}}.dump(-1, ' ', false, Json::error_handler_t::replace);
}

fs::path originOf(const std::map<std::string, std::string>& sections) {
  const auto found = sections.find(kSection);
  if (found == sections.end()) return {};
  const Json json = Json::parse(found->second, nullptr, false);
  if (!json.is_object() || !json.contains("origin") || !json["origin"].is_string()) return {};
  return json["origin"].get<std::string>();
}

/// The lock of a window's place, if it is free; none where the place is gone.
Result<std::optional<files::FileLock>> claim(const fs::path& folder) {
  MOTE_ASSIGN(auto lock, files::lockIfFree(folder / kLock));
  if (!lock) return lock;
  // Someone who took the place for a dead window's may have removed it between.
  struct stat held {};
  struct stat there {};
  const bool same = fstat(lock->get(), &held) == 0 && stat((folder / kLock).c_str(), &there) == 0 &&
                    held.st_ino == there.st_ino;
  if (!same) lock.reset();
  return lock;
}

Error inUse(const fs::path& folder) {
  return refused("recovery.in-use", "%1 belongs to a window that is open", {folder.string()});
}

/// Of the file that a save replaces.
std::optional<timespec> savedAt(const fs::path& path) {
  struct stat info {};
  const fs::path file = isProject(path) ? folderOf(path) / kManifestName : path;
  if (stat(file.c_str(), &info) != 0) return std::nullopt;
  return info.st_mtim;
}

bool isLater(const timespec& a, const timespec& b) {
  return std::pair(a.tv_sec, a.tv_nsec) > std::pair(b.tv_sec, b.tv_nsec);
}

std::optional<Leftover> leftoverOf(const fs::path& folder) {
  const auto when = savedAt(folder / kUnsaved / kManifestName);
  if (!when) return std::nullopt;
  Leftover leftover{folder, folder.filename().string(), {}, when->tv_sec, false};
  const fs::path manifestFile = folder / kUnsaved / kManifestName;
  constexpr std::size_t kMaxBytes = std::size_t{16} << 20U;
  const auto bytes = files::readWhole(manifestFile, kMaxBytes);
  if (!bytes.ok()) return leftover;
  const auto manifest = parseManifest({reinterpret_cast<const char*>(bytes->data()), bytes->size()},
                                      manifestFile.string());
  if (!manifest.ok()) return leftover;
  leftover.name = manifest->name;
  leftover.origin = originOf(manifest->sections);
  const auto origin = savedAt(leftover.origin);
  leftover.olderThanOrigin = origin && isLater(*origin, *when);
  return leftover;
}

}  // namespace

fs::path recoveryRoot() {
  const char* state = std::getenv("XDG_STATE_HOME");
  const char* home = std::getenv("HOME");
  fs::path base;
  // Relative paths there are to be ignored, says the base directory specification.
  if (state != nullptr && *state == '/') {
    base = state;
  } else {
    base = fs::path(home != nullptr ? home : "/tmp") / ".local" / "state";
  }
  return base / "mote-studio" / "recovery";
}

RecoveryArea::RecoveryArea(fs::path folder, files::FileLock lock)
    : m_folder(std::move(folder)), m_lock(std::move(lock)) {
  const std::string text = std::to_string(getpid()) + "\n";
  const bool cleared = ftruncate(m_lock.get(), 0) == 0;
  if (cleared) static_cast<void>(m_lock.write(text.data(), text.size()));
}

RecoveryArea::~RecoveryArea() {
  std::error_code ignored;
  if (!fs::exists(m_folder / kUnsaved, ignored)) fs::remove_all(m_folder, ignored);
}

Result<std::unique_ptr<RecoveryArea>> RecoveryArea::create(const fs::path& root) {
  std::error_code error;
  fs::create_directories(root, error);
  constexpr int kAttempts = 10;
  for (int attempt = 0; attempt < kAttempts; ++attempt) {
    std::string folder = (root / (kPrefix + std::string("XXXXXX"))).string();
    if (::mkdtemp(folder.data()) == nullptr)
      return failed("file.write", "%1: %2", {root.string(), std::strerror(errno)});
    auto lock = claim(folder);
    if (lock.ok() && *lock)
      return std::unique_ptr<RecoveryArea>(new RecoveryArea(folder, std::move(**lock)));
  }
  return failed("file.write", "%1: %2", {root.string(), "no place of its own"});
}

Result<std::unique_ptr<RecoveryArea>> RecoveryArea::adopt(const fs::path& folder) {
  MOTE_ASSIGN(auto lock, claim(folder));
  if (!lock) return inUse(folder);
  return std::unique_ptr<RecoveryArea>(new RecoveryArea(folder, std::move(*lock)));
}

Result<void> RecoveryArea::write(std::uint64_t step, const Unsaved& work) {
  const std::scoped_lock guard(m_mutex);
  if (step < m_step) return {};
  m_step = step;
  Project project = work.project;
  project.sections[kSection] = sectionText(work.origin);
  return save(project, m_folder / kUnsaved);
}

Result<void> RecoveryArea::forget(std::uint64_t step) {
  const std::scoped_lock guard(m_mutex);
  if (step < m_step) return {};
  m_step = step;
  std::error_code error;
  // The commit point goes first: half a removal is no project any more.
  fs::remove(m_folder / kUnsaved / kManifestName, error);
  if (!error) fs::remove_all(m_folder / kUnsaved, error);
  if (error) return failed("file.write", "%1: %2", {m_folder.string(), error.message()});
  return {};
}

Result<Unsaved> RecoveryArea::read() const {
  const std::scoped_lock guard(m_mutex);
  MOTE_ASSIGN(Project project, open(m_folder / kUnsaved));
  Unsaved work{std::move(project), {}};
  work.origin = originOf(work.project.sections);
  work.project.sections.erase(kSection);
  return work;
}

std::vector<Leftover> leftovers(const fs::path& root) {
  std::vector<Leftover> found;
  std::error_code error;
  for (fs::directory_iterator at(root, error), end; !error && at != end; at.increment(error)) {
    const fs::path& folder = at->path();
    std::error_code ignored;
    // Without a lock it is a place in the making.
    if (!folder.filename().string().starts_with(kPrefix) || !fs::exists(folder / kLock, ignored))
      continue;
    const auto lock = claim(folder);
    if (!lock.ok() || !*lock) continue;
    if (const auto leftover = leftoverOf(folder)) {
      found.push_back(*leftover);
    } else {
      fs::remove_all(folder, ignored);
    }
  }
  std::ranges::sort(found, std::greater{}, &Leftover::savedAt);
  return found;
}

Result<void> discard(const fs::path& folder) {
  MOTE_ASSIGN(const auto lock, claim(folder));
  if (!lock) return inUse(folder);
  std::error_code error;
  fs::remove(folder / kUnsaved / kManifestName, error);
  fs::remove_all(folder, error);
  if (error) return failed("file.write", "%1: %2", {folder.string(), error.message()});
  return {};
}

}  // namespace mote::project
