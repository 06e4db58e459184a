// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sources of the inference core that a set of kernels needs. Internal to the room.
#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>

#include "core/result/result.h"

namespace mote::firmware {

class Sources {
 public:
  explicit Sources(std::filesystem::path root) : m_root(std::move(root)) {}

  [[nodiscard]] bool has(const std::string& path) const;
  [[nodiscard]] Result<std::string> read(const std::string& path) const;

  /// The sources and headers that stand in a folder, not those in folders below.
  Result<void> addFolder(const std::string& folder);
  /// A file, all it includes with quotes, and the .cpp and .S beside each such header.
  Result<void> add(const std::string& path);

  /// What was added: text by path.
  [[nodiscard]] const std::map<std::string, std::string>& files() const noexcept { return m_files; }

 private:
  std::filesystem::path m_root;
  std::map<std::string, std::string> m_files;
};

}  // namespace mote::firmware
