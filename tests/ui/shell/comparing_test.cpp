// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two models side by side: chosen by file, walked through by keys, filtered, cancelled.
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

#include "core/formats/onnx/onnx_format.h"
#include "core/workspace/draw_template.h"
#include "core/workspace/rewrite_model.h"
#include "tests/ui/shell/driven_window.h"
#include "ui/shell/compare_window.h"
#include "ui/shell/file_commands.h"
#include "ui/shell/languages.h"

namespace mote::shell {
namespace {

using compare::Kind;

constexpr std::size_t kBefore = 0;
constexpr std::size_t kAfter = 1;

/// Types the path into the chooser as soon as it is there.
void chooseFile(const QString& path) {
  auto* timer = new QTimer(qApp);
  QObject::connect(timer, &QTimer::timeout, timer, [timer, path] {
    auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
    if (dialog == nullptr) return;
    timer->deleteLater();
    auto* field = dialog->findChild<QLineEdit*>("fileNameEdit");
    ASSERT_NE(field, nullptr);
    field->setText(path);
    QTest::keyClick(field, Qt::Key_Return);
  });
  timer->start(100);
}

class Comparing : public testing::Test {
 protected:
  void SetUp() override {
    const auto model = workspace::drawTemplate("resnet_8", {{"channels", std::int64_t{8}}}, 1);
    ASSERT_TRUE(model.ok());
    const auto folded = workspace::rewriteModel(*model, "fold_batch_norm", {}, {});
    ASSERT_TRUE(folded.ok());
    ASSERT_TRUE(onnx_format::save(*model, fileOf("net").toStdString()).ok());
    ASSERT_TRUE(onnx_format::save(folded->model, fileOf("folded").toStdString()).ok());
  }
  [[nodiscard]] QString fileOf(const QString& name) const {
    return folder.filePath(name + ".onnx");
  }
  CompareWindow* compareWith(DrivenWindow& driven, const QString& path) {
    chooseFile(path);
    driven.trigger("actionCompare");
    EXPECT_TRUE(driven.settle());
    auto* window = driven.find<CompareWindow>("compareWindow");
    if (window != nullptr) {
      EXPECT_TRUE(QTest::qWaitForWindowExposed(window));
      window->resize(1360, 880);
      QTest::qWait(50);
    }
    return window;
  }
  static void picture(DrivenWindow& driven, CompareWindow& window, const QString& name) {
    ASSERT_TRUE(QDir(QStringLiteral(MOTE_BINARY_DIR)).mkpath("screenshots"));
    for (const auto mode : {kit::Mode::Light, kit::Mode::Dark}) {
      driven.desk().setMode(mode, false);
      ASSERT_TRUE(QTest::qWaitFor([&] { return driven.window().updatesEnabled(); }));
      QTest::qWait(50);
      const char* suffix = mode == kit::Mode::Light ? "light" : "dark";
      EXPECT_TRUE(window.grab().save(QStringLiteral(MOTE_BINARY_DIR "/screenshots/%1_%2.png")
                                         .arg(name, QLatin1String(suffix))));
    }
    driven.desk().setMode(kit::Mode::Light, false);
    ASSERT_TRUE(QTest::qWaitFor([&] { return driven.window().updatesEnabled(); }));
  }

