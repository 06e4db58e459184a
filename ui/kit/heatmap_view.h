// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A picture with a heatmap laid over it: colour map, opacity, one title.
#pragma once

#include <QImage>
#include <QVector>
#include <QWidget>

#include "ui/kit/color_map.h"

namespace mote::kit {

class HeatmapView : public QWidget {
  Q_OBJECT
 public:
  explicit HeatmapView(QWidget* parent = nullptr);
  void setPicture(const QImage& picture);
  /// Row-major cells in 0..1; empty clears.
  void setHeat(const QVector<float>& cells, int columns, int rows);
  void setMap(ColorMap map);
  void setOpacity(double opacity);
  void setPlaceholder(const QString& text);
  QSize sizeHint() const override;
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override { return width; }
  /// As shown, at the picture's own aspect ratio.
  [[nodiscard]] QImage rendered(int width) const;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  [[nodiscard]] QRect pictureRect(const QSize& room) const;
  void compose();
  void paintInto(QPainter& painter, const QRect& target) const;

  QImage m_picture;
  QImage m_heat;
  QVector<float> m_cells;
  int m_columns = 0;
  int m_rows = 0;
  ColorMap m_map = ColorMap::Ember;
  double m_opacity = 0.6;
  QString m_placeholder;
};

}  // namespace mote::kit
