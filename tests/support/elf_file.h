// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Symbols and contents of a linked 32-bit ELF file.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace mote::tests {

struct Symbol {
  std::string name;
  std::uint32_t address = 0;
  std::uint32_t size = 0;
};

class ElfFile {
 public:
  /// Throws std::runtime_error where it cannot be read.
  explicit ElfFile(const std::filesystem::path& path);

  [[nodiscard]] const std::vector<Symbol>& symbols() const noexcept { return m_symbols; }
  /// The word at an address of the image; 0 where nothing is stored for it.
  [[nodiscard]] std::uint32_t word(std::uint32_t address) const;
  /// Bytes stored for sections that are loaded: code, constants, initial values.
  [[nodiscard]] std::uint32_t storedBytes() const noexcept;

 private:
  struct Section {
    std::uint32_t address;
    std::uint32_t offset;
    std::uint32_t size;
  };

  template <typename T>
  [[nodiscard]] T at(std::size_t offset) const;

  std::vector<char> m_bytes;
  std::vector<Section> m_loaded;
  std::vector<Symbol> m_symbols;
};

/// A kernel that is linked, and where its functions are.
struct KernelFunctions {
  std::string name;
  std::uint32_t check = 0;
  std::uint32_t run = 0;
};
[[nodiscard]] std::vector<KernelFunctions> kernelsOf(const ElfFile& elf);

}  // namespace mote::tests
