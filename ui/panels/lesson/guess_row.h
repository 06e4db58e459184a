// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One guess: a question, a slider, and the figure it stands at.
#pragma once

#include <QWidget>
#include <functional>

class QLabel;
class QSlider;

namespace mote::panels {

class GuessRow : public QWidget {
  Q_OBJECT
 public:
  /// The slider goes in steps of 1 / `steps`; `textOf` says a value in words.
  GuessRow(const QString& question, double least, double most, double first, int steps,
           std::function<QString(double)> textOf, QWidget* parent = nullptr);
  [[nodiscard]] double value() const;
  [[nodiscard]] QString text(double value) const { return m_textOf(value); }

 private:
  void say();

  int m_steps;
  std::function<QString(double)> m_textOf;
  QLabel* m_figure;
  QSlider* m_slider;
};

}  // namespace mote::panels
