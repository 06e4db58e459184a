// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The verifier: every rule of core/program/format.h, so that readers need no checks.
#include "core/program/program.h"

#include <bit>

#include "core/foundation/checksum.h"

namespace mote::program {
namespace {

constexpr std::uint32_t kNoName = 0xFFFFFFFFU;
constexpr std::uint32_t kMaxTensorBytes = 0x7FFFFFFFU;
constexpr std::uint32_t kChecksummedFrom = 16;
static_assert(offsetof(Header, arenaBytes) == kChecksummedFrom);

constexpr bool isAligned(std::uint32_t offset) {
  return offset % kAlignment == 0;
}

/// True where [offset, offset + size) lies in [0, limit).
constexpr bool fits(std::uint32_t offset, std::uint64_t size, std::uint32_t limit) {
  return offset <= limit && size <= limit - offset;
}

Status checkHeader(std::span<const std::byte> image, const Header& header,
                   Checksum checksum) noexcept {
  const auto given = static_cast<std::uint32_t>(image.size());
  if (header.magic != kMagic) {
    return {Code::ProgramMagic, 0, header.magic};
  }
  if (header.version != kVersion || header.headerBytes != sizeof(Header)) {
    return {Code::ProgramVersion, header.version, header.headerBytes};
  }
  if (header.totalBytes < sizeof(Header) || header.totalBytes > image.size()) {
    return {Code::ProgramTruncated, header.totalBytes, given};
  }
  if (checksum == Checksum::Check) {
    const auto body = image.first(header.totalBytes).subspan(kChecksummedFrom);
    if (const std::uint32_t crc = crc32(body); crc != header.crc) {
      return {Code::ProgramChecksum, header.crc, crc};
    }
  }
  if (!isAligned(header.arenaBytes) || header.arenaBytes > kMaxTensorBytes) {
    return {Code::ProgramSection, 0, header.arenaBytes};
  }
  return kOk;
}

Status checkSections(const Header& header) noexcept {
  struct Sized {
    const Section& section;
    std::uint32_t recordBytes;
  };
  const Sized sections[] = {{header.tensors, sizeof(TensorRecord)},
                            {header.nodes, sizeof(NodeRecord)},
                            {header.operands, sizeof(std::uint16_t)},
                            {header.dims, sizeof(std::int32_t)},
                            {header.params, 1},
                            {header.constants, 1},
                            {header.names, 1}};
  std::uint32_t index = 1;
  for (const auto& [section, recordBytes] : sections) {
    const std::uint64_t bytes = std::uint64_t{section.count} * recordBytes;
    if (!isAligned(section.offset) || section.offset < sizeof(Header) ||
        !fits(section.offset, bytes, header.totalBytes)) {
      return {Code::ProgramSection, index, section.offset};
    }
    ++index;
  }
  return kOk;
}

/// Which rule a record broke, as `b` of its Status.
enum Rule : std::uint32_t {
  kOkay = 0,
  kTypeRule = 1,          ///< element type, rank, storage or a reserved byte
  kDimsRule = 2,          ///< dims outside their section, below 1, or their product too large
  kPlaceRule = 3,         ///< outside the arena or the constants, or misaligned
  kQuantizationRule = 4,  ///< scale negative or not finite, zero point outside the type
  kOperandRule = 5,       ///< too many operands, unknown tensor, or an output that is a constant
  kParamsRule = 6,
  kNameRule = 7,
};

/// Of a tensor whose dims checkTensor() has passed.
std::uint32_t bytesOf(const TensorRecord& tensor, const std::int32_t* dims) noexcept {
  std::uint32_t bytes = elementBytes(static_cast<ElementType>(tensor.type));
  for (const std::int32_t* end = dims + tensor.rank; dims != end; ++dims) {
    bytes *= static_cast<std::uint32_t>(*dims);
  }
  return bytes;
}

/// By its bits, for many boards compare floats in software.
bool isScale(float scale) noexcept {
  constexpr std::uint32_t kInfinity = 0x7F800000U;
  constexpr std::uint32_t kMinusZero = 0x80000000U;
  const auto bits = std::bit_cast<std::uint32_t>(scale);
  return bits < kInfinity || bits == kMinusZero;
}

Rule checkQuantization(const TensorRecord& tensor) noexcept {
  if (!isScale(tensor.scale)) {
    return kQuantizationRule;
  }
  const auto type = static_cast<ElementType>(tensor.type);
  const bool outsideS8 = tensor.zeroPoint < -128 || tensor.zeroPoint > 127;
  const bool outsideU8 = tensor.zeroPoint < 0 || tensor.zeroPoint > 255;
  if ((type == ElementType::Int8 && outsideS8) || (type == ElementType::UInt8 && outsideU8)) {
    return kQuantizationRule;
  }
  return kOkay;
}

Rule checkTensor(const Header& header, const TensorRecord& tensor,
                 const std::int32_t* dims) noexcept {
  std::uint32_t bytes = elementBytes(static_cast<ElementType>(tensor.type));
  if (bytes == 0 || tensor.rank > kMaxRank || tensor.storage > Storage::Scratch ||
      tensor.reserved != 0) {
    return kTypeRule;
  }
  if (!fits(tensor.dims, tensor.rank, header.dims.count)) {
    return kDimsRule;
  }
  for (std::uint32_t axis = 0; axis < tensor.rank; ++axis) {
    const std::int32_t dim = dims[tensor.dims + axis];
    if (dim < 1 || __builtin_mul_overflow(bytes, static_cast<std::uint32_t>(dim), &bytes) ||
        bytes > kMaxTensorBytes) {
      return kDimsRule;
    }
  }
  const std::uint32_t limit =
      tensor.storage == Storage::Constant ? header.constants.count : header.arenaBytes;
  if (!isAligned(tensor.offset) || !fits(tensor.offset, bytes, limit)) {
    return kPlaceRule;
  }
  return checkQuantization(tensor);
}

bool isIn(const Program& program, std::uint16_t tensor, Storage storage) noexcept {
  return tensor < program.tensorCount() && program.tensor(tensor).storage == storage;
}

bool isArena(const Program& program, std::uint16_t tensor) noexcept {
  return isIn(program, tensor, Storage::Arena);
}

bool isReadable(const Program& program, std::uint16_t tensor) noexcept {
  return tensor < program.tensorCount() && program.tensor(tensor).storage != Storage::Scratch;
}

Rule checkNode(const Program& program, const NodeRecord& node) noexcept {
  const Header& header = program.header();
  const std::uint32_t count = std::uint32_t{node.inputCount} + node.outputCount;
  if (count > kMaxOperands || !fits(node.operands, count, header.operands.count)) {
    return kOperandRule;
  }
  for (std::uint32_t i = 0; i < count; ++i) {
    const std::uint16_t tensor = program.operand(node, i);
    const bool input = tensor == kAbsent || isReadable(program, tensor);
    const bool last = i + 1 == count && isIn(program, tensor, Storage::Scratch);
    if (i < node.inputCount ? !input : !isArena(program, tensor) && !last) {
      return kOperandRule;
    }
  }
  if (!isAligned(node.params) || !fits(node.params, node.paramBytes, header.params.count)) {
    return kParamsRule;
  }
  if (node.name != kNoName && node.name >= header.names.count) {
    return kNameRule;
  }
  return kOkay;
}

Status checkInterface(const Program& program) noexcept {
  const Header& header = program.header();
  const std::uint32_t count = std::uint32_t{header.inputCount} + header.outputCount;
  if (count > header.operands.count) {
    return {Code::ProgramSection, 3, count};
  }
  for (std::uint32_t i = 0; i < header.inputCount; ++i) {
    if (!isArena(program, program.input(i))) {
      return {Code::ProgramTensor, program.input(i), kOperandRule};
    }
  }
  for (std::uint32_t i = 0; i < header.outputCount; ++i) {
    if (!isReadable(program, program.output(i))) {
      return {Code::ProgramTensor, program.output(i), kOperandRule};
    }
  }
  return kOk;
}

}  // namespace

Status Program::open(std::span<const std::byte> image, Program& out, Checksum checksum) noexcept {
  if (reinterpret_cast<std::uintptr_t>(image.data()) % kAlignment != 0) {
    return {Code::ProgramAlignment, 0, 0};
  }
  if (image.size() < sizeof(Header)) {
    return {Code::ProgramTruncated, sizeof(Header), static_cast<std::uint32_t>(image.size())};
  }
  const auto& header = *reinterpret_cast<const Header*>(image.data());
  if (const Status status = checkHeader(image, header, checksum); !status.ok()) {
    return status;
  }
  if (const Status status = checkSections(header); !status.ok()) {
    return status;
  }
  const Program program = vouched(image);
  const auto* dims = program.at<std::int32_t>(header.dims);
  for (std::uint32_t i = 0; i < header.tensors.count; ++i) {
    if (const Rule rule = checkTensor(header, program.tensor(i), dims); rule != kOkay) {
      return {Code::ProgramTensor, i, rule};
    }
  }
  if (header.names.count > 0 &&
      program.at<std::byte>(header.names)[header.names.count - 1] != std::byte{0}) {
    return {Code::ProgramSection, 7, header.names.count};
  }
  if (const Status status = checkInterface(program); !status.ok()) {
    return status;
  }
  for (std::uint32_t i = 0; i < header.nodes.count; ++i) {
    if (const Rule rule = checkNode(program, program.node(i)); rule != kOkay) {
      return {Code::ProgramNode, i, rule};
    }
  }
  out = program;
  return kOk;
}

Program Program::vouched(std::span<const std::byte> image) noexcept {
  Program program;
  program.m_header = reinterpret_cast<const Header*>(image.data());
  program.m_image = image.first(program.m_header->totalBytes);
  return program;
}

std::uint32_t Program::tensorBytes(std::uint32_t index) const noexcept {
  const TensorRecord& record = tensor(index);
  return bytesOf(record, at<std::int32_t>(m_header->dims) + record.dims);
}

std::uint16_t Program::input(std::uint32_t index) const noexcept {
  return at<std::uint16_t>(m_header->operands)[index];
}

std::uint16_t Program::output(std::uint32_t index) const noexcept {
  return at<std::uint16_t>(m_header->operands)[m_header->inputCount + index];
}

std::uint32_t Program::resultCount(const NodeRecord& node) const noexcept {
  const std::uint32_t outputs = node.outputCount;
  if (outputs == 0) {
    return 0;
  }
  const std::uint16_t last = operand(node, node.inputCount + outputs - 1);
  return tensor(last).storage == Storage::Scratch ? outputs - 1 : outputs;
}

std::span<const std::byte> Program::params(const NodeRecord& node) const noexcept {
  return {at<std::byte>(m_header->params) + node.params, node.paramBytes};
}

std::string_view Program::nodeName(std::uint32_t index) const noexcept {
  const std::uint32_t offset = node(index).name;
  if (offset == kNoName) {
    return {};
  }
  return {reinterpret_cast<const char*>(at<std::byte>(m_header->names) + offset)};
}

TensorView Program::view(std::uint16_t index, std::byte* arena) const noexcept {
  TensorView out;
  view(index, arena, out);
  return out;
}

void Program::view(std::uint16_t index, std::byte* arena, TensorView& out) const noexcept {
  if (index == kAbsent) {
    out = {};
    return;
  }
  const TensorRecord& record = tensor(index);
  const auto* dims = at<std::int32_t>(m_header->dims) + record.dims;
  std::byte* data = arena != nullptr ? arena + record.offset : nullptr;
  if (record.storage == Storage::Constant) {
    // Never written: no node has a constant as output, and the views handed out are inputs.
    data = const_cast<std::byte*>(at<std::byte>(m_header->constants)) + record.offset;
  }
  out.type = static_cast<ElementType>(record.type);
  out.rank = record.rank;
  out.dims = dims;
  out.bytes = bytesOf(record, dims);
  out.scale = record.scale;
  out.zeroPoint = record.zeroPoint;
  out.data = data;
}

}  // namespace mote::program
