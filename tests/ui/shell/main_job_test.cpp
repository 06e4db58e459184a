// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole main job in the window: open, quantize, compare, explain, run on a board.
#include <QComboBox>
#include <QLabel>
#include <QSpinBox>
#include <filesystem>

#include "tests/ui/shell/driven_window.h"
#include "ui/bridge/watchdog.h"
#include "ui/kit/badge.h"

namespace mote::shell {
namespace {

/// Blocks a person would notice fail; smaller ones are printed, for machines are noisy.
constexpr double kGrossStallMs = 1000.0;

class MainJob : public testing::Test {
 protected:
  void SetUp() override {
    if (!std::filesystem::exists("/usr/share/datasets/fashion-mnist")) {
      GTEST_SKIP() << "Debian's dataset-fashion-mnist is not installed";
    }
  }
  void quantize(DrivenWindow& driven) {
    ASSERT_TRUE(driven.openSample());
    driven.window().showPanel("quantize");
    auto* samples = driven.find<QComboBox>("quantizeSamples");
    samples->setCurrentIndex(samples->findData(1000));
    driven.click("quantizeRun");
    ASSERT_TRUE(driven.settle(300000));
    ASSERT_NE(driven.studio().quantizing().report(), nullptr);
  }
};

TEST_F(MainJob, FromModelToBoard) {
  DrivenWindow driven;
  bridge::Watchdog watchdog;
  quantize(driven);
  if (HasFatalFailure()) return;
  const auto report = driven.studio().quantizing().report();
  EXPECT_GT(*report->after.accuracy, *report->before.accuracy - 0.02);
  EXPECT_LT(report->after.flashBytes, report->before.flashBytes / 2);
  EXPECT_EQ(driven.studio().overlays().currentQuantity(), "sqnr");
  ASSERT_NE(driven.view().overlay(), nullptr);
  driven.picture("5_quantized");

  driven.window().showPanel("explain");
  driven.find<QSpinBox>("explainSample")->setValue(3);
  driven.click("explainRun");
  ASSERT_TRUE(driven.settle(120000));
  const auto& explaining = driven.studio().explaining();
  ASSERT_NE(explaining.explanation(bridge::Variant::Opened), nullptr);
  ASSERT_NE(explaining.explanation(bridge::Variant::Quantized), nullptr);
  driven.picture("6_explained");

  driven.trigger("actionShowInt8");
  ASSERT_TRUE(driven.settle());
  driven.window().showPanel("board");
  driven.studio().boards().startAndConnect("native");
  ASSERT_TRUE(driven.settle());
  ASSERT_EQ(driven.studio().boards().connectedId(), "native")
      << driven.find<QLabel>("boardProblem")->text().toStdString();
  driven.click("boardRun");
  ASSERT_TRUE(driven.settle(120000));
  const auto run = driven.studio().boards().lastRun();
  ASSERT_NE(run, nullptr) << driven.find<QLabel>("boardProblem")->text().toStdString();
  EXPECT_TRUE(run->finished);
  EXPECT_EQ(run->bitExact, true);
  EXPECT_EQ(driven.find<kit::Badge>("boardExact")->text(), "bit-exact");
  EXPECT_EQ(driven.studio().overlays().currentQuantity(), "layer_cost");
  driven.picture("7_board");
  driven.studio().boards().stop("native");
  driven.settle();

  std::printf("longest block of the window: %.1f ms\n", watchdog.longestMs());
  EXPECT_LT(watchdog.longestMs(), kGrossStallMs);
}

TEST_F(MainJob, QuantizingCanBeCancelled) {
  DrivenWindow driven;
  ASSERT_TRUE(driven.openSample());
  driven.window().showPanel("quantize");
  driven.click("quantizeRun");
  QTest::qWait(50);
  driven.click("quantizeRun");
  ASSERT_TRUE(driven.settle(30000));
  EXPECT_EQ(driven.studio().quantizing().report(), nullptr);
  EXPECT_FALSE(driven.studio().project().hasQuantized());
}

}  // namespace
}  // namespace mote::shell
