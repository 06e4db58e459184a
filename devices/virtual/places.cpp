// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Nothing needs to be installed: paths are relative to the executable.
#include "devices/virtual/places.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <vector>

namespace mote::virtual_boards {
namespace {

namespace fs = std::filesystem;

/// Empty where the variable is not set.
std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

fs::path wantedFolder() {
  if (const auto own = environment("MOTE_RUNTIME_DIR"); !own.empty()) return own;
  if (const auto user = environment("XDG_RUNTIME_DIR"); !user.empty()) {
    return fs::path(user) / "mote";
  }
  return fs::path("/tmp") / ("mote-" + std::to_string(::getuid()));
}

std::vector<fs::path> firmwareFolders() {
  std::vector<fs::path> folders;
  if (const auto own = environment("MOTE_FIRMWARE_DIR"); !own.empty()) folders.emplace_back(own);
  std::error_code problem;
  const fs::path executable = fs::read_symlink("/proc/self/exe", problem);
  if (problem) return folders;
  const fs::path here = executable.parent_path();
  folders.push_back(here);
  folders.push_back(here.parent_path() / "bin");
  folders.push_back(here.parent_path() / "share" / "mote" / "firmware");
  return folders;
}

}  // namespace

Result<fs::path> runtimeFolder() {
  const fs::path folder = wantedFolder();
  if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) {
    return failed("virtual.folder", "%1 cannot be made: %2",
                  {folder.string(), std::strerror(errno)});
  }
  struct stat status {};
  if (::lstat(folder.c_str(), &status) != 0) {
    return failed("virtual.folder", "%1: %2", {folder.string(), std::strerror(errno)});
  }
  if (!S_ISDIR(status.st_mode) || status.st_uid != ::getuid() || (status.st_mode & 0077U) != 0) {
    return refused("virtual.folder",
                   "%1 is not a folder of yours alone; remove it, or name another in "
                   "MOTE_RUNTIME_DIR",
                   {folder.string()});
  }
  return folder;
}

Result<fs::path> findFirmware(const std::string& name) {
  std::string places;
  for (const fs::path& folder : firmwareFolders()) {
    std::error_code problem;
    const fs::path file = folder / name;
    if (fs::is_regular_file(file, problem)) return file;
    places += (places.empty() ? "" : ", ") + folder.string();
  }
  return failed("virtual.firmware",
                "The firmware %1 is in none of %2; install the cross compiler "
                "(packaging/install-dependencies) and build again, or name its folder in "
                "MOTE_FIRMWARE_DIR",
                {name, places});
}

}  // namespace mote::virtual_boards
