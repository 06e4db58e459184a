// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// A verified view of a .mote image: check at the door, then read without checks.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "core/foundation/status.h"
#include "core/program/format.h"
#include "core/tensor/tensor_view.h"

namespace mote::program {

/// Vouched: the bytes were summed on their way in; summing them again would be most of a board's
/// loading.
enum class Checksum : std::uint8_t { Check, Vouched };

/// Points into an image the caller keeps alive and unchanged. Only open() and vouched() make a
/// usable one.
class Program {
 public:
  /// Verifies every offset, count, index, type, size and the checksum of an untrusted image.
  /// Guarantees afterwards: all records lie in the image; no tensor has 2 GiB; arena tensors and
  /// scratch lie below arenaBytes, constants in their section; no node writes to a constant;
  /// scratch is named as a node's last output only; each operand index is valid or kAbsent; names
  /// are terminated. Time is linear in the image. What operands mean to a kernel is checked by
  /// infer.
  static Status open(std::span<const std::byte> image, Program& out,
                     Checksum checksum = Checksum::Check) noexcept;

  /// The same without verifying, for an image that open() has accepted before, byte for byte.
  static Program vouched(std::span<const std::byte> image) noexcept;

  [[nodiscard]] const Header& header() const noexcept { return *m_header; }
  [[nodiscard]] std::span<const std::byte> image() const noexcept { return m_image; }
  [[nodiscard]] std::uint32_t nodeCount() const noexcept { return m_header->nodes.count; }
  [[nodiscard]] std::uint32_t tensorCount() const noexcept { return m_header->tensors.count; }
  [[nodiscard]] std::uint32_t arenaBytes() const noexcept { return m_header->arenaBytes; }
  [[nodiscard]] const NodeRecord& node(std::uint32_t index) const noexcept {
    return at<NodeRecord>(m_header->nodes)[index];
  }
  [[nodiscard]] const TensorRecord& tensor(std::uint32_t index) const noexcept {
    return at<TensorRecord>(m_header->tensors)[index];
  }
  /// Product of its dims and element size.
  [[nodiscard]] std::uint32_t tensorBytes(std::uint32_t index) const noexcept;
  /// Tensor index of the model's input or output, or of a node's operand (kAbsent where left out).
  [[nodiscard]] std::uint16_t input(std::uint32_t index) const noexcept;
  [[nodiscard]] std::uint16_t output(std::uint32_t index) const noexcept;
  [[nodiscard]] std::uint16_t operand(const NodeRecord& node, std::uint32_t index) const noexcept {
    return at<std::uint16_t>(m_header->operands)[node.operands + index];
  }
  /// Outputs of a node that carry results: all but its scratch.
  [[nodiscard]] std::uint32_t resultCount(const NodeRecord& node) const noexcept;
  [[nodiscard]] std::span<const std::byte> params(const NodeRecord& node) const noexcept;
  /// Empty where the image carries no names.
  [[nodiscard]] std::string_view nodeName(std::uint32_t index) const noexcept;
  /// View of a tensor; arena tensors and scratch get data = arena + offset (or nullptr with no
  /// arena).
  [[nodiscard]] TensorView view(std::uint16_t tensor, std::byte* arena) const noexcept;
  /// The same, written where it is wanted: copies would be a good part of a board's loading.
  void view(std::uint16_t tensor, std::byte* arena, TensorView& out) const noexcept;

 private:
  template <typename T>
  [[nodiscard]] const T* at(const Section& section) const noexcept {
    return reinterpret_cast<const T*>(m_image.data() + section.offset);
  }

  std::span<const std::byte> m_image;
  const Header* m_header = nullptr;
};

}  // namespace mote::program
