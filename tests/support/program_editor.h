// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Changes records of a written image in place, for tests of what must be refused.
#pragma once

#include "core/foundation/checksum.h"
#include "core/program/format.h"
#include "tests/support/program_memory.h"

namespace mote::tests {

class ProgramEditor {
 public:
  explicit ProgramEditor(const image::ImageWriter& writer)
      : m_memory(writer), m_original(header()) {}
  explicit ProgramEditor(const image::Image& image) : m_memory(image), m_original(header()) {}

  [[nodiscard]] std::span<std::byte> image() { return m_memory.image(); }
  [[nodiscard]] program::Header& header() { return at<program::Header>(0, 0); }
  /// As written.
  [[nodiscard]] const program::Header& original() const { return m_original; }
  /// Records are found where the header as written had them.
  [[nodiscard]] program::TensorRecord& tensor(std::uint32_t i) {
    return at<program::TensorRecord>(m_original.tensors.offset, i);
  }
  [[nodiscard]] program::NodeRecord& node(std::uint32_t i) {
    return at<program::NodeRecord>(m_original.nodes.offset, i);
  }
  [[nodiscard]] std::uint16_t& operand(std::uint32_t i) {
    return at<std::uint16_t>(m_original.operands.offset, i);
  }
  [[nodiscard]] std::int32_t& dim(std::uint32_t i) {
    return at<std::int32_t>(m_original.dims.offset, i);
  }
  /// Puts the checksum right, where the length is one that has a body.
  void seal() {
    const std::uint32_t total = header().totalBytes;
    constexpr std::size_t kFrom = offsetof(program::Header, arenaBytes);
    if (total >= kFrom && total <= image().size()) {
      header().crc = crc32(image().first(total).subspan(kFrom));
    }
  }

 private:
  template <typename T>
  T& at(std::uint32_t offset, std::uint32_t index) {
    return reinterpret_cast<T*>(m_memory.image().data() + offset)[index];
  }

  ProgramMemory m_memory;
  program::Header m_original;
};

}  // namespace mote::tests
