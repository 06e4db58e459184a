// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A cached picture of blocks with the view's frame over it.
#include "ui/canvas/minimap.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

#include "ui/kit/theme.h"

namespace mote::canvas {
namespace {

constexpr int kMargin = 6;
constexpr QSize kMost{132, 172};
constexpr int kLeastWidth = 36;

}  // namespace

Minimap::Minimap(GraphView& view) : QWidget(&view), m_view(view) {
  setFixedSize(kMost);
  setCursor(Qt::PointingHandCursor);
  setAccessibleName(tr("Overview"));
  connect(&view, &GraphView::cameraChanged, this, [this] {
    setVisible(useful());
    update();
  });
}

void Minimap::refresh() {
  m_picture = {};
  takeShape();
  setVisible(useful());
  update();
}

/// As narrow or flat as the graph is.
void Minimap::takeShape() {
  const Scene* scene = m_view.scene();
  if (scene == nullptr || scene->bounds.isEmpty()) return;
  const QSizeF room = QSizeF(kMost) - QSizeF(2 * kMargin, 2 * kMargin);
  const QSizeF graph = scene->bounds.size().scaled(room, Qt::KeepAspectRatio);
  setFixedSize(std::max(kLeastWidth, static_cast<int>(graph.width()) + 2 * kMargin),
               std::max(kLeastWidth, static_cast<int>(graph.height()) + 2 * kMargin));
}

bool Minimap::useful() const {
  const Scene* scene = m_view.scene();
  if (scene == nullptr || scene->bounds.isEmpty()) return false;
  const QSizeF shown = QSizeF(m_view.size()) / m_view.camera().scale;
  return shown.height() < scene->bounds.height() || shown.width() < scene->bounds.width();
}

QTransform Minimap::mapping() const {
  const QRectF& bounds = m_view.scene()->bounds;
  const QRectF room = QRectF(rect()).adjusted(kMargin, kMargin, -kMargin, -kMargin);
  const double scale = std::min(room.width() / bounds.width(), room.height() / bounds.height());
  QTransform mapping;
  mapping.translate(room.center().x(), room.center().y());
  mapping.scale(scale, scale);
  mapping.translate(-bounds.center().x(), -bounds.center().y());
  return mapping;
}

void Minimap::paintEvent(QPaintEvent*) {
  if (m_view.scene() == nullptr || m_view.scene()->bounds.isEmpty()) return;
  const QTransform transform = mapping();
  if (m_picture.isNull()) {
    m_picture = QPixmap(size() * devicePixelRatioF());
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    m_picture.fill(Qt::transparent);
    QPainter painter(&m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Card& card : m_view.scene()->cards) {
      const QRectF block = transform.mapRect(card.rect);
      painter.fillRect(QRectF(block.topLeft(),
                              QSizeF(std::max(1.5, block.width()), std::max(1.0, block.height()))),
                       card.size == CardSize::Comment ? kit::colors().warning
                                                      : bridge::categoryColor(card.category));
    }
  }
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(kit::colors().border);
  painter.setBrush(kit::colors().surface);
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kit::kRadius,
                          kit::kRadius);
  painter.drawPixmap(0, 0, m_picture);
  const QRectF shown = transform.mapRect(
      QRectF(m_view.camera().offset, QSizeF(m_view.size()) / m_view.camera().scale));
  QColor veil = kit::colors().accent;
  veil.setAlpha(36);
  painter.setBrush(veil);
  painter.setPen(QPen(kit::colors().accent, 1.5));
  painter.setClipRect(rect().adjusted(2, 2, -2, -2));
  painter.drawRect(shown.intersected(QRectF(rect()).adjusted(2, 2, -2, -2)));
}

void Minimap::moveTo(QPointF position) {
  Camera camera = m_view.camera();
  const QPointF target = mapping().inverted().map(position);
  camera.offset = target - QPointF(m_view.width(), m_view.height()) / 2 / camera.scale;
  m_view.setCamera(camera);
}

void Minimap::mousePressEvent(QMouseEvent* event) {
  moveTo(event->position());
}

void Minimap::mouseMoveEvent(QMouseEvent* event) {
  if (event->buttons() & Qt::LeftButton) moveTo(event->position());
}

void Minimap::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange) refresh();
  QWidget::changeEvent(event);
}

}  // namespace mote::canvas
