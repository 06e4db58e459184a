// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A board chosen in the window: its figures are those of the command line, its fixes one click.
#include <QAbstractItemView>
#include <QPushButton>
#include <filesystem>

#include "core/workspace/draw_template.h"
#include "tests/app/mote/commands/command_line.h"
#include "tests/ui/shell/driven_window.h"
#include "ui/kit/badge.h"
#include "ui/kit/figure_cell.h"
#include "ui/kit/number_text.h"
#include "ui/shell/preferences.h"

namespace mote::shell {
namespace {

class FitOnABoard : public testing::Test {
 protected:
  void TearDown() override { Preferences::setBoard({}); }
  void drawMobilenet(double width) {
    auto model = workspace::drawTemplate("mobilenet_v1",
                                         {{"width", width},
                                          {"size", std::int64_t{28}},
                                          {"depth", std::int64_t{1}},
                                          {"classes", std::int64_t{10}}},
                                         1);
    ASSERT_TRUE(model.ok()) << model.error().text();
    m_driven.studio().project().create("mobilenet", std::move(model).value());
    ASSERT_TRUE(m_driven.settle());
  }
  std::string verdict() { return m_driven.find<kit::Badge>("fitVerdict")->text().toStdString(); }
  QString value(const char* cell) { return m_driven.find<kit::FigureCell>(cell)->value(); }
  QPushButton* fix(const QString& words) {
    QPushButton* found = nullptr;
    static_cast<void>(DrivenWindow::waitFor(
        [&] {
          for (auto* button : m_driven.window().findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text().startsWith(words)) found = button;
          }
          return found != nullptr;
        },
        30000));
    return found;
  }

