// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Boards, and one inference on one of them, live.
#pragma once

#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace mote::bridge {
class Studio;
struct BoardRun;
}  // namespace mote::bridge
namespace mote::kit {
class Badge;
class EmptyState;
class FigureTile;
}  // namespace mote::kit

namespace mote::panels {

class BoardList;
class LayerChart;

class BoardPanel : public QWidget {
  Q_OBJECT
 public:
  explicit BoardPanel(bridge::Studio& studio, QWidget* parent = nullptr);

 private:
  QWidget* makeBoards();
  QWidget* makeRun();
  QWidget* makeResult();
  void connectAll();
  void refresh();
  void chooseConnected();
  void showNothing();
  void showRun();
  void showVerdict(const bridge::BoardRun& run);

  bridge::Studio& m_studio;
  QString m_connected;  ///< as of the last look
  BoardList* m_list;
  QPushButton* m_power;
  QPushButton* m_connect;
  QPushButton* m_run;
  QFrame* m_problem;
  QLabel* m_problemText;
  QWidget* m_result;
  QLabel* m_source;
  kit::Badge* m_exact;
  QLabel* m_verdict;
  kit::FigureTile* m_total;
  kit::FigureTile* m_arena;
  kit::FigureTile* m_stack;
  kit::FigureTile* m_progress;
  LayerChart* m_chart;
  kit::EmptyState* m_empty;
};

}  // namespace mote::panels
