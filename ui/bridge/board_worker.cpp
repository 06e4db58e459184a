// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Over the session room: one board at a time, a live copy of the run for the window.
#include "ui/bridge/board_worker.h"

#include <algorithm>
#include <cmath>

#include "core/execute/executor.h"
#include "core/execute/tensor_io.h"
#include "devices/session/board_list.h"
#include "devices/session/power.h"
#include "devices/session/profile.h"

namespace mote::bridge {

struct BoardWorker::State {
  std::mutex calls;  ///< one conversation at a time
  std::unique_ptr<session::Session> session;
  std::string connected;
  mutable std::mutex live;
  std::optional<BoardRun> run;
};

namespace {

BoardRow rowOf(const session::BoardEntry& entry, const std::string& connected) {
  BoardRow row;
  row.id = QString::fromStdString(entry.id);
  row.name = QString::fromStdString(entry.name);
  row.address = QString::fromStdString(entry.address);
  row.emulated = entry.emulated;
  row.startable = entry.state != "attached";
  row.state = entry.id == connected      ? BoardState::Connected
              : entry.state == "stopped" ? BoardState::Stopped
                                         : BoardState::Running;
  return row;
}

/// The sample in the program's first input, zeros in the others, in the program's own types.
Result<std::vector<Array>> inputsOf(execute::Executor& executor, const std::vector<float>& sample) {
  std::vector<Array> inputs;
  for (std::size_t i = 0; i < executor.inputCount(); ++i) {
    const TensorView view = executor.input(i);
    std::fill_n(view.data, view.bytes, std::byte{0});
    if (i == 0) MOTE_TRY(execute::writeReal(view, sample));
    Bytes bytes(view.data, view.data + view.bytes);
    MOTE_ASSIGN(Array input,
                Array::make(view.type, Dims(view.dims, view.dims + view.rank), std::move(bytes)));
    inputs.push_back(std::move(input));
  }
  return inputs;
}

session::ProfileRequest requestOf(const compile::Compiled& compiled, std::vector<Array> inputs) {
  session::ProfileRequest request;
  request.image = *compiled.image;
  for (const auto& node : compiled.nodes) {
    request.nodes.push_back({node.name, node.type, node.macs});
  }
  request.inputs = std::move(inputs);
  return request;
}

BoardRun emptyRun(const compile::Compiled& compiled, const session::BoardInfo& board) {
  BoardRun run;
  run.board = board.name;
  run.emulated = board.emulated;
  run.unit = board.unit;
  run.arenaBytes = compiled.arenaBytes;
  for (const auto& node : compiled.nodes) {
    run.layers.push_back({node.node, node.name, node.type, std::nullopt, std::nullopt});
  }
  return run;
}

void hear(BoardRun& run, const profile::LayerTrace& layer, const profile::Trace& reference) {
  if (layer.node >= run.layers.size()) return;
  BoardLayer& shown = run.layers[layer.node];
  shown.value = static_cast<double>(layer.value);
  if (layer.node < reference.layers.size()) {
    shown.exact = layer.hash == reference.layers[layer.node].hash;
  }
}

double outputErrorOf(const profile::Trace& reference, const profile::Trace& trace) {
  double most = 0;
  for (std::size_t i = 0; i < std::min(reference.outputs.size(), trace.outputs.size()); ++i) {
    const std::vector<float> wanted = reference.outputs[i].toFloats();
    const std::vector<float> got = trace.outputs[i].toFloats();
    for (std::size_t k = 0; k < std::min(wanted.size(), got.size()); ++k) {
      most = std::max(most, std::abs(static_cast<double>(wanted[k]) - got[k]));
    }
  }
  return most;
}

void conclude(BoardRun& run, const profile::Trace& trace, const profile::Trace& reference) {
  for (const auto& layer : trace.layers) hear(run, layer, reference);
  run.total = trace.total;
  run.arenaBytes = trace.arenaBytes;
  run.stackBytes = trace.stackBytes;
  const auto divergence = profile::firstDivergence(reference, trace);
  run.bitExact = !divergence.has_value();
  run.divergence = divergence.value_or(std::string());
  run.outputError = outputErrorOf(reference, trace);
  run.finished = true;
}

}  // namespace

BoardWorker::BoardWorker() : m_state(std::make_unique<State>()) {}

BoardWorker::~BoardWorker() = default;

Result<QVector<BoardRow>> BoardWorker::list() {
  const std::lock_guard guard(m_state->calls);
  MOTE_ASSIGN(const auto entries, session::listBoards());
  QVector<BoardRow> rows;
  for (const auto& entry : entries) rows.push_back(rowOf(entry, m_state->connected));
  return rows;
}

Result<void> BoardWorker::start(const QString& id) {
  const std::lock_guard guard(m_state->calls);
  return session::startBoard(id.toStdString());
}

Result<void> BoardWorker::stop(const QString& id) {
  if (m_state->connected == id.toStdString()) disconnectBoard();
  const std::lock_guard guard(m_state->calls);
  return session::stopBoard(id.toStdString());
}

Result<void> BoardWorker::connectTo(const QString& id) {
  disconnectBoard();
  const std::lock_guard guard(m_state->calls);
  MOTE_ASSIGN(m_state->session, session::connect(id.toStdString()));
  m_state->connected = id.toStdString();
  return {};
}

void BoardWorker::disconnectBoard() {
  const std::lock_guard guard(m_state->calls);
  m_state->session.reset();
  m_state->connected.clear();
}

Result<BoardRun> BoardWorker::run(const compile::Compiled& compiled,
                                  const std::vector<float>& input, const JobContext& context) {
  const std::lock_guard guard(m_state->calls);
  if (!m_state->session) {
    return refused("board.not-connected", "No board is connected; choose one and connect it");
  }
  MOTE_ASSIGN(execute::Executor executor,
              execute::Executor::load(compiled.image, execute::Kernels::Reference));
  MOTE_ASSIGN(std::vector<Array> inputs, inputsOf(executor, input));
  MOTE_ASSIGN(const profile::Trace reference, profile::traceOnDesktop(executor, inputs));
  BoardRun run = emptyRun(compiled, m_state->session->board());
  const auto publish = [this, &run] {
    const std::lock_guard live(m_state->live);
    m_state->run = run;
  };
  publish();
  const auto heard = [&](const profile::LayerTrace& layer) {
    hear(run, layer, reference);
    publish();
  };
  const auto trace = session::profileOnBoard(
      *m_state->session, requestOf(compiled, std::move(inputs)), heard, context);
  if (!trace.ok()) {
    // Where the board does not come back to its senses, the next person to ask must connect anew.
    if (!m_state->session->recover().ok()) {
      m_state->session.reset();
      m_state->connected.clear();
    }
    return trace.error();
  }
  conclude(run, trace.value(), reference);
  publish();
  return run;
}

void BoardWorker::forget() {
  const std::lock_guard live(m_state->live);
  m_state->run.reset();
}

std::optional<BoardRun> BoardWorker::snapshot() const {
  const std::lock_guard live(m_state->live);
  return m_state->run;
}

}  // namespace mote::bridge
