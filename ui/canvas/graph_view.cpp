// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// View state, painting and gliding.
#include "ui/canvas/graph_view.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
#include <algorithm>

#include "ui/canvas/graph_accessible.h"
#include "ui/kit/theme.h"

namespace mote::canvas {
namespace {

constexpr double kFitScale = 1.0;
/// Where all of a graph would be too small to read, its beginning is shown in this scale.
constexpr double kReadableScale = 0.85;

/// Whether a part that floats above the view, such as the overview, is in the way.
bool partCovers(const GraphView& view, const QRect& place) {
  const auto parts = view.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
  return std::any_of(parts.begin(), parts.end(), [&place](const QWidget* part) {
    return part->isVisible() && part->geometry().intersects(place);
  });
}

}  // namespace

GraphView::GraphView(QWidget* parent) : QWidget(parent) {
  GraphAccessible::install();
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setAcceptDrops(true);
  setAttribute(Qt::WA_OpaquePaintEvent);
  setMinimumSize(240, 180);
  setLayoutDirection(Qt::LeftToRight);  // names and shapes are read so in every language
  setAccessibleName(tr("Graph"));
  m_glide.setStartValue(0.0);
  m_glide.setEndValue(1.0);
  m_glide.setEasingCurve(QEasingCurve::OutCubic);
  connect(&m_glide, &QVariantAnimation::valueChanged, this, [this](const QVariant& share) {
    m_camera = Camera::between(m_from, m_to, share.toDouble());
    update();
    Q_EMIT cameraChanged();
  });
}

void GraphView::setScene(std::shared_ptr<const Scene> scene, bool keepPlace) {
  m_scene = std::move(scene);
  m_marks = {};
  m_gesture.reset();
  m_port = kNoCard;
  if (m_scene && !keepPlace) {
    m_glide.stop();
    m_camera = opening();
    m_fitted = true;
  }
  update();
  Q_EMIT cameraChanged();
}

Camera GraphView::opening() const {
  Camera camera = Camera::showing(m_scene->bounds, size(), kFitScale);
  if (camera.scale >= kReadableScale) return camera;
  camera.scale = kReadableScale;
  const QRectF& bounds = m_scene->bounds;
  camera.offset = {bounds.center().x() - width() / 2.0 / camera.scale, bounds.top() - 40};
  return camera;
}

void GraphView::setOverlay(std::optional<OverlayLook> overlay) {
  m_overlay = std::move(overlay);
  update();
}

void GraphView::setSelected(const std::vector<graph::NodeId>& nodes, graph::ValueId terminal,
                            std::optional<std::size_t> comment) {
  m_marks.selected = kNoCard;
  m_marks.others.clear();
  if (m_scene) {
    if (terminal) m_marks.selected = m_scene->findTerminal(terminal);
    if (comment) m_marks.selected = m_scene->findComment(*comment);
    if (!nodes.empty()) m_marks.selected = m_scene->find(nodes.back());
    for (const graph::NodeId node : nodes) m_marks.others.insert(m_scene->find(node));
    m_marks.others.erase(m_marks.selected);
    m_marks.others.erase(kNoCard);
  }
  describe();
  update();
}

void GraphView::setFaulty(const std::vector<graph::NodeId>& nodes) {
  m_marks.faulty.clear();
  for (const auto node : nodes) {
    const CardIndex card = m_scene ? m_scene->find(node) : kNoCard;
    if (card != kNoCard) m_marks.faulty.insert(card);
  }
  update();
}

void GraphView::setHits(const std::vector<CardIndex>& hits, CardIndex current) {
  m_marks.hits = {hits.begin(), hits.end()};
  m_marks.currentHit = current;
  update();
}

double GraphView::leastScale() const {
  if (!m_scene) return 0.1;
  return std::min(0.25, Camera::showing(m_scene->bounds, size(), kFitScale).scale * 0.6);
}

void GraphView::glideTo(const Camera& target) {
  m_fitted = false;
  m_glide.stop();
  const int duration = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
  if (duration <= 0 || !isVisible()) {
    setCamera(target);
    return;
  }
  m_from = m_camera;
  m_to = target;
  m_glide.setDuration(duration);
  m_glide.start();
}

void GraphView::setCamera(const Camera& camera) {
  m_fitted = false;
  m_camera = camera;
  update();
  Q_EMIT cameraChanged();
}

void GraphView::fit() {
  if (!m_scene) return;
  glideTo(Camera::showing(m_scene->bounds, size(), kFitScale));
}

void GraphView::zoomBy(double factor) {
  glideTo(m_camera.zoomed(factor, rect().center(), leastScale(), kMostScale));
}

void GraphView::resetZoom() {
  zoomBy(1.0 / m_camera.scale);
}

void GraphView::zoomToSelection() {
  if (!m_scene || m_marks.selected == kNoCard) return;
  const QRectF around = m_scene->cards[m_marks.selected].rect.adjusted(-220, -180, 220, 180);
  glideTo(Camera::showing(around, size(), 1.4));
}

void GraphView::reveal(CardIndex card) {
  if (!m_scene || card == kNoCard) return;
  const QRectF target = m_scene->cards[card].rect.adjusted(-24, -24, 24, 40);
  const QRect onScreen = m_camera.transform().mapRect(target).toAlignedRect();
  const bool shown = rect().contains(onScreen) && !partCovers(*this, onScreen);
  if (shown && m_camera.scale >= 0.42) return;
  center(card);
}

void GraphView::center(CardIndex card) {
  if (!m_scene || card == kNoCard) return;
  const QRectF target = m_scene->cards[card].rect;
  Camera next = m_camera;
  if (next.scale < 0.42) next.scale = 0.85;
  next.offset = target.center() - QPointF(width() / 2.0 / next.scale, height() / 2.0 / next.scale);
  glideTo(next);
}

QRectF GraphView::rectOfCard(CardIndex card) const {
  if (!m_scene || card == kNoCard) return {};
  return m_camera.transform().mapRect(m_scene->cards[card].rect);
}

QRectF GraphView::rectOf(graph::NodeId node) const {
  return rectOfCard(m_scene ? m_scene->find(node) : kNoCard);
}

QRectF GraphView::rectOfTerminal(graph::ValueId value) const {
  return rectOfCard(m_scene ? m_scene->findTerminal(value) : kNoCard);
}

QRectF GraphView::rectOfComment(std::size_t comment) const {
  return rectOfCard(m_scene ? m_scene->findComment(comment) : kNoCard);
}

QPointF GraphView::toOrigin(QPointF position) const {
  return m_camera.toScene(position) - (m_scene ? m_scene->origin : QPointF());
}

QPointF GraphView::roomNear(QPointF position) const {
  constexpr double kWidth = 240;
  constexpr double kHeight = 60;
  constexpr double kStep = 24;
  QPointF place = m_camera.toScene(position);
  const auto covers = [this](const QRectF& room) {
    const auto near = m_scene->cardIndex.between(room.top(), room.bottom());
    return std::any_of(near.begin(), near.end(),
                       [&](CardIndex card) { return m_scene->cards[card].rect.intersects(room); });
  };
  while (m_scene && covers({place.x() - kWidth / 2, place.y() - kHeight / 2, kWidth, kHeight}))
    place.rx() += kStep;
  return place - (m_scene ? m_scene->origin : QPointF());
}

void GraphView::describe() {
  const bool any = m_scene && m_marks.selected != kNoCard;
  setAccessibleDescription(any ? wordsOf(m_scene->cards[m_marks.selected]) : QString());
  GraphAccessible::tellSelected(*this);
}

void GraphView::paintGround(QPainter& painter) const {
  painter.fillRect(rect(), kit::colors().canvas);
  double step = 24 * m_camera.scale;
  while (step < 16) step *= 2;
  const double left = -std::fmod(m_camera.offset.x() * m_camera.scale, step);
  const double top = -std::fmod(m_camera.offset.y() * m_camera.scale, step);
  QVector<QPointF> dots;
  for (double y = top; y < height(); y += step) {
    for (double x = left; x < width(); x += step) dots.push_back({x, y});
  }
  painter.setPen(QPen(kit::colors().grid, 1.6));
  painter.drawPoints(dots.constData(), static_cast<int>(dots.size()));
}

void GraphView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setLayoutDirection(layoutDirection());  // a painter begins with the window's
  paintGround(painter);
  if (m_scene) {
    painter.save();
    painter.setTransform(m_camera.transform(), true);
    GraphPainter paint(painter, *m_scene, m_marks, overlay(), m_camera.scale);
    paint.paint({m_camera.offset, QSizeF(size()) / m_camera.scale});
    paintHand(painter);
    painter.restore();
    if (m_scene->cards.empty()) paintInvitation(painter);
  }
  if (hasFocus()) {
    painter.setPen(QPen(kit::colors().accent, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
  }
}

void GraphView::resizeEvent(QResizeEvent*) {
  if (!m_fitted || !m_scene) return;
  setCamera(opening());
  m_fitted = true;
}

bool GraphView::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    auto* help = static_cast<QHelpEvent*>(event);
    showTip(help->pos(), help->globalPos());
    return true;
  }
  return QWidget::event(event);
}

void GraphView::showTip(const QPoint& position, const QPoint& global) {
  const CardIndex index = m_scene ? m_scene->at(m_camera.toScene(position)) : kNoCard;
  if (index == kNoCard) {
    QToolTip::hideText();
    return;
  }
  const Card& card = m_scene->cards[index];
  if (card.size == CardSize::Comment) return QToolTip::hideText();  // all of it is to be read
  QStringList lines{
      QStringLiteral("<b>%1</b> %2").arg(card.title.toHtmlEscaped(), card.detail.toHtmlEscaped())};
  if (!card.name.isEmpty()) lines << card.name.toHtmlEscaped();
  lines << card.shape.toHtmlEscaped();
  if (const auto value = m_overlay ? m_overlay->valueOf(card) : std::nullopt)
    lines << m_overlay->text(*value);
  QToolTip::showText(global, lines.join(QStringLiteral("<br>")), this);
}

}  // namespace mote::canvas