  QTemporaryDir folder;
};

/// In the middle of its view, give or take what gliding leaves.
bool isCentred(canvas::GraphView& view, graph::NodeId node) {
  const QPointF off = view.rectOf(node).center() - QRectF(view.rect()).center();
  return off.manhattanLength() < 4;
}

TEST_F(Comparing, ShowsWhatARewriteDidNodeByNode) {
  DrivenWindow driven;
  driven.window().files().openPath(fileOf("net"));
  ASSERT_TRUE(driven.settle());
  CompareWindow* window = compareWith(driven, fileOf("folded"));
  ASSERT_NE(window, nullptr);
  ASSERT_NE(window->comparison(), nullptr);
  EXPECT_EQ(window->comparison()->count(Kind::Added), 0U);
  const std::size_t removed = window->comparison()->count(Kind::Removed);
  EXPECT_GT(removed, 5U);
  ASSERT_NE(window->view(kBefore).overlay(), nullptr);
  EXPECT_EQ(window->view(kBefore).overlay()->overlay.values.size(),
            removed + window->view(kAfter).overlay()->overlay.values.size());

  auto* table = window->findChild<QTableView*>("differenceTable");
  const int rows = table->model()->rowCount();
  EXPECT_EQ(rows,
            int(window->comparison()->pairs.size() - window->comparison()->count(Kind::Same)));
  QTest::keyClick(window, Qt::Key_F8);
  EXPECT_EQ(table->currentIndex().row(), 0);
  const compare::Pair& first =
      *std::find_if(window->comparison()->pairs.begin(), window->comparison()->pairs.end(),
                    [](const compare::Pair& pair) { return pair.kind != Kind::Same; });
  EXPECT_TRUE(QTest::qWaitFor([&] { return isCentred(window->view(kBefore), first.before); }));
  EXPECT_TRUE(QTest::qWaitFor([&] { return isCentred(window->view(kAfter), first.after); }));
  QTest::keyClick(window, Qt::Key_P);
  EXPECT_EQ(table->currentIndex().row(), rows - 1);
  QTest::mouseClick(window->findChild<QToolButton*>("differenceNext"), Qt::LeftButton);
  EXPECT_EQ(table->currentIndex().row(), 0);
  QTest::qWait(400);
  picture(driven, *window, "24_compare");

  QTest::mouseClick(window->findChild<QToolButton*>("kind_removed"), Qt::LeftButton);
  EXPECT_EQ(table->model()->rowCount(), rows - int(removed));
  QTest::mouseClick(window->findChild<QToolButton*>("kind_same"), Qt::LeftButton);
  EXPECT_EQ(table->model()->rowCount(), int(window->comparison()->pairs.size() - removed));
}

TEST_F(Comparing, TheViewsMoveAndChooseTogether) {
  DrivenWindow driven;
  driven.window().files().openPath(fileOf("net"));
  ASSERT_TRUE(driven.settle());
  CompareWindow* window = compareWith(driven, fileOf("folded"));
  ASSERT_NE(window, nullptr);
  ASSERT_NE(window->comparison(), nullptr);
  canvas::GraphView& before = window->view(kBefore);
  canvas::GraphView& after = window->view(kAfter);
  before.fit();
  EXPECT_TRUE(QTest::qWaitFor([&] { return before.camera().scale < 0.8; }));
  QTest::qWait(400);
  EXPECT_DOUBLE_EQ(before.camera().scale, after.camera().scale);
  picture(driven, *window, "24_compare_all");

  const auto& pairs = window->comparison()->pairs;
  const auto pair = std::find_if(pairs.begin() + pairs.size() / 2, pairs.end(),
                                 [](const auto& one) { return one.before && one.after; });
  ASSERT_NE(pair, pairs.end());
  after.zoomBy(2.0);
  QTest::qWait(400);
  EXPECT_DOUBLE_EQ(before.camera().scale, after.camera().scale);
  after.center(after.scene()->find(pair->after));
  QTest::qWait(400);
  QTest::mouseClick(&after, Qt::LeftButton, {}, after.rectOf(pair->after).center().toPoint());
  // Partners stand at one height and one distance from the middle.
  const auto isBeside = [&] {
    return (before.rectOf(pair->before).center() - after.rectOf(pair->after).center())
               .manhattanLength() < 4;
  };
  EXPECT_TRUE(isBeside());
  const QPoint from(20, 20);
  QTest::mousePress(&before, Qt::LeftButton, {}, from);
  QTest::mouseMove(&before, from + QPoint(30, 60));
  QTest::mouseRelease(&before, Qt::LeftButton, {}, from + QPoint(30, 60));
  EXPECT_TRUE(isBeside());
}

TEST_F(Comparing, WithTheSavedFile) {
  DrivenWindow driven;
  driven.window().files().openPath(fileOf("folded"));
  ASSERT_TRUE(driven.settle());
  const graph::NodeId relu = driven.nodeOf("Relu");
  driven.studio().project().deleteNode(relu, true);
  ASSERT_TRUE(driven.settle());
  driven.trigger("actionCompareSaved");
  ASSERT_TRUE(driven.settle());
  auto* window = driven.find<CompareWindow>("compareWindow");
  ASSERT_NE(window, nullptr);
  ASSERT_NE(window->comparison(), nullptr);
  EXPECT_EQ(window->comparison()->count(Kind::Removed), 1U);
  EXPECT_EQ(window->comparison()->count(Kind::Same) + 1, window->comparison()->pairs.size());
  EXPECT_TRUE(window->findChild<QLabel*>("compareVerdict")->text().startsWith("1 of "));
  window->close();
}

TEST_F(Comparing, FloatWithQuantized) {
  if (!QFileInfo::exists("/usr/share/datasets/fashion-mnist"))
    GTEST_SKIP() << "Debian's dataset-fashion-mnist is not installed";
  DrivenWindow driven;
  ASSERT_TRUE(driven.openSample());
  EXPECT_FALSE(driven.find<QAction>("actionCompareInt8")->isEnabled());
  driven.openPanel("Quantize");
  driven.choose("quantizeSamples", 1000);
  driven.click("quantizeRun");
  ASSERT_TRUE(driven.settle(300000));
  driven.trigger("actionCompareInt8");
  ASSERT_TRUE(driven.settle());
  auto* window = driven.find<CompareWindow>("compareWindow");
  ASSERT_NE(window, nullptr);
  const auto comparison = window->comparison();
  ASSERT_NE(comparison, nullptr);
  EXPECT_GT(comparison->count(Kind::Requantized), 20U);
  EXPECT_EQ(comparison->count(Kind::Added) + comparison->count(Kind::Changed), 0U);
  EXPECT_LT(*comparison->after.flashBytes, *comparison->before.flashBytes);
  EXPECT_EQ(window->findChild<QTableView*>("differenceTable")->model()->rowCount(),
            int(comparison->pairs.size() - comparison->count(Kind::Same)));
  window->resize(1360, 880);
  QTest::qWait(400);
  picture(driven, *window, "24_compare_int8");
  window->close();
}

TEST_F(Comparing, CutsNothingOffInAnyLanguage) {
  DrivenWindow driven;
  for (const Language& language : languages()) {
    driven.desk().setLanguage(language.code, false);
    driven.takeSize();
    driven.window().files().openPath(fileOf("net"));
    ASSERT_TRUE(driven.settle());
    CompareWindow* window = compareWith(driven, fileOf("folded"));
    ASSERT_NE(window, nullptr);
    for (const auto* button : window->findChildren<QToolButton*>()) {
      EXPECT_TRUE(!button->isVisible() || button->width() >= button->sizeHint().width())
          << qPrintable(language.name) << ": " << qPrintable(button->text());
    }
    for (const auto* label : window->findChildren<QLabel*>()) {
      EXPECT_TRUE(!label->isVisible() || label->height() >= label->heightForWidth(label->width()))
          << qPrintable(language.name) << ": " << qPrintable(label->text());
    }
    if (language.code == "de" || language.code == "ar")
      picture(driven, *window, "24_compare_" + language.code);
    window->close();
    ASSERT_TRUE(driven.settle());
  }
  driven.desk().setLanguage("en", false);
}

TEST_F(Comparing, SaysWhyItCannot) {
  DrivenWindow driven;
  ASSERT_TRUE(driven.openSample());
  EXPECT_FALSE(driven.find<QAction>("actionCompareSaved")->isEnabled());
  CompareWindow* window = compareWith(driven, QStringLiteral(MOTE_SOURCE_DIR "/README.md"));
  ASSERT_NE(window, nullptr);
  EXPECT_EQ(window->comparison(), nullptr);
  QString words;
  for (const QLabel* label : window->findChildren<QLabel*>()) words += label->text();
  EXPECT_TRUE(words.contains("README.md")) << words.toStdString();
}

TEST_F(Comparing, ClosingCancels) {
  DrivenWindow driven;
  ASSERT_TRUE(driven.openSample());
  chooseFile(fileOf("net"));
  driven.trigger("actionCompare");
  auto* window = driven.find<CompareWindow>("compareWindow");
  ASSERT_NE(window, nullptr);
  window->close();
  EXPECT_TRUE(driven.settle());
  EXPECT_EQ(driven.window().findChild<CompareWindow*>(), nullptr);
}

}  // namespace
}  // namespace mote::shell
