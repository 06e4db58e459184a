// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Quantize the model and see what that changed.
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace mote::bridge {
class Studio;
}
namespace mote::kit {
class Badge;
class ComparisonBar;
class EmptyState;
class ParameterForm;
class SegmentedControl;
}  // namespace mote::kit

namespace mote::panels {

class LayerTable;

class QuantizePanel : public QWidget {
  Q_OBJECT
 public:
  explicit QuantizePanel(bridge::Studio& studio, QWidget* parent = nullptr);

 private:
  QWidget* makeData();
  QWidget* makeRun();
  QWidget* makeResult();
  void connectAll();
  void chooseFolder();
  void fillSources();
  void run();
  void refresh();
  void showReport();

  bridge::Studio& m_studio;
  QComboBox* m_source;
  QLabel* m_sourceNote;
  kit::ParameterForm* m_form;
  QComboBox* m_samples;
  QPushButton* m_run;
  kit::EmptyState* m_empty;
  QWidget* m_result;
  kit::ComparisonBar* m_accuracy;
  kit::ComparisonBar* m_flash;
  kit::ComparisonBar* m_arena;
  kit::SegmentedControl* m_shown;
  kit::Badge* m_outdated;
  QLabel* m_note;
  LayerTable* m_layers;
};

}  // namespace mote::panels
