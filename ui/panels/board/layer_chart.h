// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One bar a layer, growing while the board reports.
#pragma once

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChartView>
#include <QHorizontalBarSeries>
#include <QValueAxis>

#include "ui/bridge/board_worker.h"

namespace mote::panels {

class LayerChart : public QChartView {
  Q_OBJECT
 public:
  explicit LayerChart(QWidget* parent = nullptr);
  /// New layers make new bars; known ones just move.
  void show(const bridge::BoardRun& run);

 Q_SIGNALS:
  void picked(mote::graph::NodeId node);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void rebuild(const bridge::BoardRun& run);
  void chooseStep();
  void recolor();
  [[nodiscard]] const bridge::BoardLayer& layerOfBar(int bar) const;
  void tell(bool entered, int bar);

  QHorizontalBarSeries* m_series;
  QBarSet* m_bars = nullptr;
  QBarCategoryAxis* m_names;
  QValueAxis* m_values;
  std::vector<bridge::BoardLayer> m_layers;
  QString m_unit;
  bool m_emulated = false;
  double m_step = 1;
};

}  // namespace mote::panels
