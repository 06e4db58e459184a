// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Scales the picture without smoothing (cells are data), the heat with it.
#include "ui/kit/heatmap_view.h"

#include <QPainter>

#include "ui/kit/theme.h"

namespace mote::kit {

HeatmapView::HeatmapView(QWidget* parent) : QWidget(parent) {
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  setMinimumSize(96, 96);
}

void HeatmapView::setPicture(const QImage& picture) {
  m_picture = picture;
  update();
}

void HeatmapView::setHeat(const QVector<float>& cells, int columns, int rows) {
  const bool fits = columns > 0 && rows > 0 && cells.size() == qsizetype{columns} * rows;
  m_cells = fits ? cells : QVector<float>();
  m_columns = columns;
  m_rows = rows;
  compose();
}

void HeatmapView::setMap(ColorMap map) {
  m_map = map;
  compose();
}

void HeatmapView::setOpacity(double opacity) {
  m_opacity = opacity;
  update();
}

void HeatmapView::setPlaceholder(const QString& text) {
  m_placeholder = text;
  update();
}

QSize HeatmapView::sizeHint() const {
  return {168, 168};
}

QImage HeatmapView::rendered(int width) const {
  QImage image(width, width, QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::transparent);
  QPainter painter(&image);
  paintInto(painter, image.rect());
  return image;
}

QRect HeatmapView::pictureRect(const QSize& room) const {
  QSize shape = m_picture.isNull() ? QSize(1, 1) : m_picture.size();
  shape.scale(room, Qt::KeepAspectRatio);
  return {QPoint((room.width() - shape.width()) / 2, (room.height() - shape.height()) / 2), shape};
}

void HeatmapView::compose() {
  m_heat = {};
  if (!m_cells.isEmpty()) {
    m_heat = QImage(m_columns, m_rows, QImage::Format_RGB32);
    for (int y = 0; y < m_rows; ++y) {
      for (int x = 0; x < m_columns; ++x) {
        const float heat = m_cells[qsizetype{y} * m_columns + x];
        m_heat.setPixelColor(x, y, colorAt(m_map, static_cast<double>(heat)));
      }
    }
  }
  update();
}

void HeatmapView::paintInto(QPainter& painter, const QRect& target) const {
  painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
  if (!m_picture.isNull()) painter.drawImage(target, m_picture);
  if (!m_heat.isNull()) {
    painter.setOpacity(m_opacity);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, true);
    painter.drawImage(target, m_heat);
    painter.setOpacity(1.0);
  }
}

void HeatmapView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const QRect target = pictureRect(size());
  painter.fillRect(target, colors().sunken);
  paintInto(painter, target);
  if (m_heat.isNull() && !m_placeholder.isEmpty()) {
    const QRect band(target.left(), target.bottom() - 27, target.width(), 28);
    if (!m_picture.isNull()) painter.fillRect(band, QColor(0, 0, 0, 150));
    painter.setPen(m_picture.isNull() ? colors().muted : QColor(Qt::white));
    painter.setFont(textFont(TextRole::Caption));
    painter.drawText(m_picture.isNull() ? target : band, Qt::AlignCenter | Qt::TextWordWrap,
                     m_placeholder);
  }
  painter.setPen(colors().border);
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(QRectF(target).adjusted(0.5, 0.5, -0.5, -0.5));
}

}  // namespace mote::kit
