// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/elf_file.h"

#include <elf.h>

#include <cstring>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace mote::tests {

template <typename T>
T ElfFile::at(std::size_t offset) const {
  if (offset + sizeof(T) > m_bytes.size()) throw std::runtime_error("a cut-off ELF file");
  T value;
  std::memcpy(&value, m_bytes.data() + offset, sizeof(T));
  return value;
}

ElfFile::ElfFile(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  m_bytes.assign(std::istreambuf_iterator<char>(file), {});
  const auto header = at<Elf32_Ehdr>(0);
  const auto section = [&](std::uint32_t index) {
    return at<Elf32_Shdr>(header.e_shoff + std::size_t{index} * header.e_shentsize);
  };
  for (std::uint32_t i = 0; i < header.e_shnum; ++i) {
    const auto it = section(i);
    if ((it.sh_flags & SHF_ALLOC) != 0 && it.sh_type != SHT_NOBITS)
      m_loaded.push_back({it.sh_addr, it.sh_offset, it.sh_size});
    if (it.sh_type != SHT_SYMTAB) continue;
    const auto names = section(it.sh_link);
    for (std::uint32_t place = 0; place < it.sh_size; place += sizeof(Elf32_Sym)) {
      const auto symbol = at<Elf32_Sym>(it.sh_offset + place);
      m_symbols.push_back(
          {m_bytes.data() + names.sh_offset + symbol.st_name, symbol.st_value, symbol.st_size});
    }
  }
}

std::uint32_t ElfFile::word(std::uint32_t address) const {
  for (const Section& section : m_loaded) {
    if (address >= section.address && address + 4 <= section.address + section.size)
      return at<std::uint32_t>(section.offset + (address - section.address));
  }
  return 0;
}

std::vector<KernelFunctions> kernelsOf(const ElfFile& elf) {
  std::vector<KernelFunctions> kernels;
  for (const Symbol& symbol : elf.symbols()) {
    if (!symbol.name.starts_with("_ZN4mote7kernels") ||
        symbol.name.find("kernel_") == std::string::npos || symbol.size < 16)
      continue;
    // Behind the name's two words.
    kernels.push_back({symbol.name, elf.word(symbol.address + 8), elf.word(symbol.address + 12)});
  }
  return kernels;
}

std::uint32_t ElfFile::storedBytes() const noexcept {
  std::uint32_t bytes = 0;
  for (const Section& section : m_loaded) bytes += section.size;
  return bytes;
}

}  // namespace mote::tests
