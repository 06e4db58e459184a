// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The board that figures are estimated for, and what the shown model would be on it.
#pragma once

#include <QObject>
#include <QString>
#include <memory>
#include <optional>

#include "core/estimate/assess.h"
#include "ui/bridge/jobs.h"
#include "ui/bridge/overlays.h"
#include "ui/bridge/project.h"

namespace mote::bridge {

class Estimating : public QObject {
  Q_OBJECT
 public:
  Estimating(Jobs& jobs, Project& project, Overlays& overlays, QObject* parent = nullptr);

  /// Null where none is chosen.
  [[nodiscard]] const estimate::Target* target() const { return m_target; }
  /// An id; an empty or unknown one chooses none.
  void choose(const QString& board);
  /// Null where no board is chosen or the model does not compile. Of the graph before the last
  /// edit until changed() comes.
  [[nodiscard]] std::shared_ptr<const estimate::Assessment> assessment() const {
    return m_assessment;
  }
  /// Why there is no assessment of a model that compiles.
  [[nodiscard]] const std::optional<Error>& refusal() const { return m_refusal; }

 Q_SIGNALS:
  void boardChosen();
  /// All that is to be known of the model as it is: its memory, and with a board the assessment.
  void changed();

 private:
  void assess();
  void forget();

  Jobs& m_jobs;
  Project& m_project;
  Overlays& m_overlays;
  const estimate::Target* m_target = nullptr;
  std::shared_ptr<const estimate::Assessment> m_assessment;
  std::optional<Error> m_refusal;
};

/// A board as people choose it: "ST NUCLEO-L4R5ZI", "Cortex-M4F", and its chip, clock and memories.
struct BoardChoice {
  QString id;
  QString name;
  QString processor;
  QString details;
};
/// All that estimates can be made for, by processor and name.
[[nodiscard]] QVector<BoardChoice> boardChoices();
[[nodiscard]] QString boardTitle(const estimate::Target& target);
/// Whose figures an estimate is made of, a line each.
[[nodiscard]] QString sourcesText(const estimate::Target& target);

}  // namespace mote::bridge
