// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ways in: cards, templates, projects, and work that a window left behind.
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QSpinBox>
#include <QTemporaryDir>

#include "core/project/recovery.h"
#include "core/templates/catalogue.h"
#include "tests/ui/shell/driven_window.h"
#include "tests/ui/shell/left_work.h"
#include "ui/kit/figure_tile.h"
#include "ui/kit/picture_card.h"
#include "ui/shell/recovery_list.h"
#include "ui/shell/template_dialog.h"

namespace mote::shell {
namespace {

namespace fs = std::filesystem;

std::size_t copiesOfUnsavedWork() {
  std::size_t copies = 0;
  std::error_code none;
  for (const auto& place : fs::recursive_directory_iterator(project::recoveryRoot(), none))
    copies += place.path().filename() == "project.json" ? 1 : 0;
  return copies;
}

void answer(QMessageBox::StandardButton button) {
  QTimer::singleShot(50, qApp, [button] {
    auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
    ASSERT_NE(box, nullptr);
    QTest::mouseClick(box->button(button), Qt::LeftButton);
  });
}

TEST(Start, ShowsCardsWithPictures) {
  DrivenWindow driven;
  ASSERT_TRUE(driven.settle());
  const auto cards = driven.window().findChildren<kit::PictureCard*>();
  EXPECT_EQ(cards.size(), static_cast<qsizetype>(templates::all().size()) + 2);
  for (const auto* card : cards) {
    EXPECT_TRUE(card->hasPicture()) << card->text().toStdString();
    EXPECT_FALSE(card->accessibleDescription().isEmpty()) << card->text().toStdString();
  }
  EXPECT_FALSE(driven.find<QWidget>("recoveryList")->isVisible());
  driven.picture("1_start");
}

TEST(Start, DrawsATemplateToMeasure) {
  DrivenWindow driven;
  ASSERT_TRUE(driven.settle());
  driven.click("startTemplate_ds_cnn");
  auto* dialog = driven.find<TemplateDialog>("templateDialog");
  ASSERT_TRUE(driven.settle());
  EXPECT_EQ(driven.find<QComboBox>("templateChoice")->currentText(), "DS-CNN");
  const QString before = driven.find<kit::FigureTile>("templateParameters")->value();
  EXPECT_TRUE(dialog->grab().save(QStringLiteral(MOTE_BINARY_DIR "/screenshots/1_template.png")));
  auto* classes = dialog->findChild<QSpinBox*>("parameter_classes");
  ASSERT_NE(classes, nullptr);
  classes->setValue(100);
  ASSERT_TRUE(driven.settle());
  EXPECT_NE(driven.find<kit::FigureTile>("templateParameters")->value(), before);
  driven.click("templateCreate");
  ASSERT_TRUE(driven.settle());
  ASSERT_TRUE(driven.studio().project().isOpen());
  const auto& graph = driven.studio().project().shownGraph();
  EXPECT_EQ(graph.value(graph.outputs()[0])->type.dims.back().size, 100);
  EXPECT_TRUE(driven.window().windowTitle().contains("DS-CNN"));
}

TEST(Start, KeepsAProjectWithItsQuantizedModel) {
  const QTemporaryDir folder;
  const QString path = folder.filePath("shop.mote-project");
  {
    DrivenWindow driven;
    ASSERT_TRUE(driven.openSample());
    auto& project = driven.studio().project();
    project.renameNode(driven.nodeOf("Conv"), "stem");
    project.setQuantized(project.model(bridge::Variant::Opened), project.revision());
    project.setSection("remarks", R"([{"text":"look here"}])");
    project.save(path);
    ASSERT_TRUE(driven.settle());
    EXPECT_FALSE(project.modified());
    project.setSection("remarks", "[]");
    EXPECT_TRUE(project.modified()) << "a project keeps more than the graph";
    project.save(path);
    ASSERT_TRUE(driven.settle());
    EXPECT_FALSE(driven.window().isWindowModified());
  }
  DrivenWindow driven;
  QMimeData data;
  data.setUrls({QUrl::fromLocalFile(path)});
  QDragEnterEvent enter({200, 200}, Qt::CopyAction, &data, Qt::LeftButton, {});
  QApplication::sendEvent(&driven.window(), &enter);
  EXPECT_TRUE(enter.isAccepted());
  QDropEvent drop(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, {});
  QApplication::sendEvent(&driven.window(), &drop);
  ASSERT_TRUE(driven.settle());
  auto& project = driven.studio().project();
  EXPECT_EQ(project.name(), "shop");
  EXPECT_TRUE(project.hasQuantized());
  EXPECT_FALSE(project.quantizedOutdated());
  EXPECT_EQ(project.section("remarks"), "[]");
  EXPECT_TRUE(project.shownGraph().findNode("stem"));
  driven.trigger("actionClose");
  ASSERT_TRUE(driven.settle());
  const auto* recent = driven.find<QListWidget>("startRecent");
  ASSERT_GT(recent->count(), 0);
  EXPECT_TRUE(recent->item(0)->text().contains("shop.mote-project"));
}

TEST(Start, KeepsACopyOfWhatIsUnsaved) {
  DrivenWindow driven;
  driven.studio().autosave().setDelay(5);
  ASSERT_TRUE(driven.openSample());
  EXPECT_EQ(copiesOfUnsavedWork(), 0U);
  driven.studio().project().renameNode(driven.nodeOf("Conv"), "stem");
  ASSERT_TRUE(driven.settle());
  EXPECT_EQ(copiesOfUnsavedWork(), 1U);
  EXPECT_TRUE(project::leftovers(project::recoveryRoot()).empty()) << "this window lives";
  driven.trigger("actionUndo");
  ASSERT_TRUE(driven.settle());
  EXPECT_EQ(copiesOfUnsavedWork(), 0U) << "nothing is unsaved any more";
}

TEST(Start, RecoversWhatAWindowLeft) {
  leaveWork("Garden door");
  DrivenWindow driven;
  ASSERT_TRUE(driven.settle());
  EXPECT_TRUE(driven.find<QWidget>("recoveryList")->isVisible());
  driven.picture("1_recovery");
  driven.click("recoverWork");
  ASSERT_TRUE(driven.settle());
  auto& project = driven.studio().project();
  EXPECT_EQ(project.name(), "Garden door");
  EXPECT_TRUE(project.modified());
  EXPECT_FALSE(project.savesInPlace()) << "it was never saved";
  EXPECT_EQ(copiesOfUnsavedWork(), 1U) << "kept until it is saved";
  const QTemporaryDir folder;
  project.save(folder.filePath("door.mote-project"));
  ASSERT_TRUE(driven.settle());
  EXPECT_FALSE(project.modified());
  EXPECT_EQ(copiesOfUnsavedWork(), 0U);
}

TEST(Start, DiscardsOnlyWhenAskedTwice) {
  leaveWork("Garden door", "/place/door.onnx");
  DrivenWindow driven;
  ASSERT_TRUE(driven.settle());
  answer(QMessageBox::Cancel);
  driven.click("discardWork");
  QTest::qWait(200);
  ASSERT_TRUE(driven.settle());
  EXPECT_EQ(copiesOfUnsavedWork(), 1U);
  answer(QMessageBox::Discard);
  driven.click("discardWork");
  QTest::qWait(200);
  ASSERT_TRUE(driven.settle());
  EXPECT_EQ(copiesOfUnsavedWork(), 0U);
  EXPECT_FALSE(driven.find<QWidget>("recoveryList")->isVisible());
}

}  // namespace
}  // namespace mote::shell
