// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// For each running board <id>: <id>.pid (process number and start time), <id>.sock, <id>.log,
// <id>.lock.
#include "devices/virtual/registry.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <fstream>

#include "devices/virtual/places.h"

namespace mote::virtual_boards {

namespace fs = std::filesystem;

Result<Registry> Registry::open() {
  MOTE_ASSIGN(fs::path folder, runtimeFolder());
  return Registry(std::move(folder));
}

fs::path Registry::socket(const std::string& id) const {
  return m_folder / (id + ".sock");
}
fs::path Registry::log(const std::string& id) const {
  return m_folder / (id + ".log");
}
fs::path Registry::record(const std::string& id) const {
  return m_folder / (id + ".pid");
}

std::optional<ProcessId> Registry::find(const std::string& id) const {
  std::ifstream file(record(id));
  ProcessId process;
  if (file >> process.pid >> process.startTime && isAlive(process)) return process;
  return std::nullopt;
}

Result<void> Registry::add(const std::string& id, const ProcessId& process) const {
  const fs::path fresh = m_folder / (id + ".pid.new");
  std::ofstream file(fresh, std::ios::trunc);
  file << process.pid << ' ' << process.startTime << '\n' << std::flush;
  std::error_code problem;
  if (file) fs::rename(fresh, record(id), problem);
  if (!file || problem) {
    return failed("virtual.folder", "%1 cannot be written", {record(id).string()});
  }
  return {};
}

void Registry::remove(const std::string& id) const {
  std::error_code ignored;  // what is not there need not go
  fs::remove(record(id), ignored);
  fs::remove(socket(id), ignored);
}

Registry::Lock Registry::lock(const std::string& id) const {
  const int descriptor =
      ::open((m_folder / (id + ".lock")).c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (descriptor >= 0) ::flock(descriptor, LOCK_EX);
  return Lock(descriptor);
}

Registry::Lock::~Lock() {
  if (m_descriptor >= 0) ::close(m_descriptor);
}

}  // namespace mote::virtual_boards
