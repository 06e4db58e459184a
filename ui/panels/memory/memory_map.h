// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A memory plan painted: steps to the right, addresses upwards, a block a buffer.
#pragma once

#include <QRectF>
#include <QString>
#include <QVector>
#include <QWidget>
#include <memory>
#include <optional>

#include "core/compile/arena_use.h"
#include "core/graph/ids.h"

class QPainter;

namespace mote::panels {

struct MemoryPicture {
  std::shared_ptr<const compile::Compiled> compiled;
  compile::ArenaUse use;
  std::optional<std::uint64_t> limit;  ///< of the board
};

class MemoryMap : public QWidget {
  Q_OBJECT
 public:
  explicit MemoryMap(QWidget* parent = nullptr);
  void setPicture(MemoryPicture picture);
  /// What these nodes write and read stands out.
  void setNodes(QVector<graph::NodeId> nodes);
  /// Under the mouse or reached by keys; negative: none.
  [[nodiscard]] int current() const { return m_current; }
  [[nodiscard]] QRectF rectOf(int buffer) const;
  /// Whether a node of setNodes() uses the buffer.
  [[nodiscard]] bool marked(int buffer) const;
  /// Tensor, bytes, lifetime, users.
  [[nodiscard]] QString textOf(int buffer) const;
  /// Where buffers lie over each other at the same time: one is written over the other in place.
  [[nodiscard]] const QVector<QRectF>& shared() const { return m_shared; }
  QSize sizeHint() const override { return {640, 240}; }
  QSize minimumSizeHint() const override { return {240, 190}; }

 Q_SIGNALS:
  void currentChanged(int buffer);
  void picked(int buffer);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  [[nodiscard]] QRectF plot() const;
  [[nodiscard]] double topBytes() const;
  /// Steps and bytes to pixels.
  [[nodiscard]] QRectF toPixels(const QRectF& stepsAndBytes) const;
  [[nodiscard]] double heightOf(double bytes) const;
  [[nodiscard]] int bufferAt(QPointF position) const;
  [[nodiscard]] bool uses(const std::vector<std::uint32_t>& programNodes) const;
  void setCurrent(int buffer);
  void walk(int by);
  void paintSteps(QPainter& painter) const;
  void paintBuffer(QPainter& painter, int buffer) const;
  void paintName(QPainter& painter, int buffer) const;
  void paintShared(QPainter& painter) const;
  void paintLines(QPainter& painter) const;

  MemoryPicture m_picture;
  QVector<int> m_order;      ///< of keys: by time, then address
  QVector<QRectF> m_shared;  ///< in steps and bytes
  QVector<graph::NodeId> m_nodes;
  int m_current = -1;
};

}  // namespace mote::panels
