// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What keeps the model from running, with a jump to the node.
#pragma once

#include <QWidget>

class QListView;
class QStackedLayout;

namespace mote::bridge {
class ProblemsModel;
class Studio;
}  // namespace mote::bridge

namespace mote::panels {

class ProblemsPanel : public QWidget {
  Q_OBJECT
 public:
  explicit ProblemsPanel(bridge::Studio& studio, QWidget* parent = nullptr);

 Q_SIGNALS:
  void counted(int problems);

 private:
  void reload();

  bridge::Studio& m_studio;
  bridge::ProblemsModel* m_model;
  QListView* m_list;
  QStackedLayout* m_stack;
};

}  // namespace mote::panels
