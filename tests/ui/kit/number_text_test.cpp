// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers as written for people.
#include "ui/kit/number_text.h"

#include <gtest/gtest.h>

#include <QLocale>
#include <limits>

namespace mote::kit {
namespace {

QString spaced(QString text) {
  return text.replace(QChar(0x202F), QLatin1Char(' '));
}

class NumberText : public testing::Test {
 protected:
  void SetUp() override { QLocale::setDefault(QLocale("en_US")); }
};

TEST_F(NumberText, CountsAndBytesScale) {
  EXPECT_EQ(spaced(countText(950)), "950");
  EXPECT_EQ(spaced(countText(12400)), "12.4 k");
  EXPECT_EQ(spaced(countText(2660000)), "2.66 M");
  EXPECT_EQ(spaced(bytesText(1023)), "1,023 B");
  EXPECT_EQ(spaced(bytesText(1024)), "1.00 KB");
  EXPECT_EQ(spaced(bytesText(53556)), "52.3 KB");
}

TEST_F(NumberText, UnitsFollowTheirNumbers) {
  EXPECT_EQ(spaced(quantityText(31.27, "dB")), "31.3 dB");
  EXPECT_EQ(spaced(quantityText(1500, "ns")), "1.50 µs");
  EXPECT_EQ(spaced(quantityText(2048, "B")), "2.00 KB");
  EXPECT_EQ(spaced(percentText(0.9134)), "91.34 %");
}

TEST_F(NumberText, BandsNameTheirUnitOnceWhereItIsOne) {
  EXPECT_EQ(spaced(bandText(9810000, 17100000, "ns")), QString::fromUtf8("9.81 – 17.1 ms"));
  EXPECT_EQ(spaced(bandText(810000, 1710000, "ns")), QString::fromUtf8("810 µs – 1.71 ms"));
  EXPECT_EQ(spaced(quantityText(45200, "nJ")), QString::fromUtf8("45.2 µJ"));
}

TEST_F(NumberText, EmulatedCountsSaySo) {
  EXPECT_EQ(unitText("instructions", true), "instructions, emulated");
  EXPECT_EQ(unitText("cycles", false), "cycles");
}

TEST_F(NumberText, ChangesHaveASign) {
  EXPECT_EQ(spaced(changeText(200, 50)), QString::fromUtf8("−75.0 %"));
  EXPECT_EQ(spaced(changeText(50, 75)), "+50.0 %");
  EXPECT_EQ(changeText(0, 75), QString::fromUtf8("–"));
  EXPECT_EQ(changeText(50, 50), "=");
}

TEST_F(NumberText, OddValuesStayReadable) {
  EXPECT_EQ(valueText(std::numeric_limits<double>::quiet_NaN()), QString::fromUtf8("–"));
  EXPECT_EQ(valueText(std::numeric_limits<double>::infinity()), QString::fromUtf8("∞"));
  EXPECT_EQ(valueText(0), "0");
}

TEST_F(NumberText, GermanHasItsComma) {
  QLocale::setDefault(QLocale("de_DE"));
  EXPECT_EQ(spaced(percentText(0.5, 1)), "50,0 %");
}

}  // namespace
}  // namespace mote::kit
