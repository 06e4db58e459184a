// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One job at a time; while a run goes on a display timer pulls what has come.
#include "ui/bridge/boards.h"

#include <QCoreApplication>
#include <utility>

#include "core/workspace/model_file.h"
#include "ui/bridge/error_text.h"

namespace mote::bridge {
namespace {

constexpr int kPullEveryMs = 33;

/// What the board shall compute on: the chosen sample, or zeros where there is no data.
std::vector<float> inputFor(const onnx_format::Model& model, const std::string& source) {
  const auto data = workspace::openData(model, source, data::Split::Test);
  if (data.ok() && data.value()->size() > 0) {
    const auto sample = data.value()->sample(0);
    if (sample.ok()) return sample->input.toFloats();
  }
  const auto dims = workspace::firstInputDims(model.graph);
  const auto count = dims.ok() ? elementCount(dims.value()) : Result<std::size_t>(0);
  return std::vector<float>(count.ok() ? count.value() : 0, 0.0F);
}

}  // namespace

Boards::Boards(Jobs& jobs, Project& project, Overlays& overlays, Samples& samples, QObject* parent)
    : QObject(parent),
      m_jobs(jobs),
      m_project(project),
      m_overlays(overlays),
      m_samples(samples),
      m_worker(std::make_shared<BoardWorker>()) {
  m_timer.setInterval(kPullEveryMs);
  connect(&m_timer, &QTimer::timeout, this, &Boards::pull);
}

Boards::~Boards() = default;

const BoardRow* Boards::row(const QString& id) const {
  for (const auto& row : m_rows) {
    if (row.id == id) return &row;
  }
  return nullptr;
}

void Boards::begin(const QString& title, std::function<Result<void>(const JobContext&)> work,
                   bool keepProblem) {
  if (busy()) return;
  using Rows = QVector<BoardRow>;
  if (!keepProblem) m_problem.clear();
  m_looking = title.isEmpty();
  m_job = m_jobs.start<Rows>(
      {title, QStringLiteral("board")}, this,
      [worker = m_worker, work = std::move(work)](const JobContext& context) -> Result<Rows> {
        MOTE_TRY(work(context));
        return worker->list();
      },
      [this](Result<Rows> rows) {
        m_job = 0;
        if (rows.ok()) {
          adopt(std::move(rows).value());
        } else {
          fail(rows.error());
        }
      });
  Q_EMIT changed();
}

void Boards::adopt(QVector<BoardRow> rows) {
  m_rows = std::move(rows);
  const QString before = std::exchange(m_connected, QString());
  for (const auto& row : m_rows) {
    if (row.state == BoardState::Connected) m_connected = row.id;
  }
  if (!m_problem.isEmpty() && !before.isEmpty() && m_connected.isEmpty()) {
    const BoardRow* lost = row(before);
    const bool stopped = lost != nullptr && lost->state == BoardState::Stopped;
    const QString advice =
        stopped ? tr("%1 has stopped. Start it and connect it again.").arg(boardName(lost->name))
                : tr("The connection is closed. Connect the board again.");
    // Of a board that is gone the line has nothing more to tell.
    m_problem = stopped ? advice : advice + QLatin1Char('\n') + m_problem;
  }
  Q_EMIT changed();
}

void Boards::fail(const Error& error) {
  if (error.kind != ErrorKind::Cancelled) m_problem = errorText(error);
  Q_EMIT changed();
  // What was being done may have changed the boards half-way: look, unless looking is what failed.
  if (!m_looking)
    begin(
        {}, [](const JobContext&) { return Result<void>(); }, true);
}

void Boards::refresh() {
  begin({}, [](const JobContext&) { return Result<void>(); });
}

void Boards::start(const QString& id) {
  begin(tr("Start %1").arg(id),
        [worker = m_worker, id](const JobContext&) { return worker->start(id); });
}

void Boards::stop(const QString& id) {
  begin(tr("Stop %1").arg(id),
        [worker = m_worker, id](const JobContext&) { return worker->stop(id); });
}

void Boards::connectTo(const QString& id) {
  begin(tr("Connect %1").arg(id),
        [worker = m_worker, id](const JobContext&) { return worker->connectTo(id); });
}

void Boards::disconnectBoard() {
  begin({}, [worker = m_worker](const JobContext&) {
    worker->disconnectBoard();
    return Result<void>();
  });
}

void Boards::startAndConnect(const QString& id) {
  if (m_job != 0) {
    // The list is being read: come back when it is there.
    connect(
        this, &Boards::changed, this, [this, id] { startAndConnect(id); },
        Qt::SingleShotConnection);
    return;
  }
  begin(tr("Start %1").arg(id), [worker = m_worker, id](const JobContext&) -> Result<void> {
    MOTE_TRY(worker->start(id));
    return worker->connectTo(id);
  });
}

void Boards::run(const QString& id) {
  const ModelPtr model = m_project.model(m_project.variant());
  const ModelPtr opened = m_project.model(Variant::Opened);
  const BoardRow* board = row(id);
  if (!model || board == nullptr || busy()) return;
  m_problem.clear();
  m_shown.reset();
  m_worker->forget();
  m_running = true;
  m_target = id;
  m_job = m_jobs.start<BoardRun>(
      {tr("Run on %1").arg(id), QStringLiteral("board")}, this,
      [worker = m_worker, model, opened, board = *board, patches = m_project.patches(),
       source = m_samples.source().toStdString()](const JobContext& context) -> Result<BoardRun> {
        MOTE_ASSIGN(const compile::Compiled compiled, compiledIn(model->graph, patches));
        if (board.state != BoardState::Connected) {
          if (board.startable) MOTE_TRY(worker->start(board.id));
          MOTE_TRY(worker->connectTo(board.id));
        }
        return worker->run(compiled, inputFor(*opened, source), context);
      },
      [this](Result<BoardRun> run) { finishRun(run); });
  m_timer.start();
  m_overlays.remove(QStringLiteral("layer_cost"));
  m_overlays.show(QStringLiteral("layer_cost"));
  Q_EMIT changed();
  Q_EMIT runStarted();
}

void Boards::cancel() {
  if (m_job != 0) m_jobs.cancel(m_job);
}

void Boards::pull() {
  const auto run = m_worker->snapshot();
  if (!run) return;
  m_connected = m_target;
  m_shown = std::make_shared<const BoardRun>(*run);
  paint(*run);
  Q_EMIT runChanged();
}

void Boards::finishRun(const Result<BoardRun>& run) {
  m_timer.stop();
  m_job = 0;
  m_running = false;
  if (run.ok()) {
    m_shown = std::make_shared<const BoardRun>(run.value());
    paint(run.value());
    m_overlays.show(QStringLiteral("layer_cost"));
    Q_EMIT runChanged();
    refresh();
  } else {
    m_looking = false;
    fail(run.error());
  }
}

QString boardName(const QString& name) {
  return QCoreApplication::translate("Board", name.toUtf8().constData());
}

void Boards::paint(const BoardRun& run) {
  overlay::NodeOverlay overlay;
  overlay.quantity = "layer_cost";
  overlay.unit = run.unit;
  overlay.source = run.emulated ? "emulated" : "measured";
  for (const auto& layer : run.layers) {
    // Several program nodes may come from one node of the graph.
    if (layer.node && layer.value) overlay.values[layer.node] += *layer.value;
  }
  if (!overlay.values.empty()) m_overlays.put(overlay);
}

}  // namespace mote::bridge
