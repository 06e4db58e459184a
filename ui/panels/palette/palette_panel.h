// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything that can be put into a graph: find it, read about it, set its values, drag it in.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTextBrowser;
class QVBoxLayout;

namespace mote::bridge {
class Studio;
}
namespace mote::kit {
class ParameterForm;
}

namespace mote::panels {

class EntryTree;

class PalettePanel : public QWidget {
  Q_OBJECT
 public:
  explicit PalettePanel(bridge::Studio& studio, QWidget* parent = nullptr);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QWidget* makeAbout();
  void showEntry();
  void readValues();
  void insert();
  void update();

  bridge::Studio& m_studio;
  QLineEdit* m_search;
  EntryTree* m_tree;
  QLabel* m_title;
  QVBoxLayout* m_formPlace;
  kit::ParameterForm* m_form = nullptr;
  QTextBrowser* m_help;
  QPushButton* m_insert;
};

}  // namespace mote::panels
