// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How much of a whole is taken, as a thin bar; what is too much sticks out of the whole.
#pragma once

#include <QWidget>

namespace mote::kit {

class Meter : public QWidget {
  Q_OBJECT
 public:
  explicit Meter(QWidget* parent = nullptr);
  /// 1 is all of it; more does not fit.
  void setShare(double share);
  [[nodiscard]] double share() const { return m_share; }
  QSize sizeHint() const override { return {64, 5}; }
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  double m_share = 0;
};

}  // namespace mote::kit
