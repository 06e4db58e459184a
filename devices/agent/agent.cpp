// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// One case per question; each answers exactly once (a run: with events, then RunDone).
#include "devices/agent/agent.h"

#include <algorithm>
#include <cstring>

#include "core/program/format.h"
#include "devices/protocol/protocol.h"

namespace mote::agent {
namespace {

template <std::size_t N>
void copyText(char (&out)[N], const char* text) noexcept {
  const std::size_t size = std::min(std::strlen(text), N - 1);
  std::memcpy(out, text, size);
  out[size] = '\0';
}

template <typename Data>
std::span<const std::byte> bytesOf(const Data& data) noexcept {
  return {reinterpret_cast<const std::byte*>(data.bytes), data.size};
}

}  // namespace

Agent::Agent(Port& port, const BoardInfo& board, infer::KernelSet kernels) noexcept
    : m_port(port),
      m_board(board),
      m_channel(port),
      m_store(board.model, board.arena, kernels),
      m_runner(port, m_channel, m_store, board.stack) {}

void Agent::poll() noexcept {
  while (const mote_protocol_ToBoard* question = m_channel.receive()) handle(*question);
  m_port.idle();
}

void Agent::handle(const mote_protocol_ToBoard& question) noexcept {
  const std::uint32_t id = question.id;
  const auto& body = question.body;
  switch (question.which_body) {
    case mote_protocol_ToBoard_hello_tag:
      return hello(id, body.hello.protocol_version);
    case mote_protocol_ToBoard_upload_begin_tag:
      return sendUploadState(id,
                             m_store.begin(body.upload_begin.total_bytes, body.upload_begin.crc));
    case mote_protocol_ToBoard_upload_chunk_tag:
      return sendUploadState(
          id, m_store.append(body.upload_chunk.offset, bytesOf(body.upload_chunk.data)));
    case mote_protocol_ToBoard_upload_end_tag:
      return load(id);
    case mote_protocol_ToBoard_write_input_tag:
      return sendOutcome(id, m_store.writeInput(body.write_input.input, body.write_input.offset,
                                                bytesOf(body.write_input.data)));
    case mote_protocol_ToBoard_run_tag:
      if (const PendingHello next = m_runner.run(id, body.run); next.id != 0) {
        hello(next.id, next.version);
      }
      return;
    case mote_protocol_ToBoard_read_tensor_tag:
      return readTensor(id, body.read_tensor);
    case mote_protocol_ToBoard_reset_tag:
      m_store.forget();
      return m_channel.sendDone(id);
    default:  // Ping, and Cancel with nothing to cancel
      return m_channel.sendDone(id);
  }
}

void Agent::hello(std::uint32_t id, std::uint32_t version) noexcept {
  if (version != protocol::kVersion) {
    m_channel.sendFailure(id, {Code::VersionMismatch, protocol::kVersion, version});
    return;
  }
  sendBoard(id);
}

void Agent::sendBoard(std::uint32_t id) noexcept {
  auto& board = m_channel.answer(id, mote_protocol_FromBoard_board_tag).body.board;
  board.protocol_version = protocol::kVersion;
  copyText(board.core_version, MOTE_CORE_VERSION);
  copyText(board.id, m_board.id);
  copyText(board.name, m_board.name);
  copyText(board.serial_id, m_board.serialId);
  copyText(board.firmware_build, m_board.firmwareBuild);
  board.clock_hz = m_board.clockHz;
  board.tick_kind = static_cast<mote_protocol_TickKind>(m_board.tickKind);
  board.ticks_per_second = m_board.ticksPerSecond;
  board.tick_step = m_board.tickStep;
  board.model_bytes = static_cast<std::uint32_t>(m_board.model.size());
  board.arena_bytes = static_cast<std::uint32_t>(m_board.arena.size());
  board.chunk_bytes = protocol::kMaxData;
  board.emulated = m_board.emulated;
  board.program_version = program::kVersion;
  m_channel.send();
}

void Agent::sendUploadState(std::uint32_t id, Status status) noexcept {
  if (!status.ok()) return m_channel.sendFailure(id, status);
  auto& state = m_channel.answer(id, mote_protocol_FromBoard_upload_state_tag).body.upload_state;
  state.received = m_store.received();
  m_channel.send();
}

void Agent::load(std::uint32_t id) noexcept {
  m_port.startTicks();
  const Status status = m_store.load();
  const std::uint64_t ticks = m_port.ticks();
  if (!status.ok()) return m_channel.sendFailure(id, status);
  m_store.clearInputs();
  const program::Program& program = m_store.interpreter().program();
  auto& result = m_channel.answer(id, mote_protocol_FromBoard_load_result_tag).body.load_result;
  result.node_count = program.nodeCount();
  result.input_count = program.header().inputCount;
  result.output_count = program.header().outputCount;
  result.arena_bytes = program.arenaBytes();
  result.input_bytes = m_store.inputBytes();
  result.load_ticks = ticks;
  m_channel.send();
}

void Agent::readTensor(std::uint32_t id, const mote_protocol_ReadTensor& request) noexcept {
  if (request.bytes > protocol::kMaxData) {
    return m_channel.sendFailure(id, {Code::BadArgument, request.bytes});
  }
  std::span<const std::byte> bytes;
  const Status status = m_store.readTensor(request.tensor, request.offset, request.bytes, bytes);
  if (!status.ok()) return m_channel.sendFailure(id, status);
  auto& answer = m_channel.answer(id, mote_protocol_FromBoard_tensor_data_tag).body.tensor_data;
  answer.offset = request.offset;
  answer.data.size = static_cast<pb_size_t>(bytes.size());
  std::copy(bytes.begin(), bytes.end(), reinterpret_cast<std::byte*>(answer.data.bytes));
  m_channel.send();
}

void Agent::sendOutcome(std::uint32_t id, Status status) noexcept {
  if (!status.ok()) return m_channel.sendFailure(id, status);
  m_channel.sendDone(id);
}

}  // namespace mote::agent
