// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The watchdog sees a block, and none where there was none.
#include "ui/bridge/watchdog.h"

#include <gtest/gtest.h>

#include <QTest>
#include <QThread>

namespace mote::bridge {
namespace {

TEST(Watchdog, MeasuresABlock) {
  Watchdog watchdog;
  QTest::qWait(60);
  QThread::msleep(150);
  QTest::qWait(60);
  EXPECT_GE(watchdog.longestMs(), 130.0);
  watchdog.reset();
  EXPECT_EQ(watchdog.longestMs(), 0.0);
}

}  // namespace
}  // namespace mote::bridge
