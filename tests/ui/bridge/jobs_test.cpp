// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Jobs answer on the GUI thread, stale answers are dropped, exceptions become errors.
#include "ui/bridge/jobs.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <stdexcept>

namespace mote::bridge {
namespace {

TEST(Jobs, GiveTheirResultOnTheThreadThatStartedThem) {
  Jobs jobs;
  QThread* worker = nullptr;
  QThread* deliverer = nullptr;
  int answer = 0;
  jobs.start<int>(
      {"sum", {}}, &jobs,
      [&worker](const JobContext&) -> Result<int> {
        worker = QThread::currentThread();
        return 42;
      },
      [&](Result<int> result) {
        deliverer = QThread::currentThread();
        answer = result.value();
      });
  ASSERT_TRUE(QTest::qWaitFor([&] { return !jobs.busy(); }));
  EXPECT_EQ(answer, 42);
  EXPECT_NE(worker, deliverer);
  EXPECT_EQ(deliverer, QThread::currentThread());
}

TEST(Jobs, OfOneSlotReplaceEachOther) {
  Jobs jobs;
  std::vector<int> answers;
  for (int i = 0; i < 4; ++i) {
    jobs.start<int>(
        {{}, "place"}, &jobs,
        [i](const JobContext& context) -> Result<int> {
          while (i < 3 && !context.cancelled()) QThread::msleep(1);
          return i;
        },
        [&answers](Result<int> result) { answers.push_back(result.value()); });
  }
  ASSERT_TRUE(QTest::qWaitFor([&] { return !jobs.busy(); }));
  EXPECT_EQ(answers, std::vector<int>{3});
}

TEST(Jobs, AreCancelledAndSaySo) {
  Jobs jobs;
  std::optional<ErrorKind> kind;
  const JobId id = jobs.start<int>(
      {"wait", {}}, &jobs,
      [](const JobContext& context) -> Result<int> {
        while (!context.cancelled()) QThread::msleep(1);
        return cancelled();
      },
      [&kind](Result<int> result) { kind = result.error().kind; });
  ASSERT_EQ(jobs.running().size(), 1);
  jobs.cancel(id);
  EXPECT_TRUE(jobs.running().front().cancelling);
  ASSERT_TRUE(QTest::qWaitFor([&] { return !jobs.busy(); }));
  EXPECT_EQ(kind, ErrorKind::Cancelled);
}

TEST(Jobs, TurnExceptionsIntoErrors) {
  Jobs jobs;
  std::string code;
  jobs.start<int>(
      {}, &jobs, [](const JobContext&) -> Result<int> { throw std::runtime_error("broken"); },
      [&code](Result<int> result) { code = result.error().code; });
  ASSERT_TRUE(QTest::qWaitFor([&] { return !jobs.busy(); }));
  EXPECT_EQ(code, "job.exception");
}

TEST(Jobs, DoNotAnswerToAReceiverThatIsGone) {
  Jobs jobs;
  auto receiver = std::make_unique<QObject>();
  bool answered = false;
  jobs.start<int>(
      {}, receiver.get(), [](const JobContext&) -> Result<int> { return 1; },
      [&answered](Result<int>) { answered = true; });
  receiver.reset();
  ASSERT_TRUE(QTest::qWaitFor([&] { return !jobs.busy(); }));
  EXPECT_FALSE(answered);
}

TEST(Jobs, ReportProgressNotTooOften) {
  Jobs jobs;
  QSignalSpy changes(&jobs, &Jobs::changed);
  jobs.start<int>(
      {"count", {}}, &jobs,
      [](const JobContext& context) -> Result<int> {
        for (int i = 0; i < 100000; ++i) context.report(i / 100000.0, "count");
        return 0;
      },
      [](Result<int>) {});
  ASSERT_TRUE(QTest::qWaitFor([&] { return !jobs.busy(); }));
  EXPECT_GE(changes.count(), 3);
  EXPECT_LT(changes.count(), 1000);
}

}  // namespace
}  // namespace mote::bridge
