// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures of every page, panel and dialog, for people to look at, in the build's looks/:
//
//   MOTE_LOOKS=en,de,ar,zh_CN [QT_SCALE_FACTOR=2] ui_shell_test --gtest_filter='Looks.*'
#include "tests/ui/shell/places.h"

namespace mote::shell {
namespace {

class Looks : public testing::Test {
 protected:
  void SetUp() override {
    if (m_languages.isEmpty()) GTEST_SKIP() << "MOTE_LOOKS names no language";
    ASSERT_TRUE(m_folder.mkpath("."));
  }
  /// In light and dark, each place in the language of now.
  void take(DrivenWindow& driven, const QString& language,
            void (*places)(DrivenWindow&, const Look&)) {
    for (const auto mode : {kit::Mode::Light, kit::Mode::Dark}) {
      driven.desk().setMode(mode, false);
      driven.settle();
      const QString suffix = mode == kit::Mode::Light ? "light" : "dark";
      places(driven, [&](const std::string& place, QWidget& root) {
        QTest::qWait(20);
        const QString name = QStringLiteral("%1_%2_%3_%4.png")
                                 .arg(QString::fromStdString(place), language, suffix)
                                 .arg(qRound(root.devicePixelRatioF() * 100));
        EXPECT_TRUE(root.grab().save(m_folder.filePath(name)));
      });
    }
    driven.desk().setMode(kit::Mode::Light, false);
    driven.settle();
  }

  QStringList m_languages = qEnvironmentVariable("MOTE_LOOKS").split(',', Qt::SkipEmptyParts);
  QDir m_folder{QStringLiteral(MOTE_BINARY_DIR "/looks")};
};

TEST_F(Looks, OfEveryPlace) {
  DrivenWindow driven;
  const auto speak = [&driven](const QString& language) {
    driven.desk().setLanguage(language, false);
    driven.takeSize();
  };
  for (const QString& language : m_languages) {
    speak(language);
    take(driven, language, lookAtBeginnings);
  }
  ASSERT_TRUE(driven.openSample());
  driven.window().showPanel("quantize");
  driven.choose("quantizeSamples", 200);
  driven.click("quantizeRun");
  ASSERT_TRUE(driven.settle(240000));
  driven.window().showPanel("explain");
  driven.click("explainRun");
  ASSERT_TRUE(driven.settle(240000));
  driven.clickNode(driven.nodeOf("Conv", 1));
  for (const QString& language : m_languages) {
    speak(language);
    take(driven, language, lookAtPanels);
    take(driven, language, lookAtDialogs);
  }
  speak("en");
}

}  // namespace
}  // namespace mote::shell
