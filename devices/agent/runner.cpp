// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The measuring loops. Clock reads stand directly around the work; sending and hashing come after.
#include "devices/agent/runner.h"

#include "devices/agent/stack_paint.h"

namespace mote::agent {

PendingHello Runner::run(std::uint32_t id, mote_protocol_Run request) noexcept {
  m_id = id;
  m_request = request;
  m_hello = {};
  Status status = check(request);
  if (!status.ok()) {
    m_channel.sendFailure(id, status);
    return m_hello;
  }
  const std::uint32_t all = m_store.interpreter().program().nodeCount();
  m_nodes = request.node_count == 0 ? all : request.node_count;
  paintStack(m_stack);
  m_store.paintArena();
  std::uint32_t runs = 0;
  std::uint32_t missed = 0;
  while (status.ok() && runs < request.iterations) {
    m_store.placeInputs();
    std::uint64_t ticks = 0;
    status = request.layers ? runLayers(runs, ticks) : runSilently(ticks);
    if (!status.ok()) break;
    if (request.deadline_ticks != 0 && ticks > request.deadline_ticks) ++missed;
    sendLap(runs, ticks);
    ++runs;
  }
  sendDone(status, runs, missed);
  return m_hello;
}

Status Runner::check(const mote_protocol_Run& request) const noexcept {
  if (!m_store.loaded()) return {Code::NotLoaded};
  if (request.iterations == 0) return {Code::BadArgument, 0};
  if (request.node_count > m_store.interpreter().program().nodeCount()) {
    return {Code::BadArgument, request.node_count};
  }
  return kOk;
}

Status Runner::runSilently(std::uint64_t& ticks) noexcept {
  const infer::Interpreter& interpreter = m_store.interpreter();
  m_port.startTicks();
  for (std::uint32_t node = 0; node < m_nodes; ++node) {
    const Status status = interpreter.runNode(node);
    if (!status.ok()) return status;
    if (cancelled()) return {Code::Cancelled};
  }
  ticks = m_port.ticks();
  return kOk;
}

Status Runner::runLayers(std::uint32_t run, std::uint64_t& ticks) noexcept {
  for (std::uint32_t node = 0; node < m_nodes; ++node) {
    const Status status = runLayer(run, node, ticks);
    if (!status.ok()) return status;
    if (cancelled()) return {Code::Cancelled};
  }
  return kOk;
}

Status Runner::runLayer(std::uint32_t run, std::uint32_t node, std::uint64_t& ticks) noexcept {
  const infer::Interpreter& interpreter = m_store.interpreter();
  m_port.startTicks();
  const Status status = interpreter.runNode(node);
  const std::uint64_t spent = m_port.ticks();
  if (!status.ok()) return status;
  ticks += spent;
  auto& layer = m_channel.answer(m_id, mote_protocol_FromBoard_layer_tag).body.layer;
  layer.run = run;
  layer.node = node;
  layer.ticks = spent;
  if (m_request.hashes) layer.hash = m_store.outputHash(node);
  m_channel.send();
  return kOk;
}

bool Runner::cancelled() noexcept {
  while (const mote_protocol_ToBoard* question = m_channel.receive()) {
    const std::uint32_t id = question->id;
    // What follows either of these on the line is no longer asked of a busy board.
    if (question->which_body == mote_protocol_ToBoard_cancel_tag) {
      m_channel.sendDone(id);
      return true;
    }
    if (question->which_body == mote_protocol_ToBoard_hello_tag) {
      m_hello = {id, question->body.hello.protocol_version};
      return true;
    }
    m_channel.sendFailure(id, {Code::Busy});
  }
  return false;
}

void Runner::sendLap(std::uint32_t run, std::uint64_t ticks) noexcept {
  auto& lap = m_channel.answer(m_id, mote_protocol_FromBoard_lap_tag).body.lap;
  lap.run = run;
  lap.ticks = ticks;
  m_channel.send();
}

void Runner::sendDone(Status status, std::uint32_t runs, std::uint32_t missed) noexcept {
  auto& done = m_channel.answer(m_id, mote_protocol_FromBoard_run_done_tag).body.run_done;
  done.code = static_cast<std::uint32_t>(status.code);
  done.a = status.code == Code::Cancelled ? runs : status.a;
  done.b = status.b;
  done.runs = runs;
  done.deadlines_missed = missed;
  done.stack_bytes = usedStack(m_stack);
  done.arena_bytes = m_store.arenaUsed();
  m_channel.send();
}

}  // namespace mote::agent
