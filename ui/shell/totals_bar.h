// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The model's totals at the right of the status bar.
#pragma once

#include <QWidget>
#include <array>

class QLabel;

namespace mote::bridge {
class Studio;
}

namespace mote::shell {

class TotalsBar : public QWidget {
  Q_OBJECT
 public:
  explicit TotalsBar(bridge::Studio& studio, QWidget* parent = nullptr);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void refresh();

  bridge::Studio& m_studio;
  std::array<QLabel*, 2> m_figures{};
};

}  // namespace mote::shell
