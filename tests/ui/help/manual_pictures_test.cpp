// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes the manual's pictures from the window, into the build's manual/, and fails where one in the
// tree shows something else. MOTE_MANUAL_PICTURES=write puts the new ones in their place.
#include <QDockWidget>
#include <QFrame>
#include <QLineEdit>
#include <QSpinBox>
#include <cmath>
#include <filesystem>
#include <map>

#include "tests/ui/help/few_colors.h"
#include "tests/ui/help/picture_difference.h"
#include "tests/ui/shell/board_steps.h"
#include "tests/ui/shell/drawn_graph.h"
#include "tests/ui/shell/left_work.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/rewrite_dialog.h"
#include "ui/shell/template_dialog.h"

namespace mote::shell {
namespace {

constexpr QSize kWindow(1040, 700);
constexpr auto kBoard = "mps2-an386";
/// Between the same picture with other fonts and another panel's picture.
constexpr double kMostDifference = 0.03;

class ManualPictures : public testing::Test {
 protected:
  void SetUp() override {
    if (!std::filesystem::exists("/usr/share/datasets/fashion-mnist")) {
      GTEST_SKIP() << "Debian's dataset-fashion-mnist is not installed";
    }
    if (!firmwareExists(kBoard)) GTEST_SKIP() << "the firmware of " << kBoard << " was not built";
    ASSERT_TRUE(m_made.mkpath("."));
  }
  static void resize(DrivenWindow& driven) {
    driven.window().resize(kWindow);
    driven.settle();
    driven.trigger("actionResetLayout");
    driven.settle();
  }
  /// The widget in both colours.
  void take(DrivenWindow& driven, QWidget& widget, const QString& name) {
    for (const auto mode : {kit::Mode::Dark, kit::Mode::Light}) {
      driven.desk().setMode(mode, false);
      QTest::qWait(20);
      ASSERT_TRUE(driven.waitFor([&] { return driven.window().updatesEnabled(); }));
      ASSERT_TRUE(driven.settle());
      QImage picture(widget.size(), QImage::Format_RGB32);
      picture.fill(kit::colors().window);  // behind round corners
      widget.render(&picture, {}, {}, QWidget::DrawWindowBackground | QWidget::DrawChildren);
      compare(help::withFewColors(picture),
              name + (mode == kit::Mode::Dark ? "_dark.png" : ".png"));
    }
  }
  void panel(DrivenWindow& driven, const char* name) {
    auto* dock = driven.find<QDockWidget>(name);
    driven.window().showPanel(name);
    ASSERT_TRUE(driven.settle());
    take(driven, *dock->widget(), name == std::string("board") ? "profile" : name);
  }
  void compare(const QImage& now, const QString& file) {
    ASSERT_TRUE(now.save(m_made.filePath(file), nullptr, 0));
    m_pictures[file] = now;
    if (qgetenv("MOTE_MANUAL_PICTURES") == "write") {
      ASSERT_TRUE(now.save(m_kept.filePath(file), nullptr, 0));
      return;
    }
    const QImage kept(m_kept.filePath(file));
    ASSERT_FALSE(kept.isNull()) << qPrintable(file) << " is not in the tree";
    EXPECT_TRUE(help::sameSize(now.size(), kept.size())) << qPrintable(file);
    EXPECT_LT(help::difference(now, kept), kMostDifference)
        << qPrintable(file) << " shows something else than the window does now";
  }
  void start();
  void drawing();
  void mainJob();

  QDir m_made{QStringLiteral(MOTE_BINARY_DIR "/manual")};
  QDir m_kept{QStringLiteral(MOTE_SOURCE_DIR "/resources/docs/manual/pictures")};
  std::map<QString, QImage> m_pictures;
};

void ManualPictures::start() {
  {
    DrivenWindow driven;
    resize(driven);
    take(driven, driven.window(), "start");
    driven.click("startTemplate_ds_cnn");
    ASSERT_TRUE(driven.settle());
    auto* dialog = driven.find<TemplateDialog>("templateDialog");
    take(driven, *dialog, "template");
    dialog->close();
    driven.window().activateWindow();
    driven.trigger("actionPalette");
    QTest::keyClicks(driven.find<QLineEdit>("paletteField"), "open");
    take(driven, *driven.window().findChild<CommandPalette*>(), "commands");
    driven.window().findChild<CommandPalette*>()->hide();
  }
  leaveWork("Garden door");
  DrivenWindow driven;
  resize(driven);
  take(driven, driven.window(), "recovery");
}

void ManualPictures::drawing() {
  DrawnGraph drawn;
  ASSERT_TRUE(drawn.begin());
  resize(drawn);
  drawn.window().showPanel("palette");
  drawn.drag("graph input", {{"name", "image"}, {"shape", "1x3x96x96"}},
             drawn.view().rect().center());
  drawn.type("conv_norm_act channels=8 stride=2 activation=relu6");
  drawn.trigger("actionFit");
  ASSERT_TRUE(drawn.settle());
  drawn.view().setFocus();
  QTest::keyClick(&drawn.view(), 'd');
  QTest::keyClicks(drawn.find<QLineEdit>("quickInsertField"), "epthwise");
  take(drawn, drawn.window(), "typing");
}

void ManualPictures::mainJob() {
  DrivenWindow driven;
  ASSERT_TRUE(driven.openSample());
  resize(driven);
  driven.clickNode(driven.nodeOf("Conv"));
  ASSERT_TRUE(driven.settle());
  take(driven, driven.window(), "opened");
  driven.choose("overlayChoice", "macs");
  driven.clickNode(driven.nodeOf("Conv", 1));
  ASSERT_TRUE(driven.settle());
  take(driven, driven.window(), "costs");
  driven.trigger("actionRewrite_separate_convolutions");
  ASSERT_TRUE(driven.settle());
  auto* rewrite = driven.window().findChild<RewriteDialog*>();
  ASSERT_NE(rewrite, nullptr);
  take(driven, *rewrite, "rewrite");
  rewrite->close();
  driven.window().showPanel("quantize");
  driven.choose("quantizeSamples", 1000);
  driven.click("quantizeRun");
  ASSERT_TRUE(driven.settle(300000));
  take(driven, driven.window(), "quantize");
  driven.takeSize();
  driven.window().showPanel("explain");
  driven.find<QSpinBox>("explainSample")->setValue(3);
  driven.click("explainRun");
  ASSERT_TRUE(driven.settle(120000));
  panel(driven, "explain");
  driven.window().showPanel("board");
  driven.trigger("actionShowInt8");
  startAndConnect(driven, kBoard);
  driven.click("boardRun");
  ASSERT_TRUE(driven.settle(240000));
  panel(driven, "board");
  driven.studio().boards().stop(kBoard);
  driven.settle();
}

TEST_F(ManualPictures, ShowTheWindowAsItIs) {
  start();
  if (!HasFatalFailure()) drawing();
  if (!HasFatalFailure()) mainJob();
  if (HasFatalFailure()) return;
  for (const QString& file : m_kept.entryList({"*.png"}))
    EXPECT_TRUE(m_pictures.contains(file)) << qPrintable(file) << " was not made anew";
  // The judge is worth something only where no picture passes for another one.
  for (const auto& [name, picture] : m_pictures) {
    for (const auto& [other, another] : m_pictures) {
      const bool pair = name != other && help::sameSize(picture.size(), another.size());
      if (pair) {
        EXPECT_GT(help::difference(picture, another), kMostDifference)
            << qPrintable(name) << " and " << qPrintable(other);
      }
    }
  }
}

}  // namespace
}  // namespace mote::shell
