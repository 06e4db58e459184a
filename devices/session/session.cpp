// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Speaks the board protocol's questions one after another.
#include "devices/session/session.h"

#include <algorithm>

#include "core/foundation/checksum.h"
#include "devices/session/transport.h"

namespace mote::session {
namespace {

std::string bytesOf(std::span<const std::byte> bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

Error unexpected() {
  return failed("session.unexpected",
                "The board gave an answer that does not belong to the question. "
                "Update its firmware to the version of this studio.");
}

std::string unitOf(wire::TickKind kind) {
  switch (kind) {
    case wire::TICK_INSTRUCTIONS:
      return "instructions";
    case wire::TICK_CYCLES:
      return "cycles";
    case wire::TICK_NANOSECONDS:
      return "ns";
    default:
      return "ticks";
  }
}

BoardInfo infoOf(const wire::Board& board) {
  BoardInfo info;
  info.id = board.id();
  info.name = board.name();
  info.serialId = board.serial_id();
  info.firmwareBuild = board.firmware_build();
  info.coreVersion = board.core_version();
  info.unit = unitOf(board.tick_kind());
  info.clockHz = board.clock_hz();
  info.ticksPerSecond = board.ticks_per_second();
  info.modelBytes = board.model_bytes();
  info.arenaBytes = board.arena_bytes();
  info.chunkBytes = std::min<std::uint32_t>(board.chunk_bytes(), protocol::kMaxData);
  info.emulated = board.emulated();
  return info;
}

/// The end of a run: what it cost, or why it stopped.
Result<RunSummary> finished(RunSummary summary, const wire::RunDone& done,
                            const std::string& board) {
  const Status status{static_cast<Code>(done.code()), done.a(), done.b()};
  if (!status.ok()) return fromStatus(status, board);
  summary.deadlinesMissed = done.deadlines_missed();
  summary.stackBytes = done.stack_bytes();
  summary.arenaBytes = done.arena_bytes();
  return summary;
}

}  // namespace

struct Session::Wire {
  explicit Wire(std::unique_ptr<link::Link> link) : transport(std::move(link)) {}
  Transport transport;
};

Session::Session(std::unique_ptr<Wire> wire) : m_wire(std::move(wire)) {}
Session::~Session() = default;

Result<std::unique_ptr<Session>> Session::open(const std::string& address,
                                               link::Milliseconds patience) {
  MOTE_ASSIGN(std::unique_ptr<link::Link> link, link::openLink(address));
  return open(std::move(link), patience);
}

Result<std::unique_ptr<Session>> Session::open(std::unique_ptr<link::Link> link,
                                               link::Milliseconds patience) {
  std::unique_ptr<Session> session(new Session(std::make_unique<Wire>(std::move(link))));
  MOTE_TRY(session->hello(patience));
  return session;
}

Result<void> Session::hello(link::Milliseconds patience) {
  m_wire->transport.setGreeted(false);
  wire::ToBoard question;
  question.mutable_hello()->set_protocol_version(protocol::kVersion);
  MOTE_ASSIGN(const wire::FromBoard answer, m_wire->transport.ask(question, patience));
  if (!answer.has_board()) return unexpected();
  if (answer.board().protocol_version() != protocol::kVersion) {
    return refused(
        "session.version",
        "The board speaks protocol version %1, this studio version %2. Update the board's "
        "firmware.",
        {std::to_string(answer.board().protocol_version()), std::to_string(protocol::kVersion)});
  }
  m_board = infoOf(answer.board());
  if (m_board.chunkBytes == 0) return unexpected();
  m_wire->transport.setGreeted(true);
  return {};
}

Result<LoadInfo> Session::upload(std::span<const std::byte> image, const JobContext& context) {
  if (image.size() > m_board.modelBytes) {
    return refused(
        "session.model-size", "The model takes %1 bytes, %2 has room for %3",
        {std::to_string(image.size()), m_board.name, std::to_string(m_board.modelBytes)});
  }
  wire::ToBoard begin;
  begin.mutable_upload_begin()->set_total_bytes(static_cast<std::uint32_t>(image.size()));
  begin.mutable_upload_begin()->set_crc(crc32(image));
  MOTE_ASSIGN(const wire::FromBoard started, m_wire->transport.ask(begin));
  if (!started.has_upload_state()) return unexpected();
  std::size_t offset = started.upload_state().received();
  while (offset < image.size()) {
    if (context.cancelled()) return cancelled();
    context.report(static_cast<double>(offset) / static_cast<double>(image.size()), "upload");
    wire::ToBoard chunk;
    const auto piece =
        image.subspan(offset, std::min<std::size_t>(m_board.chunkBytes, image.size() - offset));
    chunk.mutable_upload_chunk()->set_offset(static_cast<std::uint32_t>(offset));
    chunk.mutable_upload_chunk()->set_data(bytesOf(piece));
    MOTE_ASSIGN(const wire::FromBoard state, m_wire->transport.ask(chunk));
    if (!state.has_upload_state() || state.upload_state().received() != offset + piece.size())
      return unexpected();
    offset += piece.size();
  }
  wire::ToBoard end;
  end.mutable_upload_end();
  // The board checks every byte before it answers.
  constexpr std::size_t kCheckedPerMillisecond = 2000;
  const auto checking = static_cast<long long>(image.size() / kCheckedPerMillisecond);
  MOTE_ASSIGN(const wire::FromBoard loaded,
              m_wire->transport.ask(end, kPatience + Milliseconds(checking)));
  if (!loaded.has_load_result()) return unexpected();
  const wire::LoadResult& result = loaded.load_result();
  m_nodeCount = result.node_count();
  return LoadInfo{result.node_count(), result.arena_bytes(), result.load_ticks()};
}

Result<void> Session::writeInput(std::uint32_t input, std::span<const std::byte> bytes) {
  for (std::size_t offset = 0; offset < bytes.size(); offset += m_board.chunkBytes) {
    wire::ToBoard question;
    const auto piece =
        bytes.subspan(offset, std::min<std::size_t>(m_board.chunkBytes, bytes.size() - offset));
    question.mutable_write_input()->set_input(input);
    question.mutable_write_input()->set_offset(static_cast<std::uint32_t>(offset));
    question.mutable_write_input()->set_data(bytesOf(piece));
    MOTE_ASSIGN(const wire::FromBoard answer, m_wire->transport.ask(question));
    if (!answer.has_done()) return unexpected();
  }
  return {};
}

Result<RunSummary> Session::run(const RunOptions& options,
                                const std::function<void(const LayerEvent&)>& heard,
                                const JobContext& context) {
  wire::ToBoard question;
  wire::Run& run = *question.mutable_run();
  run.set_iterations(options.iterations);
  run.set_layers(options.layers);
  run.set_hashes(options.hashes);
  run.set_deadline_ticks(options.deadlineTicks);
  MOTE_ASSIGN(const std::uint32_t id, m_wire->transport.send(question));
  RunSummary summary;
  std::uint32_t nodes = 0;  // heard of in this inference
  bool cancelSent = false;
  for (;;) {
    MOTE_ASSIGN(const wire::FromBoard event,
                m_wire->transport.nextEvent(id, options.patience, cancelSent, context));
    if (event.has_run_done()) {
      if (cancelSent) return cancelled();
      return finished(std::move(summary), event.run_done(), m_board.name);
    }
    // Events out of order would keep a confused board talking for ever.
    const std::uint32_t inference = static_cast<std::uint32_t>(summary.laps.size());
    if (event.has_layer() && event.layer().run() == inference && event.layer().node() == nodes &&
        nodes < m_nodeCount) {
      const wire::Layer& layer = event.layer();
      if (heard) heard({layer.run(), layer.node(), layer.ticks(), layer.hash()});
      ++nodes;
    } else if (event.has_lap() && event.lap().run() == inference &&
               inference < options.iterations) {
      summary.laps.push_back(event.lap().ticks());
      nodes = 0;
    } else {
      return unexpected();
    }
  }
}

Result<Bytes> Session::readTensor(std::uint32_t tensor, std::uint32_t bytes,
                                  const JobContext& context) {
  Bytes result;
  while (result.size() < bytes) {
    if (context.cancelled()) return cancelled();
    const auto wanted = std::min<std::size_t>(m_board.chunkBytes, bytes - result.size());
    wire::ToBoard question;
    question.mutable_read_tensor()->set_tensor(tensor);
    question.mutable_read_tensor()->set_offset(static_cast<std::uint32_t>(result.size()));
    question.mutable_read_tensor()->set_bytes(static_cast<std::uint32_t>(wanted));
    MOTE_ASSIGN(const wire::FromBoard answer, m_wire->transport.ask(question));
    if (!answer.has_tensor_data() || answer.tensor_data().offset() != result.size() ||
        answer.tensor_data().data().size() != wanted) {
      return unexpected();
    }
    const auto piece = std::as_bytes(std::span(answer.tensor_data().data()));
    result.insert(result.end(), piece.begin(), piece.end());
  }
  return result;
}

Result<void> Session::ping() {
  wire::ToBoard question;
  question.mutable_ping();
  MOTE_ASSIGN(const wire::FromBoard answer, m_wire->transport.ask(question));
  if (!answer.has_done()) return unexpected();
  return {};
}

Result<void> Session::recover() {
  return hello(kPatience);
}

}  // namespace mote::session
