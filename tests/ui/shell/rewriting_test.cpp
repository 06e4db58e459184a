// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A rewriting previewed, applied, undone.
#include <QLabel>
#include <QPushButton>

#include "tests/ui/shell/driven_window.h"

#include "ui/shell/rewrite_dialog.h"

namespace mote::shell {
namespace {

class Rewriting : public testing::Test {
 protected:
  static RewriteDialog* open(DrivenWindow& driven, const char* action) {
    driven.trigger(action);
    driven.settle();
    return driven.window().findChild<RewriteDialog*>();
  }
};

TEST_F(Rewriting, FoldsBatchNormalizationAndUndoesIt) {
  DrivenWindow driven;
  ASSERT_TRUE(driven.openSample());
  const graph::Graph before = driven.studio().project().document().graph();
  RewriteDialog* dialog = open(driven, "actionRewrite_separate_convolutions");
  ASSERT_NE(dialog, nullptr);
  auto* apply = dialog->findChild<QPushButton*>("rewriteApply");
  ASSERT_NE(apply, nullptr);
  ASSERT_TRUE(apply->isEnabled());
  EXPECT_TRUE(driven.studio().project().document().graph() == before);
  EXPECT_TRUE(
      dialog->grab().save(QStringLiteral(MOTE_BINARY_DIR) + "/screenshots/23_rewrite_light.png"));
  QTest::mouseClick(apply, Qt::LeftButton);
  ASSERT_TRUE(driven.settle());
  const graph::Graph& after = driven.studio().project().document().graph();
  EXPECT_GT(after.nodeCount(), before.nodeCount());
  EXPECT_TRUE(driven.find<QAction>("actionUndo")->text().contains("separate convolutions"));
  driven.trigger("actionUndo");
  EXPECT_TRUE(driven.studio().project().document().graph() == before);
}

TEST_F(Rewriting, AppliesNothingWhereThereIsNothing) {
  DrivenWindow driven;
  ASSERT_TRUE(driven.openSample());
  RewriteDialog* dialog = open(driven, "actionRewrite_remove_transposes");
  ASSERT_NE(dialog, nullptr);
  EXPECT_FALSE(dialog->findChild<QPushButton*>("rewriteApply")->isEnabled());
  EXPECT_FALSE(dialog->findChild<QLabel*>("rewriteWords")->text().isEmpty());
}

}  // namespace
}  // namespace mote::shell
