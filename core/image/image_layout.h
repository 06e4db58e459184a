// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sections of an image under construction. Internal to the room; ImageWriter checks first.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "core/image/image_writer.h"
#include "core/program/format.h"

namespace mote::image {

/// A byte section whose aligned blocks are stored once each.
class BlobSection {
 public:
  /// Offset of `block` in the section: where an equal one is, or appended at kAlignment.
  std::uint32_t add(std::span<const std::byte> block);
  [[nodiscard]] const std::vector<std::byte>& bytes() const noexcept { return m_bytes; }

 private:
  std::vector<std::byte> m_bytes;
  std::multimap<std::uint32_t, std::pair<std::size_t, std::size_t>> m_blocks;  ///< by hash
};

class ImageLayout {
 public:
  /// Appends and returns the index of the first.
  std::uint32_t addOperands(std::span<const TensorId> operands);
  /// A tensor in working memory: of a storage other than Constant.
  void addArena(const TensorSpec& spec, program::Storage storage, std::uint32_t offset);
  void addConstant(const TensorSpec& spec, std::span<const std::byte> content);
  void addNode(const NodeSpec& node, bool withName);

  [[nodiscard]] std::size_t imageBytes() const noexcept;
  [[nodiscard]] std::vector<std::byte> write(std::uint32_t arenaBytes, std::uint16_t inputs,
                                             std::uint16_t outputs) const;

 private:
  std::uint32_t addDims(const std::vector<std::int32_t>& dims);
  std::uint32_t addName(const std::string& name);
  void addTensor(const TensorSpec& spec, program::Storage storage, std::uint32_t offset);

  std::vector<program::TensorRecord> m_tensors;
  std::vector<program::NodeRecord> m_nodes;
  std::vector<TensorId> m_operands;
  std::vector<std::int32_t> m_dims;
  std::map<std::vector<std::int32_t>, std::uint32_t> m_dimsIndex;
  BlobSection m_params;
  BlobSection m_constants;
  std::vector<std::byte> m_names;
};

}  // namespace mote::image
