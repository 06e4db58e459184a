// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where unsaved work waits in case its process dies:
//
//   <root>/window-XXXXXX/     one a window
//     lock                    locked as long as the window lives; holds its process id, for people
//     unsaved.mote-project/   there while something is unsaved
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "core/files/file_lock.h"
#include "core/project/project.h"
#include "core/result/result.h"

namespace mote::project {

/// $XDG_STATE_HOME/mote-studio/recovery, by default in ~/.local/state.
[[nodiscard]] std::filesystem::path recoveryRoot();

/// Unsaved work: the project, and the file or project it belongs to (empty: none yet).
struct Unsaved {
  Project project;
  std::filesystem::path origin;
};

/// The place of one window. Its functions may be called from any thread.
class RecoveryArea {
 public:
  [[nodiscard]] static Result<std::unique_ptr<RecoveryArea>> create(
      const std::filesystem::path& root);
  /// A dead window's place with the work in it, which stays there until it is written anew or
  /// forgotten. Refused while a window holds it.
  [[nodiscard]] static Result<std::unique_ptr<RecoveryArea>> adopt(
      const std::filesystem::path& folder);
  /// What is unsaved stays.
  ~RecoveryArea();
  RecoveryArea(const RecoveryArea&) = delete;
  RecoveryArea& operator=(const RecoveryArea&) = delete;

  /// Steps are numbered by the caller: one that comes late does nothing.
  [[nodiscard]] Result<void> write(std::uint64_t step, const Unsaved& work);
  [[nodiscard]] Result<void> forget(std::uint64_t step);
  [[nodiscard]] Result<Unsaved> read() const;
  [[nodiscard]] const std::filesystem::path& folder() const noexcept { return m_folder; }

 private:
  RecoveryArea(std::filesystem::path folder, files::FileLock lock);

  std::filesystem::path m_folder;
  files::FileLock m_lock;
  mutable std::mutex m_mutex;
  std::uint64_t m_step = 0;
};

/// Unsaved work of a window that is no more.
struct Leftover {
  std::filesystem::path folder;
  std::string name;  ///< the folder's where the project cannot be read
  std::filesystem::path origin;
  std::int64_t savedAt = 0;      ///< seconds since 1970
  bool olderThanOrigin = false;  ///< what it belongs to was saved later
};

/// Newest first. Places of dead windows with nothing in them are removed on the way.
[[nodiscard]] std::vector<Leftover> leftovers(const std::filesystem::path& root);
/// For good. Refused while a window holds it.
[[nodiscard]] Result<void> discard(const std::filesystem::path& folder);

}  // namespace mote::project
