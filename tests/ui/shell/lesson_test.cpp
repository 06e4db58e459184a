// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first lesson from its card to its conclusion, by mouse and by keys.
#include <QLabel>
#include <QSlider>
#include <filesystem>

#include "tests/ui/shell/driven_window.h"
#include "ui/panels/lesson/lesson_dialog.h"

namespace mote::shell {
namespace {

void keepPicture(QWidget& dialog, const QString& name) {
  const QDir folder(QStringLiteral(MOTE_BINARY_DIR) + "/screenshots");
  ASSERT_TRUE(folder.mkpath("."));
  EXPECT_TRUE(dialog.grab().save(folder.filePath(name + ".png")));
}

TEST(Lesson, NeedsAModelAndSaysSo) {
  DrivenWindow driven;
  driven.trigger("actionLesson");
  auto* lesson = driven.find<panels::LessonDialog>("lesson");
  EXPECT_TRUE(lesson->isVisible());
  EXPECT_FALSE(lesson->isModal());
  EXPECT_FALSE(driven.find<QAbstractButton>("lessonNext")->isEnabled());
  EXPECT_FALSE(driven.find<QLabel>("lessonReady")->text().isEmpty());
  keepPicture(*lesson, "12_lesson_1");
}

TEST(Lesson, ComparesGuessesWithMeasurements) {
  if (!std::filesystem::exists("/usr/share/datasets/fashion-mnist"))
    GTEST_SKIP() << "dataset-fashion-mnist is not installed";
  DrivenWindow driven;
  driven.click("startLesson");
  driven.click("lessonSample");
  ASSERT_TRUE(driven.settle());
  auto* lesson = driven.find<panels::LessonDialog>("lesson");
  QTest::keyClick(lesson, Qt::Key_Return);
  auto* size = driven.find<QWidget>("guessSize")->findChild<QSlider*>();
  ASSERT_TRUE(size->isVisible()) << "Return goes on";
  size->setFocus();
  const int before = size->value();
  QTest::keyClick(size, Qt::Key_PageDown);
  EXPECT_LT(size->value(), before);
  keepPicture(*lesson, "12_lesson_2");
  driven.click("lessonNext");
  EXPECT_TRUE(driven.studio().lesson().running());
  ASSERT_TRUE(driven.settle(300000));
  const auto& measured = driven.studio().lesson().measured();
  ASSERT_TRUE(measured);
  EXPECT_NEAR(*measured->pointsLost, 0.0, 2.0) << "eight bits cost little here";
  EXPECT_GT(measured->sizeShare, 0.25) << "weights are a quarter, and there is more than weights";
  EXPECT_LT(measured->sizeShare, 0.6);
  EXPECT_GT(measured->timeShare, 0.0);
  EXPECT_TRUE(driven.studio().project().hasQuantized());
  EXPECT_TRUE(driven.find<QLabel>("lessonConclusion")->isVisible());
  keepPicture(*lesson, "12_lesson_4");
  driven.picture("12_lesson_window");
  driven.click("lessonNext");
  EXPECT_TRUE(
      driven.waitFor([&] { return driven.window().findChild<QWidget*>("lesson") == nullptr; }));
}

}  // namespace
}  // namespace mote::shell
