// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The running boards of this user, as files every program of the studio can read. Internal to the
// room.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/result/result.h"
#include "devices/virtual/process.h"

namespace mote::virtual_boards {

class Registry {
 public:
  /// In runtimeFolder().
  static Result<Registry> open();

  [[nodiscard]] const std::filesystem::path& folder() const noexcept { return m_folder; }
  [[nodiscard]] std::filesystem::path socket(const std::string& id) const;
  [[nodiscard]] std::filesystem::path log(const std::string& id) const;

  /// The live process of a board.
  [[nodiscard]] std::optional<ProcessId> find(const std::string& id) const;
  Result<void> add(const std::string& id, const ProcessId& process) const;
  void remove(const std::string& id) const;

  /// While it lives no other program starts or stops the board. Waits for its turn.
  class Lock {
   public:
    explicit Lock(int descriptor) : m_descriptor(descriptor) {}
    Lock(Lock&& other) noexcept : m_descriptor(other.m_descriptor) { other.m_descriptor = -1; }
    Lock& operator=(Lock&&) = delete;
    ~Lock();

   private:
    int m_descriptor;
  };
  [[nodiscard]] Lock lock(const std::string& id) const;

 private:
  explicit Registry(std::filesystem::path folder) : m_folder(std::move(folder)) {}
  [[nodiscard]] std::filesystem::path record(const std::string& id) const;

  std::filesystem::path m_folder;
};

}  // namespace mote::virtual_boards
