// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A colour map with its ends named: the key to every coloured number.
#pragma once

#include <QString>
#include <QWidget>

#include "ui/kit/color_map.h"

namespace mote::kit {

class LegendBar : public QWidget {
  Q_OBJECT
 public:
  explicit LegendBar(QWidget* parent = nullptr);
  void setMap(ColorMap map, bool reversed);
  /// `note` stands between the ends: what the numbers count, where they do not say it themselves.
  void setTexts(const QString& title, const QString& low, const QString& high,
                const QString& note = {});
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  ColorMap m_map = ColorMap::Dusk;
  bool m_reversed = false;
  QString m_title;
  QString m_low;
  QString m_high;
  QString m_note;
};

}  // namespace mote::kit
