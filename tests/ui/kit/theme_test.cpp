// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Text is readable in both modes: contrast as the W3C defines it.
#include "ui/kit/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QTest>
#include <QWidget>
#include <cmath>

#include "ui/kit/color_map.h"

namespace mote::kit {
namespace {

/// Relative luminance, Web Content Accessibility Guidelines 2.1.
double luminance(const QColor& color) {
  const auto linear = [](double v) {
    return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
         0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b) {
  const double x = luminance(a);
  const double y = luminance(b);
  return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

class Theme : public testing::TestWithParam<Mode> {
 protected:
  void SetUp() override { applyTheme(*qApp, GetParam()); }
};

TEST_P(Theme, TextReachesTheContrastOfTheGuidelines) {
  const Colors& c = colors();
  for (const QColor& ground : {c.window, c.surface, c.raised, c.canvas}) {
    EXPECT_GE(contrast(c.text, ground), 7.0);
    EXPECT_GE(contrast(c.muted, ground), 4.5);
    EXPECT_GE(contrast(c.faint, ground), 3.0);
    EXPECT_GE(contrast(c.accent, ground), 4.5);
  }
  EXPECT_GE(contrast(c.onAccent, c.accent), 4.5);
  EXPECT_GE(contrast(c.good, c.goodSoft), 4.5);
  EXPECT_GE(contrast(c.warning, c.warningSoft), 4.5);
  EXPECT_GE(contrast(c.bad, c.badSoft), 4.5);
}

TEST_P(Theme, NumbersOnColourMapsAreReadable) {
  for (const ColorMap map : colorMaps()) {
    for (int i = 0; i <= 100; ++i) {
      const QColor ground = colorAt(map, i / 100.0);
      EXPECT_GE(contrast(readableOn(ground), ground), 4.5) << i;
    }
  }
}

TEST_P(Theme, AChangeReachesOpenWindowsAndLetsThemPaintAgain) {
  QWidget window;
  const Mode wanted = GetParam() == Mode::Light ? Mode::Dark : Mode::Light;
  changeTheme(*qApp, wanted);
  EXPECT_EQ(mode(), wanted);
  ASSERT_TRUE(QTest::qWaitFor([&] {
    return window.updatesEnabled() && window.palette().color(QPalette::Window) == colors().window;
  }));
}

TEST_P(Theme, TheLastOfTwoQuickChangesHolds) {
  QWidget window;
  changeTheme(*qApp, Mode::Dark);
  changeTheme(*qApp, GetParam());
  ASSERT_TRUE(QTest::qWaitFor([&] {
    return window.updatesEnabled() && window.palette().color(QPalette::Window) == colors().window;
  }));
  QTest::qWait(10);
  EXPECT_TRUE(window.updatesEnabled());
  EXPECT_EQ(window.palette().color(QPalette::Window), colors().window);
  EXPECT_EQ(mode(), GetParam());
}

INSTANTIATE_TEST_SUITE_P(Modes, Theme, testing::Values(Mode::Light, Mode::Dark));

}  // namespace
}  // namespace mote::kit
