// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The .mote program file, version 3: a model ready to run in place from flash.
//
//   Header | tensors | nodes | operands | dims | params | constants | names
//
// Little-endian. Every section starts at a multiple of 16 bytes, and so does every constant and
// every parameter block. The image itself must be placed at a multiple of 16 bytes.
#pragma once

#include <cstdint>

namespace mote::program {

constexpr std::uint32_t kMagic = 0x45544F4DU;  // "MOTE"
constexpr std::uint16_t kVersion = 3;
constexpr std::uint32_t kAlignment = 16;
constexpr std::uint16_t kAbsent = 0xFFFF;   ///< operand left out
constexpr std::uint32_t kMaxOperands = 24;  ///< inputs + outputs of one node

/// Byte offset from the start of the file and number of records (or bytes for blobs).
struct Section {
  std::uint32_t offset;
  std::uint32_t count;
};

struct Header {
  std::uint32_t magic;
  std::uint16_t version;
  std::uint16_t headerBytes;  ///< sizeof(Header)
  std::uint32_t totalBytes;   ///< of the whole file
  std::uint32_t crc;          ///< CRC-32 of the bytes from `arenaBytes` to the end
  std::uint32_t arenaBytes;   ///< working memory, aligned to kAlignment
  std::uint16_t inputCount;
  std::uint16_t outputCount;
  Section tensors;    ///< TensorRecord
  Section nodes;      ///< NodeRecord, in execution order
  Section operands;   ///< uint16 tensor indices; the first inputCount + outputCount are the model's
  Section dims;       ///< int32
  Section params;     ///< bytes
  Section constants;  ///< bytes
  Section names;      ///< bytes, UTF-8, zero-terminated strings; may be empty
};
static_assert(sizeof(Header) == 80);

/// Scratch is working memory of one node alone, named only as the last of its outputs: its bytes
/// mean nothing to anyone else, and a kernel that does not need it leaves it alone.
enum class Storage : std::uint8_t { Arena = 0, Constant = 1, Scratch = 2 };

struct TensorRecord {
  std::uint8_t type;  ///< ElementType
  std::uint8_t rank;  ///< <= kMaxRank
  Storage storage;
  std::uint8_t reserved;  ///< 0
  std::uint32_t offset;   ///< in the arena or the constants section; multiple of 16
  std::uint32_t dims;     ///< index of the first dim in the dims section
  float scale;            ///< per-tensor quantization; 0 = none
  std::int32_t zeroPoint;
};
static_assert(sizeof(TensorRecord) == 20);

struct NodeRecord {
  std::uint32_t kernel;    ///< nameHash of the kernel's name
  std::uint32_t operands;  ///< index into operands: inputs first, then outputs, scratch last
  std::uint8_t inputCount;
  std::uint8_t outputCount;
  std::uint16_t paramBytes;
  std::uint32_t params;  ///< byte offset in the params section; multiple of 16
  std::uint32_t name;    ///< byte offset in the names section, 0xFFFFFFFF = none
};
static_assert(sizeof(NodeRecord) == 20);

}  // namespace mote::program
