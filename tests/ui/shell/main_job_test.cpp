// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole main job in the window: open, quantize, compare, explain, run on boards.
#include <QLabel>
#include <QSlider>
#include <QSpinBox>
#include <algorithm>
#include <filesystem>

#include "tests/ui/shell/board_steps.h"
#include "tests/ui/shell/driven_window.h"
#include "ui/kit/badge.h"
#include "ui/kit/heatmap_view.h"

namespace mote::shell {
namespace {

/// Blocks a person would take for a crash fail; smaller ones are printed, for machines are noisy.
constexpr double kGrossStallMs = 2000.0;

class MainJob : public testing::Test {
 protected:
  void SetUp() override {
    if (!std::filesystem::exists("/usr/share/datasets/fashion-mnist")) {
      GTEST_SKIP() << "Debian's dataset-fashion-mnist is not installed";
    }
  }
  void phase(const char* name) { m_longest = std::max(m_longest, DrivenWindow::endPhase(name)); }
  void open(DrivenWindow& driven);
  void quantize(DrivenWindow& driven);
  void explain(DrivenWindow& driven);
  void runOn(DrivenWindow& driven, const QString& board, const QString& picture);

  double m_longest = 0;
};

void MainJob::open(DrivenWindow& driven) {
  DrivenWindow::timing().forget();
  ASSERT_TRUE(driven.openSample());
  driven.clickNode(driven.nodeOf("Conv", 1));
  ASSERT_TRUE(driven.settle());
  phase("open");
  driven.choose("overlayChoice", "macs");
  ASSERT_NE(driven.view().overlay(), nullptr);
  phase("costs on the graph");
}

void MainJob::quantize(DrivenWindow& driven) {
  driven.openPanel("Quantize");
  driven.choose("quantizeSamples", 1000);
  driven.click("quantizeRun");
  ASSERT_TRUE(driven.settle(300000));
  phase("quantize");
  const auto report = driven.studio().quantizing().report();
  ASSERT_NE(report, nullptr);
  EXPECT_GT(*report->after.accuracy, *report->before.accuracy - 0.02);
  EXPECT_LT(report->after.flashBytes, report->before.flashBytes / 2);
  EXPECT_EQ(driven.studio().overlays().currentQuantity(), "sqnr");
  ASSERT_NE(driven.view().overlay(), nullptr);
  driven.picture("5_quantized");
}

void MainJob::explain(DrivenWindow& driven) {
  driven.openPanel("Explain");
  auto* sample = driven.find<QSpinBox>("explainSample");
  sample->setFocus();
  sample->selectAll();
  QTest::keyClicks(sample, "3");
  QTest::keyClick(sample, Qt::Key_Return);
  driven.click("explainRun");
  ASSERT_TRUE(driven.settle(120000));
  const auto& explaining = driven.studio().explaining();
  ASSERT_NE(explaining.explanation(bridge::Variant::Opened), nullptr);
  ASSERT_NE(explaining.explanation(bridge::Variant::Quantized), nullptr);
  auto* opacity = driven.find<QSlider>("explainOpacity");
  opacity->setFocus();
  const QImage before = driven.find<kit::HeatmapView>("heatmapInt8")->grab().toImage();
  for (int step = 0; step < 20; ++step) QTest::keyClick(opacity, Qt::Key_Right);
  EXPECT_EQ(opacity->value(), 80);
  EXPECT_NE(driven.find<kit::HeatmapView>("heatmapInt8")->grab().toImage(), before);
  phase("explain");
  driven.picture("6_explained");
}

void MainJob::runOn(DrivenWindow& driven, const QString& board, const QString& picture) {
  driven.openPanel("Board");
  startAndConnect(driven, board);
  phase("start and connect");
  driven.click("boardRun");
  ASSERT_TRUE(driven.settle(240000));
  phase("run");
  const auto run = driven.studio().boards().lastRun();
  ASSERT_NE(run, nullptr) << problemText(driven);
  EXPECT_TRUE(run->finished) << problemText(driven);
  EXPECT_EQ(run->bitExact, true);
  EXPECT_EQ(driven.find<kit::Badge>("boardExact")->text(), "bit-exact");
  EXPECT_EQ(driven.studio().overlays().currentQuantity(), "layer_cost");
  driven.picture(picture);
}

TEST_F(MainJob, FromModelToBoards) {
  DrivenWindow driven;
  open(driven);
  if (HasFatalFailure()) return;
  quantize(driven);
  if (HasFatalFailure()) return;
  explain(driven);
  if (HasFatalFailure()) return;
  driven.trigger("actionShowInt8");
  ASSERT_TRUE(driven.settle());
  phase("show the int8 model");
  runOn(driven, "native", "7_native_board");
  if (HasFatalFailure()) return;
  EXPECT_FALSE(driven.studio().boards().lastRun()->emulated);
  if (firmwareExists("mps2-an386")) {
    runOn(driven, "mps2-an386", "8_emulated_board");
    if (HasFatalFailure()) return;
    expectLabelledEmulated(driven);
  }
  driven.trigger("actionDark");
  driven.settle();
  phase("switch to dark");
  driven.trigger("actionDark");
  driven.settle();
  phase("switch to light");
  std::printf("longest block of the window: %.1f ms\n", m_longest);
  EXPECT_LT(m_longest, kGrossStallMs);
}

TEST_F(MainJob, QuantizingCanBeCancelled) {
  DrivenWindow driven;
  ASSERT_TRUE(driven.openSample());
  driven.openPanel("Quantize");
  driven.click("quantizeRun");
  QTest::qWait(50);
  driven.click("quantizeRun");
  ASSERT_TRUE(driven.settle(30000));
  EXPECT_EQ(driven.studio().quantizing().report(), nullptr);
  EXPECT_FALSE(driven.studio().project().hasQuantized());
}

}  // namespace
}  // namespace mote::shell
