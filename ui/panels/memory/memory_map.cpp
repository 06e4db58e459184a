// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Geometry, mouse and keys.
#include "ui/panels/memory/memory_map.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QToolTip>
#include <algorithm>

#include "ui/kit/number_text.h"

namespace mote::panels {
namespace {

constexpr double kLeft = 66;
constexpr double kRight = 12;
constexpr double kTop = 20;
constexpr double kBottom = 20;
/// A limit further away is told in words: the buffers would be too small to see.
constexpr double kFarLimit = 2.0;
constexpr double kHeadroom = 1.06;

QRectF extentOf(const compile::Buffer& buffer) {
  return {double(buffer.first), double(buffer.offset), double(buffer.last) + 1 - buffer.first,
          double(buffer.bytes)};
}

QVector<int> inOrder(const std::vector<compile::Buffer>& buffers) {
  QVector<int> order(std::ssize(buffers));
  std::ranges::generate(order, [next = 0]() mutable { return next++; });
  std::ranges::stable_sort(order, [&buffers](int a, int b) {
    const auto& first = buffers[static_cast<std::size_t>(a)];
    const auto& second = buffers[static_cast<std::size_t>(b)];
    return std::pair(first.first, first.offset) < std::pair(second.first, second.offset);
  });
  return order;
}

/// Only those alive when the next begins can meet it.
QVector<QRectF> overlaps(const std::vector<compile::Buffer>& buffers, const QVector<int>& order) {
  QVector<QRectF> found;
  QVector<const compile::Buffer*> alive;
  for (const int index : order) {
    const compile::Buffer& next = buffers[static_cast<std::size_t>(index)];
    alive.removeIf([&next](const compile::Buffer* old) { return old->last < next.first; });
    for (const compile::Buffer* old : alive) {
      const QRectF both = extentOf(*old) & extentOf(next);
      if (!both.isEmpty()) found.push_back(both);
    }
    alive.push_back(&next);
  }
  return found;
}

}  // namespace

MemoryMap::MemoryMap(QWidget* parent) : QWidget(parent) {
  setObjectName("memoryMap");
  setAccessibleName(tr("Memory plan"));
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setLayoutDirection(Qt::LeftToRight);  // time runs to the right in every language
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void MemoryMap::setPicture(MemoryPicture picture) {
  m_picture = std::move(picture);
  m_order.clear();
  m_shared.clear();
  if (m_picture.compiled) {
    m_order = inOrder(m_picture.compiled->buffers);
    m_shared = overlaps(m_picture.compiled->buffers, m_order);
  }
  setCurrent(-1);
  update();
}

void MemoryMap::setNodes(QVector<graph::NodeId> nodes) {
  if (nodes == m_nodes) return;
  m_nodes = std::move(nodes);
  update();
}

QRectF MemoryMap::plot() const {
  return QRectF(rect()).adjusted(kLeft, kTop, -kRight, -kBottom);
}

double MemoryMap::topBytes() const {
  const double arena = std::max(1.0, double(m_picture.compiled->arenaBytes));
  const double limit = double(m_picture.limit.value_or(0));
  return (limit > kFarLimit * arena ? arena : std::max(arena, limit)) * kHeadroom;
}

double MemoryMap::heightOf(double bytes) const {
  return plot().bottom() - plot().height() * bytes / topBytes();
}

QRectF MemoryMap::toPixels(const QRectF& extent) const {
  const QRectF area = plot();
  const double step = area.width() / double(std::max<std::size_t>(1, m_picture.use.bytes.size()));
  return {QPointF(area.left() + extent.left() * step, heightOf(extent.bottom())),
          QPointF(area.left() + extent.right() * step, heightOf(extent.top()))};
}

QRectF MemoryMap::rectOf(int buffer) const {
  return toPixels(extentOf(m_picture.compiled->buffers[static_cast<std::size_t>(buffer)]));
}

bool MemoryMap::uses(const std::vector<std::uint32_t>& programNodes) const {
  return std::ranges::any_of(programNodes, [this](std::uint32_t node) {
    return m_nodes.contains(m_picture.compiled->nodes[node].node);
  });
}

bool MemoryMap::marked(int buffer) const {
  const auto& one = m_picture.compiled->buffers[static_cast<std::size_t>(buffer)];
  return uses(one.writers) || uses(one.readers);
}

/// What was written last lies on top.
int MemoryMap::bufferAt(QPointF position) const {
  if (!m_picture.compiled) return -1;
  const auto found = std::find_if(m_order.rbegin(), m_order.rend(),
                                  [&](int buffer) { return rectOf(buffer).contains(position); });
  return found == m_order.rend() ? -1 : *found;
}

QString MemoryMap::textOf(int buffer) const {
  const auto& one = m_picture.compiled->buffers[static_cast<std::size_t>(buffer)];
  const auto names = [this](const std::vector<std::uint32_t>& nodes) {
    constexpr qsizetype kMost = 3;
    QStringList list;
    for (const std::uint32_t node : nodes) {
      if (list.size() == kMost) {
        list << QStringLiteral("…");
        break;
      }
      list << QString::fromStdString(m_picture.compiled->nodes[node].name);
    }
    return list.join(QStringLiteral(", "));
  };
  const QLocale locale;
  QStringList parts{tr("%1: %2 at %3, steps %4 to %5")
                        .arg(QString::fromStdString(one.name), kit::bytesText(one.bytes),
                             locale.toString(one.offset), locale.toString(one.first + 1),
                             locale.toString(one.last + 1))};
  if (!one.writers.empty()) parts << tr("written by %1").arg(names(one.writers));
  if (!one.readers.empty()) parts << tr("read by %1").arg(names(one.readers));
  return parts.join(QStringLiteral(" · "));
}

void MemoryMap::setCurrent(int buffer) {
  if (buffer == m_current) return;
  m_current = buffer;
  setAccessibleDescription(buffer < 0 ? QString() : textOf(buffer));
  QAccessibleEvent event(this, QAccessible::DescriptionChanged);
  QAccessible::updateAccessibility(&event);
  update();
  Q_EMIT currentChanged(buffer);
}

void MemoryMap::mouseMoveEvent(QMouseEvent* event) {
  setCurrent(bufferAt(event->position()));
  setCursor(m_current >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
  if (m_current >= 0) {
    QToolTip::showText(event->globalPosition().toPoint(), textOf(m_current), this);
  } else {
    QToolTip::hideText();
  }
}

void MemoryMap::mousePressEvent(QMouseEvent* event) {
  setCurrent(bufferAt(event->position()));
  if (event->button() == Qt::LeftButton && m_current >= 0) Q_EMIT picked(m_current);
}

void MemoryMap::leaveEvent(QEvent*) {
  if (!hasFocus()) setCurrent(-1);
}

void MemoryMap::focusInEvent(QFocusEvent* event) {
  if (event->reason() != Qt::MouseFocusReason && m_current < 0) walk(1);
  QWidget::focusInEvent(event);
  update();
}

void MemoryMap::walk(int by) {
  if (m_order.isEmpty()) return;
  const qsizetype at = m_order.indexOf(m_current);
  const qsizetype next = at < 0 ? (by > 0 ? 0 : m_order.size() - 1) : at + by;
  setCurrent(m_order[std::clamp<qsizetype>(next, 0, m_order.size() - 1)]);
}

void MemoryMap::keyPressEvent(QKeyEvent* event) {
  const auto all = static_cast<int>(m_order.size());
  switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
      return walk(1);
    case Qt::Key_Left:
    case Qt::Key_Up:
      return walk(-1);
    case Qt::Key_Home:
      return walk(-all);
    case Qt::Key_End:
      return walk(all);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
      if (m_current >= 0) Q_EMIT picked(m_current);
      return;
    default:
      QWidget::keyPressEvent(event);
  }
}

void MemoryMap::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange) update();
  QWidget::changeEvent(event);
}

}  // namespace mote::panels
