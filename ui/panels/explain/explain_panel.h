// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Why does the model decide so? Heatmaps of the float and the int8 model side by side.
#pragma once

#include <QWidget>
#include <array>

#include "ui/bridge/explaining.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSlider;
class QSpinBox;

namespace mote::bridge {
class Studio;
}
namespace mote::kit {
class HeatmapView;
class LegendBar;
class ScoreList;
}  // namespace mote::kit

namespace mote::panels {

class SampleStrip;

class ExplainPanel : public QWidget {
  Q_OBJECT
 public:
  explicit ExplainPanel(bridge::Studio& studio, QWidget* parent = nullptr);

 private:
  struct Side {
    QLabel* title;
    kit::HeatmapView* picture;
    kit::ScoreList* scores;
  };
  QWidget* makeChoice();
  QWidget* makeSides();
  QWidget* makeLook();
  void connectAll();
  void reloadData();
  void pick(std::size_t sample);
  void run();
  void refresh();
  void showSide(Side& side, const bridge::ExplanationPtr& explanation, const QString& empty);
  void restyle();

  bridge::Studio& m_studio;
  SampleStrip* m_strip;
  QSpinBox* m_sample;
  QComboBox* m_method;
  QComboBox* m_class;
  QComboBox* m_map;
  QSlider* m_opacity;
  QPushButton* m_run;
  QLabel* m_problem;
  QLabel* m_verdict;
  kit::LegendBar* m_legend;
  std::array<Side, 2> m_sides;
};

}  // namespace mote::panels
