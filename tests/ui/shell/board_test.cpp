// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs on emulated boards that are cancelled or killed, and what the window says and can do then.
#include <QElapsedTimer>
#include <QLabel>

#include "tests/ui/shell/board_steps.h"
#include "tests/ui/shell/driven_window.h"
#include "ui/kit/badge.h"
#include "ui/panels/board/board_list.h"

namespace mote::shell {
namespace {

constexpr auto kBoard = "mps2-an386";
/// The issue with a dead board must be on the screen within this time.
constexpr int kMostSilenceMs = 2000;

class EmulatedBoard : public testing::Test {
 protected:
  void SetUp() override {
    if (!firmwareExists(kBoard)) GTEST_SKIP() << "the firmware of " << kBoard << " was not built";
    ASSERT_TRUE(m_driven.openSample());
    m_driven.openPanel("Board");
    ASSERT_TRUE(m_driven.settle());
    selectBoard(m_driven, kBoard);
  }
  void TearDown() override {
    m_driven.studio().boards().stop(kBoard);
    m_driven.settle();
  }
  void runUntilLayersCome() {
    m_driven.click("boardRun");
    ASSERT_TRUE(m_driven.waitFor([this] { return layersCome(m_driven) > 0; }, 60000))
        << problemText(m_driven);
    ASSERT_TRUE(m_driven.studio().boards().running());
  }

  DrivenWindow m_driven;
};

TEST_F(EmulatedBoard, RoundingOfFloatsIsNoAlarm) {
  m_driven.click("boardRun");
  ASSERT_TRUE(m_driven.settle(120000));
  const auto run = m_driven.studio().boards().lastRun();
  ASSERT_NE(run, nullptr) << problemText(m_driven);
  EXPECT_LT(run->outputError, 1e-4);
  const QString badge = m_driven.find<kit::Badge>("boardExact")->text();
  EXPECT_TRUE(badge == "bit-exact" || badge == "rounds differently") << qPrintable(badge);
  expectLabelledEmulated(m_driven);
  m_driven.picture("8_emulated_board_float");
}

TEST_F(EmulatedBoard, CancellingEndsTheRunAndKeepsTheConnection) {
  runUntilLayersCome();
  m_driven.livePicture("8_emulated_board_live");
  m_driven.click("boardRun");
  ASSERT_TRUE(m_driven.settle(30000));
  EXPECT_FALSE(m_driven.studio().boards().running());
  EXPECT_EQ(problemText(m_driven), "");
  EXPECT_EQ(m_driven.studio().boards().connectedId(), kBoard);
  runUntilLayersCome();
  m_driven.click("jobCancel");
  ASSERT_TRUE(m_driven.settle(30000));
  EXPECT_EQ(m_driven.studio().boards().connectedId(), kBoard);
}

TEST_F(EmulatedBoard, KilledMidRunIsToldAndCanBeStartedAgain) {
  runUntilLayersCome();
  killBoard(kBoard);
  QElapsedTimer clock;
  clock.start();
  ASSERT_TRUE(m_driven.waitFor([this] { return !problemText(m_driven).empty(); }, 20000));
  EXPECT_LE(clock.elapsed(), kMostSilenceMs);
  std::printf("told after %lld ms: %s\n", static_cast<long long>(clock.elapsed()),
              problemText(m_driven).c_str());
  EXPECT_TRUE(m_driven.find<QLabel>("boardProblem")->isVisible());
  ASSERT_TRUE(m_driven.settle());
  EXPECT_TRUE(m_driven.find<QLabel>("boardProblem")->text().contains("Start it"));
  EXPECT_EQ(m_driven.studio().boards().connectedId(), "");
  EXPECT_EQ(m_driven.studio().boards().row(kBoard)->state, bridge::BoardState::Stopped);
  m_driven.picture("10_board_killed");
  // One click starts, connects and runs.
  runUntilLayersCome();
  m_driven.click("boardRun");
  ASSERT_TRUE(m_driven.settle(30000));
}

class ConnectedBoard : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_TRUE(m_driven.settle());
    ASSERT_TRUE(m_driven.waitFor([this] { return boards().connectedId() == "native"; }, 20000))
        << problemText(m_driven);
  }
  void TearDown() override {
    boards().stop("native");
    m_driven.settle();
  }
  bridge::Boards& boards() { return m_driven.studio().boards(); }
  QString chosen() { return m_driven.find<panels::BoardList>("boardList")->selectedId(); }

  DrivenWindow m_driven{Wishes{{}, "en", {}, "native", true}};
};

TEST_F(ConnectedBoard, FromTheStartIsTheOneThatRuns) {
  EXPECT_EQ(chosen(), "native");
  m_driven.click("boardRun");
  ASSERT_TRUE(m_driven.settle(120000));
  const auto run = boards().lastRun();
  ASSERT_NE(run, nullptr) << problemText(m_driven);
  EXPECT_EQ(run->board, boards().row("native")->name.toStdString());
}

TEST_F(ConnectedBoard, LeavesAnotherChoiceAlone) {
  selectBoard(m_driven, kBoard);
  boards().refresh();
  ASSERT_TRUE(m_driven.settle());
  EXPECT_EQ(chosen(), kBoard);
}

}  // namespace
}  // namespace mote::shell
