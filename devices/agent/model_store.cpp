// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Memory of the board: model region = image [+ kept inputs]; arena region = arena [+ kept inputs].
#include "devices/agent/model_store.h"

#include <algorithm>
#include <array>
#include <cstring>

#include "core/foundation/checksum.h"
#include "core/infer/layer_hash.h"
#include "devices/agent/stack_paint.h"

namespace mote::agent {
namespace {

constexpr std::uint64_t kGuardBytes = 64;  ///< painted behind the arena: catches overruns

constexpr std::uint64_t aligned(std::uint64_t bytes) noexcept {
  constexpr std::uint64_t kMask = program::kAlignment - 1;
  return (bytes + kMask) & ~kMask;
}

constexpr std::uint32_t narrowed(std::uint64_t value) noexcept {
  return static_cast<std::uint32_t>(std::min<std::uint64_t>(value, UINT32_MAX));
}

/// Part of a region that is known to lie in it.
std::span<std::byte> part(std::span<std::byte> region, std::uint64_t offset,
                          std::uint64_t bytes) noexcept {
  return region.subspan(static_cast<std::size_t>(offset), static_cast<std::size_t>(bytes));
}

}  // namespace

Status ModelStore::begin(std::uint32_t totalBytes, std::uint32_t crc) noexcept {
  if (totalBytes > m_model.size()) {
    return {Code::UploadTooLarge, totalBytes, narrowed(m_model.size())};
  }
  if (m_received != 0 && totalBytes == m_totalBytes && crc == m_crc) return kOk;
  forget();
  m_totalBytes = totalBytes;
  m_crc = crc;
  return kOk;
}

Status ModelStore::append(std::uint32_t offset, std::span<const std::byte> bytes) noexcept {
  const std::uint64_t end = std::uint64_t{offset} + bytes.size();
  if (end > m_totalBytes) return {Code::UploadTooLarge, narrowed(end), m_totalBytes};
  if (end <= m_received) return kOk;
  if (offset != m_received) return {Code::UploadOutOfOrder, offset, m_received};
  std::memcpy(m_model.data() + offset, bytes.data(), bytes.size());
  m_receivedCrc = crc32(bytes, m_receivedCrc);
  m_received = narrowed(end);
  return kOk;
}

Status ModelStore::load() noexcept {
  m_loaded = false;
  if (m_received != m_totalBytes || m_totalBytes == 0) {
    return {Code::UploadOutOfOrder, m_received, m_totalBytes};
  }
  const std::span<const std::byte> image = m_model.first(m_totalBytes);
  Status status = m_receivedCrc == m_crc ? kOk : Status{Code::ProgramChecksum};
  if (status.ok()) {
    status = infer::Interpreter::load(image, m_kernels, m_arena, m_interpreter,
                                      program::Checksum::Vouched);
  }
  if (status.ok()) status = checkInputs();
  if (!status.ok()) {
    forget();
    return status;
  }
  m_loaded = true;
  return kOk;
}

void ModelStore::forget() noexcept {
  m_loaded = false;
  m_totalBytes = 0;
  m_received = 0;
  m_receivedCrc = 0;
}

Status ModelStore::checkInputs() noexcept {
  const program::Program& program = m_interpreter.program();
  std::uint64_t bytes = 0;
  for (std::uint32_t i = 0; i < program.header().inputCount; ++i) {
    const std::uint16_t tensor = program.input(i);
    if (tensor == program::kAbsent || program.tensor(tensor).storage != program::Storage::Arena) {
      return {Code::ProgramTensor, tensor, i};
    }
    bytes += aligned(program.tensorBytes(tensor));
  }
  return keepInputs(bytes);
}

Status ModelStore::keepInputs(std::uint64_t inputBytes) noexcept {
  const std::uint64_t arenaEnd = aligned(m_interpreter.program().arenaBytes());
  const std::uint64_t modelEnd = aligned(m_totalBytes);
  std::uint64_t paintEnd = std::min<std::uint64_t>(arenaEnd + kGuardBytes, m_arena.size());
  if (arenaEnd + kGuardBytes + inputBytes <= m_arena.size()) {
    m_inputs = part(m_arena, arenaEnd + kGuardBytes, inputBytes);
  } else if (modelEnd + inputBytes <= m_model.size()) {
    m_inputs = part(m_model, modelEnd, inputBytes);
  } else if (arenaEnd + inputBytes <= m_arena.size()) {
    m_inputs = part(m_arena, arenaEnd, inputBytes);
    paintEnd = arenaEnd;
  } else {
    return {Code::ArenaTooSmall, narrowed(arenaEnd + inputBytes), narrowed(m_arena.size())};
  }
  m_painted = part(m_arena, 0, paintEnd);
  return kOk;
}

void ModelStore::clearInputs() noexcept {
  std::memset(m_inputs.data(), 0, m_inputs.size());
}

Status ModelStore::writeInput(std::uint32_t index, std::uint32_t offset,
                              std::span<const std::byte> bytes) noexcept {
  if (!m_loaded) return {Code::NotLoaded};
  const program::Program& program = m_interpreter.program();
  if (index >= program.header().inputCount) return {Code::BadArgument, index};
  std::uint64_t begin = 0;
  for (std::uint32_t i = 0; i < index; ++i) {
    begin += aligned(program.tensorBytes(program.input(i)));
  }
  const std::uint64_t size = program.tensorBytes(program.input(index));
  if (offset + std::uint64_t{bytes.size()} > size) return {Code::BadArgument, offset};
  std::copy(bytes.begin(), bytes.end(), part(m_inputs, begin + offset, bytes.size()).begin());
  return kOk;
}

Status ModelStore::readTensor(std::uint32_t index, std::uint32_t offset, std::uint32_t bytes,
                              std::span<const std::byte>& out) const noexcept {
  if (!m_loaded) return {Code::NotLoaded};
  const program::Program& program = m_interpreter.program();
  if (index >= program.tensorCount()) return {Code::BadArgument, index};
  const TensorView view = program.view(static_cast<std::uint16_t>(index), m_arena.data());
  if (std::uint64_t{offset} + bytes > view.bytes) return {Code::BadArgument, offset};
  out = view.span().subspan(offset, bytes);
  return kOk;
}

std::uint32_t ModelStore::outputHash(std::uint32_t node) const noexcept {
  const program::Program& program = m_interpreter.program();
  const program::NodeRecord& record = program.node(node);
  std::array<TensorView, program::kMaxOperands> outputs;
  const std::uint32_t results = program.resultCount(record);
  for (std::uint32_t i = 0; i < results; ++i) {
    const std::uint16_t tensor = program.operand(record, record.inputCount + i);
    if (tensor != program::kAbsent) outputs[i] = program.view(tensor, m_arena.data());
  }
  return infer::layerHash({outputs.data(), results});
}

void ModelStore::paintArena() noexcept {
  std::memset(m_painted.data(), static_cast<int>(kPaint), m_painted.size());
}

std::uint32_t ModelStore::arenaUsed() const noexcept {
  return usedMemory(m_painted);
}

void ModelStore::placeInputs() noexcept {
  const program::Program& program = m_interpreter.program();
  std::uint64_t begin = 0;
  for (std::uint32_t i = 0; i < program.header().inputCount; ++i) {
    const TensorView view = m_interpreter.input(i);
    const auto kept = part(m_inputs, begin, view.bytes);
    std::copy(kept.begin(), kept.end(), view.data);
    begin += aligned(view.bytes);
  }
}

}  // namespace mote::agent
