// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a style sheet cannot say is drawn in the colours of the mode.
#include "ui/kit/style.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>
#include <QStyleOption>

#include "ui/kit/theme.h"

namespace mote::kit {
namespace {

QImage drawn(QStyle::PrimitiveElement element, QSize size, QStyle::State state) {
  QImage image(size, QImage::Format_RGB32);
  image.fill(Qt::white);
  QPainter painter(&image);
  QStyleOption option;
  option.rect = image.rect();
  option.state = state;
  Style().drawPrimitive(element, &option, &painter, nullptr);
  return image;
}

TEST(Style, SeparatorsAreALineAmidWhatCanBeGrasped) {
  const QStyle::PrimitiveElement handle = QStyle::PE_IndicatorDockWidgetResizeHandle;
  const QImage upright = drawn(handle, {5, 40}, QStyle::State_Enabled);
  const QImage flat = drawn(handle, {40, 5}, QStyle::State_Enabled);
  for (int i = 0; i < 5; ++i) {
    const QColor wanted = i == 2 ? colors().border : QColor(Qt::white);
    EXPECT_EQ(upright.pixelColor(i, 20), wanted) << i;
    EXPECT_EQ(flat.pixelColor(20, i), wanted) << i;
  }
}

TEST(Style, SeparatorsShowTheyCanBeMoved) {
  const QImage hovered =
      drawn(QStyle::PE_IndicatorDockWidgetResizeHandle, {5, 40}, QStyle::State_MouseOver);
  EXPECT_EQ(hovered.pixelColor(2, 20), colors().accent);
}

TEST(Style, TheFocusRingStandsAtTheEdge) {
  const QImage ring = drawn(QStyle::PE_FrameFocusRect, {40, 40}, QStyle::State_None);
  EXPECT_NE(ring.pixelColor(0, 20), QColor(Qt::white));
  EXPECT_EQ(ring.pixelColor(20, 20), QColor(Qt::white));
}

}  // namespace
}  // namespace mote::kit
