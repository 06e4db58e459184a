// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first lesson beside the window: what eight bits are, a guess, the measurement, the
// comparison.
#pragma once

#include <QDialog>

#include "ui/bridge/studio.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace mote::kit {
class ComparisonBar;
}

namespace mote::panels {

class GuessRow;

class LessonDialog : public QDialog {
  Q_OBJECT
 public:
  explicit LessonDialog(bridge::Studio& studio, QWidget* parent = nullptr);

 Q_SIGNALS:
  void sampleWanted();

 private:
  enum Step { Idea, Predict, Measure, Compare };
  QWidget* makeIdea();
  QWidget* makePredict();
  QWidget* makeMeasure();
  QWidget* makeCompare();
  void go(int step);
  void forward();
  void refresh();
  void compare();
  [[nodiscard]] QString conclusion() const;

  bridge::Studio& m_studio;
  QLabel* m_count;
  QLabel* m_title;
  QStackedWidget* m_pages;
  QPushButton* m_back;
  QPushButton* m_next;
  QLabel* m_ready = nullptr;
  QPushButton* m_sample = nullptr;
  QProgressBar* m_progress = nullptr;
  GuessRow* m_accuracy = nullptr;
  GuessRow* m_size = nullptr;
  GuessRow* m_time = nullptr;
  kit::ComparisonBar* m_accuracyBar = nullptr;
  kit::ComparisonBar* m_sizeBar = nullptr;
  kit::ComparisonBar* m_timeBar = nullptr;
  QLabel* m_conclusion = nullptr;
};

}  // namespace mote::panels
