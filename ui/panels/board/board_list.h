// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The boards as rows: picture, name, processor, state.
#pragma once

#include <QListWidget>

#include "ui/bridge/board_worker.h"

namespace mote::panels {

class BoardList : public QListWidget {
  Q_OBJECT
 public:
  explicit BoardList(QWidget* parent = nullptr);
  void setRows(const QVector<bridge::BoardRow>& rows);
  [[nodiscard]] QString selectedId() const;
  void selectId(const QString& id);
  QSize sizeHint() const override;
};

/// "stopped", "running", "connected".
[[nodiscard]] QString boardStateText(bridge::BoardState state);

}  // namespace mote::panels
