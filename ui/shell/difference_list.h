// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Differences one by one: kinds to show or leave out, a table, steps to the next and the previous.
#pragma once

#include <QWidget>
#include <memory>

#include "ui/bridge/differences_model.h"

class QHBoxLayout;
class QLabel;
class QTableView;
class QToolButton;

namespace mote::shell {

class DifferenceList : public QWidget {
  Q_OBJECT
 public:
  explicit DifferenceList(QWidget* parent = nullptr);
  void setCompared(const std::shared_ptr<const bridge::ComparedGraphs>& compared);
  /// Takes a row as chosen elsewhere; none where it is not listed.
  void follow(graph::NodeId before, graph::NodeId after);
  /// To the next row, or to the previous for -1; around the ends.
  void step(int by);

 Q_SIGNALS:
  void chosen(mote::graph::NodeId before, mote::graph::NodeId after);

 private:
  void makeTable();
  QToolButton* makeStep(const QString& icon, const QString& name, int by, const QKeySequence& key,
                        const QKeySequence& letter);
  void fillKinds(const compare::Comparison& comparison);
  void count();

  bridge::DifferencesModel* m_model;
  QTableView* m_table;
  QHBoxLayout* m_kinds;
  QLabel* m_count;
  bool m_following = false;
};

}  // namespace mote::shell
