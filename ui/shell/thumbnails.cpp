// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The canvas's own layout, lying on its side, as it looks from far away.
#include "ui/shell/thumbnails.h"

#include <QPainter>
#include <algorithm>

#include "ui/bridge/analysis.h"
#include "ui/canvas/graph_painter.h"
#include "ui/canvas/scene.h"
#include "ui/kit/theme.h"

namespace mote::shell {
namespace {

constexpr double kFar = 0.1;  ///< a zoom at which cards are coloured blocks
constexpr double kLargest = 0.5;
constexpr double kRatio = 2.0;
constexpr int kMargin = 14;
constexpr int kMostRows = 8;
constexpr double kPitch = 1.25;  ///< of rows, in their height

QHash<QString, QImage>& kept() {
  static QHash<QString, QImage> pictures;
  return pictures;
}

/// Rows that a network is cut into, one below the other, so that a long chain stays legible.
struct Rows {
  int count = 1;
  double scale = 0.0;
};

double heightOf(double row, int count) {
  return row * (1 + kPitch * (count - 1));
}

Rows rowsFor(const QSizeF& network, const QSizeF& room) {
  Rows best;
  for (int count = 1; count <= kMostRows; ++count) {
    const double scale = std::min({kLargest, room.width() / (network.height() / count),
                                   room.height() / heightOf(network.width(), count)});
    if (scale > best.scale) best = {count, scale};
  }
  return best;
}

QImage draw(const canvas::Scene& scene, QSize size) {
  QImage image(size * kRatio, QImage::Format_ARGB32_Premultiplied);
  image.setDevicePixelRatio(kRatio);
  image.fill(Qt::transparent);
  QPainter painter(&image);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF bounds = scene.bounds;
  const Rows rows = rowsFor(bounds.size(), size - QSize(2 * kMargin, 2 * kMargin));
  const double length = bounds.height() / rows.count;
  painter.translate(size.width() / 2.0, size.height() / 2.0);
  painter.scale(rows.scale, rows.scale);
  painter.translate(-length / 2, -heightOf(bounds.width(), rows.count) / 2);
  // Layers become columns: networks flow from left to right here.
  painter.setTransform(QTransform(0, 1, 1, 0, 0, 0), true);
  for (int row = 0; row < rows.count; ++row) {
    const QRectF strip(bounds.left(), bounds.top() + row * length, bounds.width(), length);
    painter.save();
    painter.translate(row * kPitch * bounds.width() - strip.left(), -strip.top());
    painter.setClipRect(strip);
    canvas::GraphPainter(painter, scene, {}, nullptr, kFar).paint(strip);
    painter.restore();
  }
  return image;
}

}  // namespace

Thumbnails::Thumbnails(bridge::Jobs& jobs, QObject* parent) : QObject(parent), m_jobs(jobs) {}

void Thumbnails::want(kit::PictureCard* card, const QString& key,
                      std::function<Result<graph::Graph>()> network) {
  const QString full = key + (kit::mode() == kit::Mode::Light ? "|light" : "|dark");
  const auto found = kept().constFind(full);
  if (found != kept().constEnd()) {
    card->setPicture(*found);
    return;
  }
  m_wishes.push_back({card, full, std::move(network)});
  if (!m_drawing) next();
}

void Thumbnails::next() {
  m_drawing = !m_wishes.isEmpty();
  if (!m_drawing) return;
  const Wish wish = m_wishes.takeFirst();
  m_jobs.start<QImage>(
      {{}, QStringLiteral("thumbnail")}, this,
      [network = wish.network,
       size = kit::PictureCard::pictureSize()](const JobContext&) -> Result<QImage> {
        MOTE_ASSIGN(const graph::Graph graph, network());
        const auto scene = canvas::buildScene(*bridge::analyse(graph).graph);
        return draw(*scene, size);
      },
      [this, wish](Result<QImage> picture) {
        if (picture.ok()) kept().insert(wish.key, *picture);
        if (picture.ok() && wish.card) wish.card->setPicture(*picture);
        next();
      });
}

}  // namespace mote::shell
