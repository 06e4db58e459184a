// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cards of one size in as many columns as there is room for.
#pragma once

#include <QLayout>
#include <QSize>
#include <QVector>

namespace mote::kit {

class FlowGrid : public QLayout {
 public:
  /// All are as large as the largest, and grow in width, up to half as wide again, so that rows
  /// end flush.
  explicit FlowGrid(QSize leastCard, int gap, QWidget* parent = nullptr);
  ~FlowGrid() override;

  void addItem(QLayoutItem* item) override;
  [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
  [[nodiscard]] QLayoutItem* itemAt(int index) const override;
  QLayoutItem* takeAt(int index) override;
  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSize() const override;
  [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
  void setGeometry(const QRect& rect) override;

 private:
  [[nodiscard]] QSize card() const;
  [[nodiscard]] int columnsFor(int width) const;

  QSize m_least;
  int m_gap;
  QVector<QLayoutItem*> m_items;
};

}  // namespace mote::kit
