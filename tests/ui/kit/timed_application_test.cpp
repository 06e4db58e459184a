// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A slow event is measured and named; waiting in a dialog is not a block.
#include "ui/kit/timed_application.h"

#include <gtest/gtest.h>

#include <QEventLoop>
#include <QTest>
#include <QThread>
#include <QTimer>

namespace mote::kit {
namespace {

class Sleeper : public QObject {
 public:
  void customEvent(QEvent*) override { QThread::msleep(80); }
};

TimedApplication& application() {
  return *static_cast<TimedApplication*>(QCoreApplication::instance());
}

const QEvent::Type kSleep = QEvent::User;

TEST(TimedApplication, MeasuresAndNamesABlock) {
  application().forget();
  Sleeper sleeper;
  sleeper.setObjectName("bed");
  QCoreApplication::postEvent(&sleeper, new QEvent(kSleep));
  QTest::qWait(20);
  EXPECT_GE(application().longest().ms, 80.0);
  EXPECT_LT(application().longest().processorMs, 40.0) << "sleeping takes no processor";
  EXPECT_TRUE(application().longest().what.contains("bed"));
  application().forget();
  EXPECT_EQ(application().longest().ms, 0.0);
}

TEST(TimedApplication, NamesThePartThatTookLong) {
  Sleeper sleeper;
  sleeper.setObjectName("bed");
  QTest::qWait(20);
  application().forget();
  QTimer::singleShot(0, &sleeper, [&sleeper] {
    QEvent event(kSleep);
    QCoreApplication::sendEvent(&sleeper, &event);
  });
  QTest::qWait(20);
  EXPECT_TRUE(application().longest().what.contains("most of it"));
  EXPECT_TRUE(application().longest().what.contains("bed"));
}

TEST(TimedApplication, DoesNotCountWaiting) {
  QTest::qWait(20);
  application().forget();
  QObject context;
  QTimer::singleShot(0, &context, [] {
    QEventLoop dialog;
    QTimer::singleShot(120, &dialog, &QEventLoop::quit);
    dialog.exec();
  });
  QTest::qWait(200);
  EXPECT_LT(application().longest().ms, 100.0);
}

TEST(TimedApplication, LooksAwayWhenTold) {
  Sleeper sleeper;
  application().forget();
  application().setWatching(false);
  QCoreApplication::postEvent(&sleeper, new QEvent(kSleep));
  QTest::qWait(20);
  application().setWatching(true);
  EXPECT_LT(application().longest().ms, 50.0);
}

}  // namespace
}  // namespace mote::kit
