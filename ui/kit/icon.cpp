// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An icon engine over SVG text whose currentColor is filled in late.
#include "ui/kit/icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <utility>

#include "ui/kit/theme.h"

// Outside any namespace: the macro declares a function.
static void loadIcons() {
  Q_INIT_RESOURCE(icons);
}

namespace mote::kit {
namespace {

QByteArray sourceOf(const QString& name) {
  loadIconResources();
  QFile file(QStringLiteral(":/mote/icons/%1.svg").arg(name));
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Pictures of a way along the line: they follow where lines go.
bool followsReading(const QString& name) {
  static const QStringList kNames{"undo", "redo", "chevron_right", "back", "forward", "outline"};
  return QGuiApplication::isRightToLeft() && kNames.contains(name);
}

class TintedEngine : public QIconEngine {
 public:
  explicit TintedEngine(QString name) : m_name(std::move(name)) {}

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode iconMode, QIcon::State) override {
    const double ratio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(rect, tinted(rect.size(), iconMode, ratio));
  }
  QPixmap pixmap(const QSize& size, QIcon::Mode iconMode, QIcon::State) override {
    return tinted(size, iconMode, 1.0);
  }
  QPixmap scaledPixmap(const QSize& size, QIcon::Mode iconMode, QIcon::State,
                       qreal scale) override {
    return tinted(size / scale, iconMode, scale);
  }
  QIconEngine* clone() const override { return new TintedEngine(m_name); }

 private:
  QPixmap tinted(const QSize& size, QIcon::Mode iconMode, double ratio) const {
    const QColor color = iconMode == QIcon::Disabled
                             ? blend(colors().borderStrong, colors().faint, 0.4)
                             : colors().muted;
    return iconPixmap(m_name, qMin(size.width(), size.height()), color, ratio);
  }

  QString m_name;
};

}  // namespace

void loadIconResources() {
  loadIcons();
}

QIcon icon(const QString& name) {
  return QIcon(new TintedEngine(name));
}

QPixmap iconPixmap(const QString& name, int size, const QColor& color, double devicePixelRatio) {
  const bool turned = followsReading(name);
  const QString key = QStringLiteral("mote/%1/%2/%3/%4/%5")
                          .arg(name)
                          .arg(size)
                          .arg(color.rgba())
                          .arg(devicePixelRatio)
                          .arg(turned);
  QPixmap pixmap;
  if (QPixmapCache::find(key, &pixmap)) return pixmap;
  QByteArray source = sourceOf(name);
  source.replace("currentColor", color.name().toLatin1());
  QSvgRenderer renderer(source);
  const int pixels = qMax(1, qRound(size * devicePixelRatio));
  pixmap = QPixmap(pixels, pixels);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  renderer.render(&painter, QRectF(0, 0, pixels, pixels));
  painter.end();
  if (turned) pixmap = pixmap.transformed(QTransform::fromScale(-1, 1));
  pixmap.setDevicePixelRatio(devicePixelRatio);
  QPixmapCache::insert(key, pixmap);
  return pixmap;
}

}  // namespace mote::kit
