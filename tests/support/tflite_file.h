// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Just enough of TensorFlow Lite's FlatBuffers schema to read trusted reference models in tests.
#pragma once

#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <vector>

namespace mote::tests {

/// A FlatBuffers table; field ids as in schema.fbs. Trusted files only: nothing is checked.
class FlatTable {
 public:
  FlatTable(const std::byte* file, std::size_t at) : m_file(file), m_at(at) {}
  static FlatTable root(const std::byte* file) { return {file, read<std::uint32_t>(file, 0)}; }

  template <typename T>
  [[nodiscard]] T scalar(int field, T otherwise) const {
    const std::size_t at = slot(field);
    return at == 0 ? otherwise : read<T>(m_file, at);
  }
  [[nodiscard]] FlatTable table(int field) const { return {m_file, target(slot(field))}; }
  [[nodiscard]] std::size_t size(int field) const {
    const std::size_t at = slot(field);
    return at == 0 ? 0 : read<std::uint32_t>(m_file, target(at));
  }
  [[nodiscard]] FlatTable tableAt(int field, std::size_t index) const {
    return {m_file, target(target(slot(field)) + 4 + 4 * index)};
  }
  template <typename T>
  [[nodiscard]] std::vector<T> vector(int field) const {
    std::vector<T> values(size(field));
    if (!values.empty()) {
      std::memcpy(values.data(), m_file + target(slot(field)) + 4, values.size() * sizeof(T));
    }
    return values;
  }
  [[nodiscard]] bool has(int field) const { return slot(field) != 0; }

 private:
  template <typename T>
  static T read(const std::byte* file, std::size_t at) {
    T value;
    std::memcpy(&value, file + at, sizeof(T));
    return value;
  }
  [[nodiscard]] std::size_t target(std::size_t at) const {
    return at + read<std::uint32_t>(m_file, at);
  }
  [[nodiscard]] std::size_t slot(int field) const {
    const auto vtable = m_at - static_cast<std::size_t>(read<std::int32_t>(m_file, m_at));
    const std::size_t entry = 4 + 2 * static_cast<std::size_t>(field);
    if (entry >= read<std::uint16_t>(m_file, vtable)) {
      return 0;
    }
    const std::size_t offset = read<std::uint16_t>(m_file, vtable + entry);
    return offset == 0 ? 0 : m_at + offset;
  }

  const std::byte* m_file;
  std::size_t m_at;
};

}  // namespace mote::tests
