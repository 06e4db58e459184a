// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A board, and what the shown model would be on it: time, energy, memories, and whether it fits.
#pragma once

#include <QVector>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace mote::bridge {
class Studio;
}
namespace mote::kit {
class Badge;
class FigureCell;
}  // namespace mote::kit

namespace mote::shell {

class FitBar : public QWidget {
  Q_OBJECT
 public:
  explicit FitBar(bridge::Studio& studio, QWidget* parent = nullptr);

  /// A window that is too narrow cuts it off; a tool bar would take it away.
  QSize minimumSizeHint() const override;

  void setMemoryShown(bool shown);

 Q_SIGNALS:
  void memoryWanted(bool shown);

 private:
  QWidget* makeBoard();
  QHBoxLayout* makeVerdict();
  void fillBoards();
  void markBoard();
  void refresh();
  void showEstimate();
  void showMemory();
  void showVerdict();
  void showFixes();

  bridge::Studio& m_studio;
  QComboBox* m_board;
  kit::FigureCell* m_latency;
  kit::FigureCell* m_energy;
  kit::FigureCell* m_flash;
  kit::FigureCell* m_ram;
  QPushButton* m_memory;
  kit::Badge* m_verdict;
  QLabel* m_words;
  QVector<QPushButton*> m_fixes;
};

}  // namespace mote::shell