  DrivenWindow m_driven;
};

TEST_F(FitOnABoard, BoardsAreChosenByKeysAndRemembered) {
  ASSERT_TRUE(m_driven.openSample());
  EXPECT_FALSE(m_driven.find<kit::FigureCell>("fitLatency")->isVisible());
  EXPECT_EQ(verdict(), "");
  auto* board = m_driven.find<QComboBox>("fitBoard");
  EXPECT_FALSE(board->accessibleName().isEmpty());
  EXPECT_EQ(board->currentText(), "No board chosen");
  m_driven.picture("30_fit_no_board");
  board->showPopup();
  QTest::qWait(50);
  EXPECT_TRUE(board->view()->window()->grab().save(QStringLiteral(MOTE_BINARY_DIR) +
                                                   "/screenshots/30_fit_boards_light.png"));
  board->hidePopup();
  m_driven.choose("fitBoard", "nucleo-l4r5zi");
  ASSERT_TRUE(m_driven.settle());
  EXPECT_EQ(verdict(), "fits");
  EXPECT_TRUE(m_driven.find<kit::FigureCell>("fitLatency")->isVisible());
  EXPECT_TRUE(m_driven.find<kit::FigureCell>("fitLatency")->toolTip().contains("not measured"));
  EXPECT_TRUE(m_driven.find<kit::FigureCell>("fitFlash")->note().startsWith("of "));
  m_driven.trigger("actionOverlay_latency");
  m_driven.picture("31_fit");
  {
    DrivenWindow another;
    ASSERT_NE(another.studio().estimating().target(), nullptr);
    EXPECT_EQ(another.studio().estimating().target()->id, "nucleo-l4r5zi");
    EXPECT_EQ(another.find<QComboBox>("fitBoard")->currentData(), "nucleo-l4r5zi");
    another.trigger("actionBoard_nucleo-g0b1re");
    EXPECT_EQ(another.find<QComboBox>("fitBoard")->currentData(), "nucleo-g0b1re");
  }
  m_driven.trigger("actionBoard_");
  ASSERT_TRUE(m_driven.settle());
  EXPECT_EQ(board->currentIndex(), 0);
  EXPECT_EQ(m_driven.studio().estimating().assessment(), nullptr);
}

TEST_F(FitOnABoard, FiguresAreThoseOfTheCommandLine) {
  ASSERT_TRUE(m_driven.openSample());
  for (const std::string board : {"nucleo-l4r5zi", "raspberry-pi-pico", "mps3-an547"}) {
    m_driven.studio().estimating().choose(QString::fromStdString(board));
    ASSERT_TRUE(m_driven.settle());
    const cli::Json json = test::facts({"info", test::kSample, "--board", board});
    const auto shown = m_driven.studio().estimating().assessment();
    ASSERT_NE(shown, nullptr) << board;
    const auto same = [&](const Figure& figure, const char* key) {
      if (!figure.known()) {
        EXPECT_TRUE(json[key].is_null()) << board << " " << key;
        return;
      }
      EXPECT_EQ(json[key]["value"].get<double>(), figure.value) << board << " " << key;
      EXPECT_EQ(json[key]["low"].get<double>(), figure.low) << board << " " << key;
      EXPECT_EQ(json[key]["high"].get<double>(), figure.high) << board << " " << key;
    };
    same(shown->estimate.latencyUs, "latency_us");
    same(shown->estimate.energyUj, "energy_uj");
    EXPECT_EQ(json["flash_bytes"], shown->fit.flashBytes);
    EXPECT_EQ(json["arena_bytes"], shown->fit.ramBytes);
    EXPECT_EQ(json["fits"], shown->fit.fits());
    // And what a person reads is made of them.
    EXPECT_EQ(value("fitLatency"),
              kit::quantityText(json["latency_us"]["value"].get<double>() * 1e3, "ns"));
    EXPECT_EQ(value("fitFlash"), kit::bytesText(json["flash_bytes"].get<double>()));
    EXPECT_EQ(value("fitRam"), kit::bytesText(json["arena_bytes"].get<double>()));
  }
}

TEST_F(FitOnABoard, SaysWhatIsMissingAndMendsItByAClick) {
  drawMobilenet(0.5);
  m_driven.choose("fitBoard", "nucleo-g0b1re");
  ASSERT_TRUE(m_driven.settle());
  EXPECT_EQ(
      verdict(),
      "does not fit: " +
          kit::bytesText(double(m_driven.studio().estimating().assessment()->fit.missingFlash))
              .toStdString() +
          " flash missing");
  QPushButton* narrower = fix("Draw at width");
  ASSERT_NE(narrower, nullptr);
  m_driven.picture("32_fit_missing");
  QTest::mouseClick(narrower, Qt::LeftButton);
  ASSERT_TRUE(m_driven.settle());
  EXPECT_EQ(verdict(), "fits");
  EXPECT_FALSE(narrower->isVisible());
  EXPECT_TRUE(m_driven.find<QAction>("actionUndo")->text().contains("narrow the template"));
  m_driven.trigger("actionUndo");
  ASSERT_TRUE(m_driven.settle());
  EXPECT_TRUE(verdict().starts_with("does not fit")) << verdict();
}

TEST_F(FitOnABoard, QuantizesByAClick) {
  if (!test::hasData()) GTEST_SKIP() << "Debian's dataset-fashion-mnist is not installed";
  drawMobilenet(0.25);
  m_driven.choose("fitBoard", "nucleo-g0b1re");
  ASSERT_TRUE(m_driven.settle());
  ASSERT_TRUE(verdict().starts_with("does not fit")) << verdict();
  QPushButton* integers = fix("Quantize to int8");
  ASSERT_NE(integers, nullptr);
  const std::uint64_t promised = m_driven.studio().fixing().fixes().front().fit.ramBytes;
  QTest::mouseClick(integers, Qt::LeftButton);
  ASSERT_TRUE(m_driven.settle(300000));
  EXPECT_EQ(m_driven.studio().project().variant(), bridge::Variant::Quantized);
  EXPECT_EQ(verdict(), "fits");
  EXPECT_EQ(m_driven.studio().estimating().assessment()->fit.ramBytes, promised);
  m_driven.trigger("actionShowFloat");
  ASSERT_TRUE(m_driven.settle());
  EXPECT_TRUE(verdict().starts_with("does not fit")) << verdict();
}

TEST_F(FitOnABoard, StripsAreACommandThatUndoes) {
  ASSERT_TRUE(m_driven.openSample());
  const auto* strips = m_driven.find<QAction>("actionStrips");
  EXPECT_FALSE(strips->isChecked());
  m_driven.trigger("actionStrips");
  ASSERT_TRUE(m_driven.settle());
  EXPECT_TRUE(strips->isChecked());
  EXPECT_TRUE(m_driven.find<QAction>("actionUndo")->text().contains("run in strips"));
  m_driven.trigger("actionUndo");
  EXPECT_FALSE(strips->isChecked());
}

}  // namespace
}  // namespace mote::shell
