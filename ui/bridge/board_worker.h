// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What worker threads do with boards: list, start, connect, run. Thread-safe, one call at a time.
#pragma once

#include <QString>
#include <QVector>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "core/compile/compile.h"
#include "core/jobs/cancel.h"
#include "core/profile/trace.h"
#include "core/result/result.h"

namespace mote::bridge {

enum class BoardState { Stopped, Running, Connected };

struct BoardRow {
  QString id;
  QString name;
  QString address;  ///< empty while stopped
  bool emulated = false;
  bool startable = false;
  BoardState state = BoardState::Stopped;
};

/// One layer of a run; `value` none while it has not come.
struct BoardLayer {
  graph::NodeId node;
  std::string name;
  std::string type;
  std::optional<double> value;
  std::optional<bool> exact;  ///< its hash equals the desktop's
};

struct BoardRun {
  std::string board;
  bool emulated = false;
  std::string unit;
  std::vector<BoardLayer> layers;
  std::uint64_t total = 0;  ///< 0 while unknown
  std::uint64_t arenaBytes = 0;
  std::uint64_t stackBytes = 0;
  std::optional<bool> bitExact;
  std::string divergence;  ///< first layer that differs
  double outputError = 0;  ///< largest difference of an output element from the desktop's
  bool finished = false;
};

class BoardWorker {
 public:
  BoardWorker();
  ~BoardWorker();

  [[nodiscard]] Result<QVector<BoardRow>> list();
  [[nodiscard]] Result<void> start(const QString& id);
  [[nodiscard]] Result<void> stop(const QString& id);
  /// Says hello to a running board.
  [[nodiscard]] Result<void> connectTo(const QString& id);
  void disconnectBoard();
  /// Uploads and runs; layers arrive in snapshot() while it works, with the node ids of `compiled`.
  [[nodiscard]] Result<BoardRun> run(const compile::Compiled& compiled,
                                     const std::vector<float>& input, const JobContext& context);
  void forget();
  /// The run so far; empty while none has begun.
  [[nodiscard]] std::optional<BoardRun> snapshot() const;

 private:
  struct State;
  std::unique_ptr<State> m_state;
};

}  // namespace mote::bridge
