// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How values are spread: bars with the range named below.
#pragma once

#include <QVector>
#include <QWidget>

namespace mote::kit {

class HistogramView : public QWidget {
  Q_OBJECT
 public:
  explicit HistogramView(QWidget* parent = nullptr);
  void setBins(const QVector<int>& counts, double minimum, double maximum);
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QVector<int> m_counts;
  double m_minimum = 0;
  double m_maximum = 0;
};

}  // namespace mote::kit
