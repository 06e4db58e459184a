// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Notices at the top of the canvas: never in the way, never missed.
#pragma once

#include <QFrame>

#include "ui/bridge/studio.h"

class QLabel;

namespace mote::shell {

class MessageBar : public QFrame {
  Q_OBJECT
 public:
  explicit MessageBar(QWidget* parent = nullptr);
  void show(bridge::Severity severity, const QString& text);
  [[nodiscard]] QString text() const;

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void restyle();

  bridge::Severity m_severity = bridge::Severity::Information;
  QLabel* m_icon;
  QLabel* m_text;
};

}  // namespace mote::shell
