// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Figures and shapes inside Arabic stay readable: judged by where Qt's text layout puts each
// character, from left to right.
#include "ui/kit/direction.h"

#include <gtest/gtest.h>

#include <QGlyphRun>
#include <QGuiApplication>
#include <QLocale>
#include <QTextLayout>

#include "ui/kit/histogram_view.h"
#include "ui/kit/number_text.h"

namespace mote::kit {
namespace {

/// Lines run from right to left, as in an Arabic window.
class Direction : public testing::Test {
 protected:
  void SetUp() override {
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates));
  }
  void TearDown() override {
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QLocale::setDefault(QLocale::c());
  }
};

/// The characters as they stand on the line, of those in `wanted`.
QString seen(const QString& text, const QString& wanted) {
  QTextLayout layout(text, QGuiApplication::font());
  QTextOption option;
  option.setTextDirection(Qt::RightToLeft);
  layout.setTextOption(option);
  layout.beginLayout();
  layout.createLine();
  layout.endLayout();
  QMap<double, QChar> places;
  for (int i = 0; i < text.size(); ++i) {
    if (!wanted.contains(text[i])) continue;
    for (const QGlyphRun& run : layout.glyphRuns(i, 1)) {
      places[run.positions().constFirst().x()] = text[i];
    }
  }
  QString order;
  for (const QChar c : places) order += c;
  return order;
}

const QString kArabic = QString::fromUtf8("الشكل %1 كبير");

TEST_F(Direction, ShapesAreTurnedAroundWithoutIsolation) {
  EXPECT_EQ(seen(kArabic.arg(QString::fromUtf8("[1, 23]")), "123"), "231");
}

TEST_F(Direction, IsolatedShapesKeepTheirOrder) {
  const QString shape = isolated("[1, 23, 4]");
  EXPECT_EQ(seen(kArabic.arg(shape), "[1234]"), "[1234]");
}

TEST_F(Direction, IsolatedPathsKeepTheirFirstSlash) {
  EXPECT_EQ(seen(kArabic.arg(isolated("/a/b")), "/ab"), "/a/b");
}

TEST_F(Direction, SignsAndUnitsStayAtTheirSide) {
  EXPECT_EQ(seen(kArabic.arg(quantityText(-12.5, "dB")), "-12.5dB"), "-12.5dB");
  EXPECT_EQ(seen(kArabic.arg(bytesText(2048)), "2.0KB"), "2.00KB");
  EXPECT_EQ(seen(kArabic.arg(percentText(0.5)), "50.%"), "50.00%");
  EXPECT_EQ(seen(kArabic.arg(countText(2660000)), "2.6M"), "2.66M");
  EXPECT_EQ(seen(kArabic.arg(leftToRight("+0.25")), "+0.25"), "+0.25");
  EXPECT_EQ(seen(changeText(50, 75), "+50.%"), "+50.0%");
}

TEST_F(Direction, ArrowsPointFromWhatWasToWhatIs) {
  const QString arrow = QString::fromUtf8("→");
  EXPECT_EQ(seen(kArabic.arg(fromTo("12", "34")), "1234" + arrow), "12" + arrow + "34");
  const QString none = QString::fromUtf8("ل");
  EXPECT_EQ(seen(fromTo(none, "34"), none + "34" + arrow), none + arrow + "34");
}

TEST_F(Direction, PlacesAreReflectedInTheirWhole) {
  const QRectF whole(100, 0, 200, 20);
  EXPECT_EQ(mirrored({110, 2, 50, 16}, whole), QRectF(240, 2, 50, 16));
  EXPECT_EQ(mirrored(mirrored({110, 2, 50, 16}, whole), whole), QRectF(110, 2, 50, 16));
}

QImage histogram() {
  HistogramView view;
  view.setBins({1, 5, 2}, -1.0, 2.0);
  view.resize(220, 76);
  return view.grab().toImage();
}

TEST_F(Direction, NumbersGrowToTheRightInEveryWindow) {
  const QImage here = histogram();
  QGuiApplication::setLayoutDirection(Qt::LeftToRight);
  EXPECT_EQ(here, histogram());
}

TEST(LeftToRight, LeavesTextsAndPlacesAlone) {
  EXPECT_EQ(isolated("[1, 23]"), "[1, 23]");
  EXPECT_EQ(leftToRight("+1"), "+1");
  EXPECT_EQ(fromTo("1", "2"), QString::fromUtf8("1 → 2"));
  EXPECT_EQ(mirrored({110, 2, 50, 16}, {100, 0, 200, 20}), QRectF(110, 2, 50, 16));
}

}  // namespace
}  // namespace mote::kit
