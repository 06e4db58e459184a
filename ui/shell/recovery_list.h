// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Unsaved work that windows left behind, with its two ways out.
#pragma once

#include <QFrame>

#include "ui/bridge/autosave.h"

class QVBoxLayout;

namespace mote::shell {

class RecoveryList : public QFrame {
  Q_OBJECT
 public:
  explicit RecoveryList(bridge::Autosave& autosave, QWidget* parent = nullptr);

 Q_SIGNALS:
  void recoverWanted(const mote::project::Leftover& leftover);

 private:
  void fill();
  QWidget* makeRow(const project::Leftover& leftover);
  void askToDiscard(const project::Leftover& leftover);

  bridge::Autosave& m_autosave;
  QVBoxLayout* m_rows;
};

}  // namespace mote::shell
